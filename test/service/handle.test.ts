import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Bot } from '../../src/bot.ts';
import { openDesk } from '../../src/desk.ts';
import { createAnswers } from '../../src/service/answers.ts';
import { type Handling, handle } from '../../src/service/handle.ts';
import { createRateLimit } from '../../src/service/rate.ts';
import type { Asked, Outcome } from '../../src/service/request.ts';
import { createThreads } from '../../src/service/threads.ts';
import { shipped } from '../shipped.ts';
import { readableLog } from './stub-log.ts';

beforeAll(() => void shipped(), 30_000); // reading and checking the corpus takes a while

const day = '2026-11-25';

async function start(changes: Partial<Handling> = {}, bot: Bot = shipped().bot) {
  const { log, lines, text } = await readableLog();
  const desk = openDesk(bot);
  const handling: Handling = {
    desk: () => desk,
    answers: createAnswers(),
    threads: createThreads(),
    rateLimit: createRateLimit(0),
    log,
    logQuestions: false,
    now: () => new Date(`${day}T12:00:00Z`),
    ...changes,
  };
  const ask = (asked: Asked | string, thread?: string) =>
    handle(
      {
        platform: 'test',
        user: 'U1',
        asked: typeof asked === 'string' ? { kind: 'line', line: asked } : asked,
        thread,
      },
      handling,
    );
  return { ask, lines, text };
}

function answered(outcome: Outcome) {
  if (outcome.kind !== 'answered') throw new Error(`expected an answer, got ${outcome.kind}`);
  return outcome;
}

describe('a request', () => {
  it('is answered, with one line in the log that names neither question nor person', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) }); // a time may hold any four digits
    onTestFinished(() => void vi.useRealTimers());
    const { ask, lines, text } = await start();
    const { reply } = answered(await ask('seizures 2023'));
    expect(reply.answer.figures[0]?.value).toBe(27_022.85);
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toMatchObject({ platform: 'test', command: 'seizures', kind: 'found' });
    expect(Object.keys(lines()[0] ?? {})).toEqual(expect.arrayContaining(['ms', 'corpus', 'requestId']));
    expect(text()).not.toMatch(/2023|U1/);
  });

  it('is logged with question and person where that is set', async () => {
    const { ask, text } = await start({ logQuestions: true });
    await ask('seizures 2023');
    expect(text()).toMatch(/seizures 2023/);
    expect(text()).toMatch(/U1/);
  });

  it('is cut at 500 characters, and the answer says so', async () => {
    const { ask } = await start();
    const { reply } = answered(await ask(`seizures 2023 ${'please '.repeat(200)}`));
    expect(reply.answer.notes[0]).toBe('Only the first 500 characters of the question were read.');
    expect(reply.answer.figures[0]?.value).toBe(27_022.85);
  });

  it('over the limit is asked to wait', async () => {
    const { ask, lines } = await start({ rateLimit: createRateLimit(2) });
    const kinds = [await ask('topics'), await ask('topics'), await ask('topics')].map(({ kind }) => kind);
    expect(kinds).toEqual(['answered', 'answered', 'limited']);
    expect(lines().at(-1)).toMatchObject({ kind: 'limited' });
  });

  it('that fails ends in an apology whose number is in the log', async () => {
    const broken: Bot = {
      ...shipped().bot,
      ask: () => {
        throw new Error('broken on purpose');
      },
    };
    const { ask, lines } = await start({}, broken);
    const outcome = await ask('seizures 2023');
    expect(outcome).toMatchObject({ kind: 'failed', text: expect.stringContaining(outcome.requestId) });
    expect(lines()[0]).toMatchObject({ kind: 'failed', requestId: outcome.requestId });
  });

  it('of typed options is the same as of words', async () => {
    const { ask } = await start();
    const typed = answered(await ask({ kind: 'command', name: 'seizures', values: { period: '2023' } }));
    expect(typed.reply.answer).toEqual(answered(await ask('seizures 2023')).reply.answer);
  });

  it('for a command that is none gets the list of commands', async () => {
    const { ask } = await start();
    expect(answered(await ask({ kind: 'command', name: 'nonsense', values: {} })).reply.answer.kind).toBe('usage');
  });
});

describe('a conversation', () => {
  it('lets a follow-up lean on the question before', async () => {
    const { ask } = await start();
    await ask('seizures 2023', 'T1');
    expect(answered(await ask('and in 2022?', 'T1')).reply.answer.figures[0]?.value).toBe(14_699.88);
    expect(answered(await ask('and in 2022?', 'T2')).reply.answer.figures[0]?.value).not.toBe(14_699.88);
  });

  it.each([
    { lines: ['seizures 2023'], trail: ['seizures 2023'] },
    { lines: ['seizures 2023', 'and in 2022?'], trail: ['seizures 2023', 'and in 2022?'] },
    { lines: ['seizures 2023', 'deaths by year'], trail: ['deaths by year'] },
    { lines: ['seizures 2023', 'verify 1'], trail: ['seizures 2023', '/verify 1'] },
    { lines: ['help'], trail: ['/help'] },
    { lines: ['timeline sanctions'], trail: ['timeline of sanctions'] },
  ])('of $lines can be followed again after a restart', async ({ lines, trail }) => {
    const { ask } = await start();
    let last: Outcome | undefined;
    for (const line of lines) last = await ask(line, 'T1');
    const first = answered(last as Outcome);
    expect(first.trail).toEqual(trail);
    const { ask: askLater } = await start();
    const again = answered(await askLater({ kind: 'trail', trail: first.trail, today: first.today }));
    expect(again.reply.answer).toEqual(first.reply.answer);
  });
});

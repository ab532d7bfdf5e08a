import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { status } from '../served-bot.ts';
import { type RunningBot, startSlackBot, type TransportName } from './bot.ts';
import { type LoopbackSlack, startLoopbackSlack } from './loopback.ts';
import * as payloads from './payloads.ts';
import { post } from './transports.ts';
import type { Fault, Shown } from './web-api.ts';

const transports: readonly TransportName[] = ['socket', 'http'];

let slack: LoopbackSlack;
let bot: RunningBot;

function useBot(transport: TransportName): void {
  beforeAll(async () => {
    slack = await startLoopbackSlack();
    bot = await startSlackBot(transport, slack);
  }, 90_000);
  afterAll(async () => {
    await bot.stop();
    await slack.close();
  });
  beforeEach(() => {
    slack.shown.length = 0;
    slack.faults.clear();
  });
}

/** What was shown once something was, and nothing more came for a while. */
async function allShown(): Promise<readonly Shown[]> {
  await slack.waitFor(() => true);
  await sleep(500);
  return slack.shown;
}

describe.each(transports)('by %s, where Slack', (transport) => {
  useBot(transport);

  it.each<[string, Fault[]]>([
    ['answers 500 twice', [{ status: 500 }, { status: 503 }]],
    ['cuts the connection', ['drop']],
    ['asks for patience', [{ status: 429, retryAfter: 1 }]],
  ])('%s, a message is answered once', async (_, faults) => {
    slack.faults.set('chat.postMessage', [...faults]);
    await bot.event(payloads.directMessage('seizures 2023'));
    const shown = await allShown();
    expect(shown.map(({ text }) => text)).toEqual([expect.stringContaining('27,022.85')]);
  });

  it.each<[string, Fault[]]>([
    ['answers 500 twice', [{ status: 500 }, { status: 503 }]],
    ['cuts the connection', ['drop']],
    ['asks for patience', [{ status: 429, retryAfter: 1 }]],
  ])('%s at a response_url, a command is answered once', async (_, faults) => {
    slack.faults.set('response', [...faults]);
    await bot.command(payloads.commandFields('seizures since 2019', slack));
    const shown = await allShown();
    expect(shown.map(({ text }) => text)).toEqual([expect.stringContaining('27,022.85')]);
  });

  it('refuses every block, the whole text is sent', async () => {
    for (const type of ['rich_text', 'table']) slack.refused.add(type);
    await bot.event(payloads.directMessage('seizures since 2019'));
    const [shown] = await slack.waitFor(() => true);
    slack.refused.clear();
    expect(shown?.blocks).toEqual([]);
    expect(shown?.text).toMatch(/27,022\.85 pounds \[1\].*Sources:/s);
  });

  it('fails for good, a later delivery of the same message is answered', async () => {
    slack.faults.set('chat.postMessage', Array(12).fill({ status: 500 }));
    const body = payloads.directMessage('topics');
    await bot.event(body);
    await expect.poll(() => bot.entries('a request ended without an answer').length, { timeout: 20_000 }).toBe(1);
    expect(bot.entries('an answer could not be sent').at(-1)).toHaveProperty('requestId');
    expect(slack.shown).toEqual([]);
    slack.faults.clear();
    await bot.event(body, 1);
    expect(await slack.waitFor(() => true)).toHaveLength(1);
  }, 40_000);

  it('has twenty people asking at once, each gets the own answer', async () => {
    const years = ['2022', '2023', '2024', '2025'];
    const asked = Array.from({ length: 20 }, (_, at) => ({ user: `U${100 + at}`, year: years[at % 4] ?? '' }));
    const answers = await Promise.all(asked.map(({ user, year }) => bot.ask(`seizures FY${year}`, { user })));
    answers.forEach(({ text, milliseconds }, at) => {
      expect(text).toMatch(new RegExp(`^[\\d,.]+ pounds of fentanyl seized by CBP nationwide in FY${asked[at]?.year}`));
      expect(milliseconds).toBeLessThan(3000);
    });
  });
});

describe('by socket, when the connection', () => {
  useBot('socket');

  it.each(['drop', 'refresh'] as const)('ends with a %s, it is opened anew and nothing is lost', async (end) => {
    const before = slack.sockets.total;
    slack.sockets[end]();
    await sleep(20);
    const sent = performance.now();
    expect((await bot.ask('seizures 2023')).text).toContain('27,022.85');
    expect(performance.now() - sent).toBeLessThan(3000);
    expect(slack.sockets.total).toBe(before + 1);
    expect(slack.sockets.open).toBe(1);
  });

  it('drops while an answer is on its way, it is given once', async () => {
    const event = payloads.directMessage('topics');
    const first = bot.event(event);
    slack.sockets.drop();
    await first;
    await bot.event(event, 1);
    await sleep(300);
    expect(slack.shown).toHaveLength(1);
  });

  it('cannot be opened for a while, the process lives on, is not ready, and connects when it can', async () => {
    slack.faults.set('apps.connections.open', Array(7).fill({ status: 500 }));
    slack.sockets.drop();
    await expect.poll(() => status(bot.port, '/readyz'), { interval: 20 }).toBe(503);
    expect(await status(bot.port, '/healthz')).toBe(200);
    await expect.poll(() => status(bot.port, '/readyz'), { timeout: 20_000 }).toBe(200);
    expect(bot.process.exitCode).toBeNull();
    expect((await bot.ask('seizures 2023')).text).toContain('27,022.85');
  }, 40_000);
});

describe('by http, a request', () => {
  useBot('http');
  const form = 'application/x-www-form-urlencoded';
  const body = () => new URLSearchParams(payloads.commandFields('seizures 2023', slack)).toString();
  const now = () => Date.now() / 1000;
  const warnings = () =>
    bot
      .log()
      .split('\n')
      .filter((line) => line.startsWith('{"level":40')).length;

  it.each([
    ['with a forged signature', () => ({ secret: 'another-secret' }), 401],
    ['that is six minutes old', () => ({ time: now() - 360 }), 401],
    ['from the future', () => ({ time: now() + 900 }), 401],
    ['of another content type', () => ({ type: 'text/plain' }), 400],
    ['of broken JSON', () => ({ type: 'application/json', body: '{"type":' }), 400],
    ['that is too large', () => ({ body: 'x'.repeat(1_500_000) }), 413],
    ['to another path', () => ({ path: '/slack/other' }), 404],
  ])('%s is refused, and logged once', async (_, changes, expected) => {
    const requests = bot.entries('request').length;
    const refusals = warnings();
    const answer = await post(bot.port, { body: body(), type: form, ...changes() });
    expect(answer).toEqual({ status: expected, text: expected === 404 ? 'not found\n' : '' });
    await sleep(50);
    expect(bot.entries('request')).toHaveLength(requests);
    expect(warnings() - refusals).toBe(expected === 404 ? 0 : 1);
    expect(slack.shown).toEqual([]);
  });

  it('to verify the address is answered', async () => {
    const challenge = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    expect(await post(bot.port, { body: challenge, type: 'application/json' })).toEqual({
      status: 200,
      text: '{"challenge":"abc"}',
    });
  });
});

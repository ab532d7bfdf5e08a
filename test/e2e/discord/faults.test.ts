import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, startDiscordBot } from './bot.ts';
import { answerTo, type LoopbackDiscord, postedAfter, startDiscord, until } from './loopback.ts';
import { type Made, slash, written } from './payloads.ts';
import type { Call, Fault } from './rest.ts';
import { ids } from './snowflake.ts';

let discord: LoopbackDiscord;
let bot: RunningBot;

beforeAll(async () => {
  discord = await startDiscord();
  bot = await startDiscordBot(discord);
}, 90_000);

afterEach(() => {
  discord.rest.fault = () => undefined;
});

afterAll(async () => {
  await bot?.stop();
  await discord?.stop();
});

/** The same fault for the first calls of a kind. */
function faultFor(times: number, fault: Fault, concerns: (call: Call) => boolean): void {
  let left = times;
  discord.rest.fault = (call) => (concerns(call) && left-- > 0 ? fault : undefined);
}
const isCallback = ({ path }: Call) => path.endsWith('/callback');
const isPost = ({ path }: Call) => path.endsWith('/messages');
const ask = (): Made => slash('ask', { question: 'seizures FY2023' });
const callsFor = ({ id }: Made) => discord.rest.calls.filter(({ path }) => path.includes(id)).length;

describe('an interaction is answered once', () => {
  it.each([
    ['Discord has a fault', 6, { status: 502 }],
    ['the connection is cut before Discord acted', 2, 'cut before'],
    ['the connection is cut after Discord acted', 1, 'cut after'],
    ['Discord asks to wait', 1, { status: 429, retryAfter: 0.4 }],
  ] as [string, number, Fault][])('where %s', async (_, times, fault) => {
    faultFor(times, fault, isCallback);
    const made = ask();
    discord.interact(made);
    expect((await answerTo(discord, made)).text).toContain('27,022.85');
    await sleep(300);
    expect(discord.rest.posted.filter(({ json }) => JSON.stringify(json).includes(made.id))).toEqual([]);
  });

  it('where it is delivered twice', async () => {
    const made = ask();
    discord.interact(made);
    discord.interact(made);
    await answerTo(discord, made);
    await sleep(200);
    expect(callsFor(made)).toBe(1);
  });
});

describe('an interaction that cannot be answered', () => {
  it.each([
    ['as Discord has a fault for too long', 200, { status: 503 }],
    ['as the answer came too late', 1, { delay: 3200 }],
  ] as [string, number, Fault][])(
    '%s is apologised for in the channel, with the number of the log',
    async (_, times, fault) => {
      faultFor(times, fault, isCallback);
      const before = discord.rest.posted.length;
      const made = ask();
      discord.interact(made);
      const apology = await postedAfter(discord, before);
      expect(apology.channel).toBe(ids.channel);
      expect(apology.text).toContain(`<@${ids.user}>`);
      const number = /number is (\w+)/.exec(apology.text)?.[1] ?? '-';
      expect(bot.log()).toContain(number);
      expect(discord.rest.answers.has(made.id)).toBe(false);
    },
    15_000,
  );

  it('where the bot is no member there is not written to', async () => {
    faultFor(200, { status: 503 }, isCallback);
    const before = discord.rest.posted.length;
    const lost = () => bot.entries('an interaction could no longer be answered');
    discord.interact(slash('ask', { question: 'seizures FY2023' }, { carried: true }));
    await until(() => lost().some(({ told }) => told === false), 'no warning');
    expect(discord.rest.posted.length).toBe(before);
  }, 15_000);

  it('as its message is refused gets an apology in its place', async () => {
    faultFor(1, { status: 400 }, isCallback);
    const made = ask();
    discord.interact(made);
    expect((await answerTo(discord, made)).text).toMatch(/could not be answered.*number \w+/);
  });
});

describe('a message is answered once', () => {
  it.each([
    ['Discord has a fault', 6, { status: 500 }],
    ['the connection is cut after Discord acted', 1, 'cut after'],
    ['Discord asks to wait', 1, { status: 429, retryAfter: 0.3 }],
  ] as [string, number, Fault][])('where %s', async (_, times, fault) => {
    faultFor(times, fault, isPost);
    const before = discord.rest.posted.length;
    discord.write(written('seizures FY2023', { mention: true }));
    expect((await postedAfter(discord, before)).text).toContain('27,022.85');
    await sleep(700);
    expect(discord.rest.posted.length).toBe(before + 1);
  });
});

describe('a message in a channel where the bot may not write', () => {
  it('is tried once', async () => {
    faultFor(10, { status: 403 }, isPost);
    const calls = () => discord.rest.calls.filter(isPost).length;
    const before = calls();
    discord.write(written('seizures FY2023', { mention: true }));
    await until(() => bot.entries('not answered').length === 1, 'no warning');
    expect(calls()).toBe(before + 1);
  });
});

describe('the connection', () => {
  const answersAgain = async () => {
    const made = ask();
    discord.interact(made);
    expect((await answerTo(discord, made)).text).toContain('27,022.85');
  };

  it.each([
    ['is cut', () => discord.gateway.drop()],
    ['is closed with 4000', () => discord.gateway.close(4000)],
    ['is to be opened anew (op 7)', () => discord.gateway.askReconnect()],
    ['has an invalid session that can be resumed (op 9)', () => discord.gateway.invalidate(true)],
  ] as [string, () => void][])('that %s is resumed, and what came meanwhile is answered', async (_, happen) => {
    const resumed = discord.gateway.resumed.length;
    const identified = discord.gateway.identified.length;
    happen();
    await sleep(50);
    await answersAgain();
    expect(discord.gateway.resumed.length).toBe(resumed + 1);
    expect(discord.gateway.identified.length).toBe(identified);
  });

  it('begins anew where its session is over', async () => {
    const identified = discord.gateway.identified.length;
    discord.gateway.invalidate(false);
    await until(() => discord.gateway.identified.length === identified + 1, 'no new session', 12_000);
    await answersAgain();
  }, 90_000);

  it('asks for no privileged intent', () => {
    const privileged = (1 << 1) | (1 << 8) | (1 << 15);
    for (const { intents } of discord.gateway.identified) expect(intents & privileged).toBe(0);
  });
});

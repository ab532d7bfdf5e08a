import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, startDiscordBot } from './bot.ts';
import { type LoopbackDiscord, startDiscord, until } from './loopback.ts';
import { type Made, press, slash, written } from './payloads.ts';
import type { Call, Fault } from './rest.ts';
import { ids } from './snowflake.ts';

let discord: LoopbackDiscord;
let bot: RunningBot;

beforeAll(async () => {
  discord = await startDiscord();
  // Little room for old objects, so that one which is never let go would show.
  bot = await startDiscordBot(discord, { NODE_OPTIONS: '--max-old-space-size=128' });
}, 60_000);

afterAll(async () => {
  await bot?.stop();
  await discord?.stop();
}, 90_000);

const count = 1000;
const together = 10;
/** So many wait for their answer at once: the test asks as fast as the machine can answer. */
const mostOpen = 30;
const questions = [
  'seizures FY2023',
  'deaths',
  'fentanyl seizures by year',
  'timeline of sanctions',
  'x',
  'seizures 1995',
];

/** Every so many-th call goes wrong in one way or another. */
function faultOf(call: Call, at: number): Fault | undefined {
  if (!call.path.endsWith('/callback') && !call.path.endsWith('/messages')) return undefined;
  if (at % 31 === 0) return { status: 500 };
  if (at % 47 === 0) return { status: 429, retryAfter: 0.1 };
  if (at % 59 === 0) return 'cut after';
  if (at % 83 === 0) return 'cut before';
  return at % 211 === 0 ? { delay: 3100 } : undefined;
}

function troubleAt(sent: number): void {
  if (sent === 200 || sent === 620) discord.gateway.drop();
  if (sent === 400) discord.gateway.askReconnect();
  if (sent === 800) discord.gateway.close(4009);
}

const userOf = (at: number) => String(200_000_000_000_000_000n + BigInt(at % 300));

function makeRequest(at: number): Made {
  const scene = { user: userOf(at), ...(at % 4 === 0 ? { channel: ids.direct } : {}) };
  const question = questions[at % questions.length] ?? '';
  if (at % 10 === 9) return press(`1a|${question}`, { components: [], flags: 32768 }, scene);
  return slash('ask', { question, private: at % 3 === 0 }, scene);
}

function allSettled(interactions: readonly Made[], messages: readonly Made[], nonces: readonly string[]): boolean {
  const posted = new Set(nonces);
  return (
    interactions.every(({ id }) => discord.rest.answers.has(id) || posted.has(id)) &&
    messages.every(({ id }) => posted.has(id) || posted.has(`${id}x`))
  );
}

/** The memory that the bot's process holds, in megabytes. */
function memory(): number {
  const pages = Number(readFileSync(`/proc/${bot.process.pid}/statm`, 'utf8').split(' ')[1]);
  return (pages * 4096) / 1e6;
}

describe('a thousand interactions with faults', () => {
  it('are each answered once or apologised for, without a storm of sessions, in level memory', async () => {
    let calls = 0;
    discord.rest.fault = (call) => faultOf(call, ++calls);
    const made: Made[] = [];
    const messages: Made[] = [];
    const held: number[] = [];
    for (let sent = 0; sent < count; sent += together) {
      troubleAt(sent);
      for (let at = sent; at < sent + together; at++) {
        const request = makeRequest(at);
        made.push(request);
        discord.interact(request);
      }
      const message = written(questions[sent % questions.length] ?? '', { user: userOf(sent), mention: true });
      messages.push(message);
      discord.write(message);
      if (sent % 100 === 0) held.push(memory());
      const open = () => made.length + messages.length - discord.rest.answers.size - discord.rest.posted.length;
      await sleep(100);
      await until(() => open() < mostOpen, 'the bot stopped answering', 20_000);
    }
    const nonces = () => discord.rest.posted.map(({ json }) => (json as { readonly nonce?: string }).nonce ?? '');
    await until(() => allSettled(made, messages, nonces()), 'some had neither an answer nor an apology', 20_000);

    const posted = new Set(nonces());
    expect(posted.size).toBe(discord.rest.posted.length);
    const both = made.filter(({ id }) => discord.rest.answers.has(id) && posted.has(id));
    const lost = made.filter(({ id }) => !discord.rest.answers.has(id));
    expect(both).toEqual([]);
    expect(lost.length).toBeLessThan(count * 0.1); // a busy machine answers some too late
    expect(discord.gateway.identified.length).toBeLessThanOrEqual(2);
    expect(discord.gateway.resumed.length).toBeGreaterThanOrEqual(3);
    expect((held.at(-1) ?? 0) - (held.at(count / 200) ?? 0)).toBeLessThan(40);
  }, 180_000);
});

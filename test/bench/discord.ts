import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { settingsFor } from '../e2e/discord/bot.ts';
import { type LoopbackDiscord, startDiscord, until } from '../e2e/discord/loopback.ts';
import { slash } from '../e2e/discord/payloads.ts';
import { freePort } from '../e2e/served-bot.ts';
import { shipped } from '../shipped.ts';
import { median, quantile } from './median.ts';

/** The questions come again and again, as they do in a server; each is asked by someone else. Charts have a bench of their own. */
const { bot: answers } = shipped();
const questions = readFileSync('test/eval/fentanyl.jsonl', 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => (JSON.parse(line) as { readonly question?: string }).question ?? [])
  .filter((question) => answers.ask(question, { today: '2026-11-25' }).answer.chart === undefined)
  .slice(0, 100);
const inFlight = 4;
const rounds = 10;
const perRound = 300;

interface Target {
  readonly name: string;
  readonly discord: LoopbackDiscord;
  readonly process: ChildProcess;
}

async function startTarget(name: string, words: readonly string[]): Promise<Target> {
  const discord = await startDiscord();
  discord.rest.checksMessages = false; // neither is slowed down by the checks of the tests
  const port = String(await freePort());
  const env = {
    ...process.env,
    ...settingsFor(discord),
    NODE_ENV: 'production',
    RATE_LIMIT_PER_MINUTE: '0',
    PORT: port,
  };
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  await until(() => discord.gateway.identified.length > 0, `${name} did not start. Build it first.`, 30_000);
  return { name, discord, process: child };
}

let asked = 0;

/** From the event to the call that answers it, in milliseconds. */
async function ask({ discord, name }: Target): Promise<number> {
  const user = String(300_000_000_000_000_000n + BigInt(asked));
  const made = slash('ask', { question: questions[asked++ % questions.length] ?? '' }, { user });
  const sent = performance.now();
  const answered = new Promise<number>((resolve) => discord.rest.awaited.set(made.id, resolve));
  discord.interact(made);
  const late = setTimeout(() => Promise.reject(new Error(`${name} did not answer`)), 10_000);
  const at = await answered;
  clearTimeout(late);
  return at - sent;
}

async function load(target: Target, count: number): Promise<readonly number[]> {
  const latencies: number[] = [];
  const run = async () => {
    while (latencies.length < count) latencies.push(await ask(target));
  };
  await Promise.all(Array.from({ length: inFlight }, run));
  target.discord.rest.calls.length = 0;
  return latencies;
}

const bare = await startTarget('bare discord.js', ['--import', 'tsx', 'test/bench/bare-discord.ts']);
const bot = await startTarget('the bot', ['dist/src/main.js', 'start']);
try {
  const results = new Map<Target, (readonly number[])[]>([bare, bot].map((target) => [target, []]));
  for (const target of [bare, bot]) await load(target, questions.length * 4); // warms up, and asks each question
  for (let round = 0; round < rounds; round++)
    for (const target of round % 2 === 0 ? [bare, bot] : [bot, bare])
      results.get(target)?.push(await load(target, perRound));
  const at = (target: Target, share: number) =>
    median((results.get(target) ?? []).map((latencies) => quantile(latencies, share)));
  const slower = at(bot, 0.99) / at(bare, 0.99);
  console.log(
    `Discord, event to answer: p99 ${slower.toFixed(2)}x a bare discord.js bot (${at(bot, 0.99).toFixed(1)} and ${at(bare, 0.99).toFixed(1)} ms; at most 1.5x), median ${at(bot, 0.5).toFixed(1)} and ${at(bare, 0.5).toFixed(1)} ms`,
  );
  if (slower > 1.5) process.exitCode = 1;
} finally {
  for (const { process: child, discord } of [bare, bot]) {
    child.kill();
    await discord.stop();
  }
}

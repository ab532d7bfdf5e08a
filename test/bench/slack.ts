import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../e2e/served-bot.ts';
import { type LoopbackSlack, startLoopbackSlack } from '../e2e/slack/loopback.ts';
import { commandFields } from '../e2e/slack/payloads.ts';
import { signingSecret } from '../e2e/slack/transports.ts';
import { tokens } from '../e2e/slack/web-api.ts';
import { median, quantile } from './median.ts';

/** The questions come again and again, as they do in a workspace; each person asks a few. */
const questions = readFileSync('test/eval/fentanyl.jsonl', 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => (JSON.parse(line) as { readonly question?: string }).question ?? [])
  .slice(0, 100);
const people = 500;
const connections = 16;
const rounds = 10;
const roundLength = 1500;

interface Target {
  readonly name: string;
  readonly port: number;
  readonly process: ChildProcess;
  readonly agent: Agent;
}

interface Round {
  readonly perSecond: number;
  readonly latencies: readonly number[];
}

async function startTarget(name: string, words: readonly string[], slack: LoopbackSlack): Promise<Target> {
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    SLACK_BOT_TOKEN: tokens.bot,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: slack.apiUrl,
    RATE_LIMIT_PER_MINUTE: '100000',
    PORT: String(port),
  };
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const target = { name, port, process: child, agent };
  for (let tries = 0; tries < 200; tries++) {
    if ((await send(target, 'help', slack).catch(() => 0)) === 200) return target;
    await sleep(100);
  }
  child.kill();
  throw new Error(`${name} did not start. Build it first.`);
}

let asked = 0;

/** Posts one signed command and resolves with the status when all of the answer has come. */
function send({ port, agent }: Target, text: string, slack: LoopbackSlack): Promise<number> {
  asked += 1;
  const fields = commandFields(text, slack, { user: `U${asked % people}`, id: `bench${asked}` });
  const body = new URLSearchParams(fields).toString();
  const time = String(Math.floor(Date.now() / 1000));
  const signature = `v0=${createHmac('sha256', signingSecret).update(`v0:${time}:${body}`).digest('hex')}`;
  return new Promise((resolve, reject) => {
    const posted = request(
      {
        host: '127.0.0.1',
        port,
        agent,
        method: 'POST',
        path: '/slack/events',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
          'x-slack-request-timestamp': time,
          'x-slack-signature': signature,
        },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    posted.on('error', reject);
    posted.end(body);
  });
}

/** Asks as fast as the answers come, for a while. */
async function load(target: Target, slack: LoopbackSlack, milliseconds: number): Promise<Round> {
  const latencies: number[] = [];
  const started = performance.now();
  const ask = async () => {
    while (performance.now() - started < milliseconds) {
      const sent = performance.now();
      const status = await send(target, questions[asked % questions.length] ?? '', slack);
      if (status !== 200) throw new Error(`${target.name}: expected 200, got ${status}`);
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  return { perSecond: (latencies.length / (performance.now() - started)) * 1000, latencies };
}

const slack = await startLoopbackSlack();
const targets: Target[] = [];
try {
  targets.push(await startTarget('bare Bolt', ['--import', 'tsx', 'test/bench/bare-bolt.ts'], slack));
  targets.push(await startTarget('the bot', ['dist/src/main.js', 'start'], slack));
  const results = targets.map((): Round[] => []);
  for (const target of targets) await load(target, slack, roundLength * 3); // warms up, and asks each question once
  for (let round = 0; round < rounds; round++)
    for (const at of round % 2 === 0 ? [0, 1] : [1, 0])
      results[at]?.push(await load(targets[at] as Target, slack, roundLength));
  report(results);
} finally {
  for (const { process: child, agent } of targets) {
    agent.destroy();
    child.kill();
  }
  await slack.close();
}

/** Says what a bot does beside a bare app, and fails where that is too little. */
function report([bare = [], bot = []]: readonly Round[][]): void {
  const perSecond = (rounds: readonly Round[]) => median(rounds.map((round) => round.perSecond));
  const p99 = (rounds: readonly Round[]) => median(rounds.map(({ latencies }) => quantile(latencies, 0.99)));
  const share = perSecond(bot) / perSecond(bare);
  const slower = p99(bot) / p99(bare);
  console.log(
    `slash commands over HTTP: ${(share * 100).toFixed(0)} % of a bare Bolt app (${perSecond(bot).toFixed(0)} and ${perSecond(bare).toFixed(0)} a second; at least 80 %)`,
  );
  console.log(
    `p99: ${slower.toFixed(2)}x a bare Bolt app (${p99(bot).toFixed(1)} and ${p99(bare).toFixed(1)} ms; at most 1.5x)`,
  );
  if (share < 0.8 || slower > 1.5) process.exitCode = 1;
}

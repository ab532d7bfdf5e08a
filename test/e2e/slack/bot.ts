import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBot } from '../run-bot.ts';
import type { LoopbackSlack } from './loopback.ts';
import { httpTransport, signingSecret, socketTransport, type Transport } from './transports.ts';
import { tokens } from './web-api.ts';

/** The built bot in a process of its own, connected to a local Slack. */
export interface RunningBot extends Transport {
  readonly process: ChildProcessWithoutNullStreams;
  readonly port: number;
  /** All that it wrote to its log. */
  log(): string;
  /** The entries of its log with a message. */
  entries(message: string): Readonly<Record<string, unknown>>[];
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<{ readonly code: number | null; readonly milliseconds: number }>;
}

export type TransportName = 'socket' | 'http';

export async function startSlackBot(
  name: TransportName,
  slack: LoopbackSlack,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningBot> {
  const port = await freePort();
  const transport: Record<string, string> =
    name === 'socket' ? { SLACK_APP_TOKEN: tokens.app } : { SLACK_SIGNING_SECRET: signingSecret };
  const settings = { SLACK_BOT_TOKEN: tokens.bot, SLACK_API_URL: slack.apiUrl, PORT: String(port), ...transport };
  const child = startBot(['start'], { env: { ...settings, RATE_LIMIT_PER_MINUTE: '0', ...env } });
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  await Promise.race([untilReady(port), ended.then(() => Promise.reject(new Error(`the bot ended:\n${written}`)))]);
  return {
    ...(name === 'socket' ? socketTransport(slack) : httpTransport(port)),
    process: child,
    port,
    log: () => written,
    entries: (message) =>
      written
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
        .filter(({ msg }) => msg === message),
    stop: async (signal = 'SIGTERM') => {
      const started = performance.now();
      child.kill(signal);
      const code = await ended;
      return { code, milliseconds: performance.now() - started };
    },
  };
}

export async function status(port: number, path: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
  return response?.status ?? 0;
}

async function untilReady(port: number): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if ((await status(port, '/readyz')) === 200) return;
    await sleep(50);
  }
  throw new Error('the bot did not become ready');
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Block } from '../../../src/platforms/slack/blocks.ts';
import { startBot } from '../run-bot.ts';
import type { LoopbackSlack } from './loopback.ts';
import * as payloads from './payloads.ts';
import { httpTransport, signingSecret, socketTransport, type Transport } from './transports.ts';
import { tokens } from './web-api.ts';

/** The built bot in a process of its own, connected to a local Slack. */
export interface RunningBot extends Transport {
  readonly process: ChildProcessWithoutNullStreams;
  readonly port: number;
  /** The answer to a slash command, in its acknowledgement or by its `response_url`. */
  ask(text: string, options?: payloads.CommandOptions): Promise<Asked>;
  /** All that it wrote to its log. */
  log(): string;
  /** The entries of its log with a message. */
  entries(message: string): Readonly<Record<string, unknown>>[];
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<{ readonly code: number | null; readonly milliseconds: number }>;
}

export interface Asked {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly body: Readonly<Record<string, unknown>>;
  /** How long the acknowledgement took. */
  readonly milliseconds: number;
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
  const given = name === 'socket' ? socketTransport(slack) : httpTransport(port);
  return {
    ...given,
    ask: (text, options) => ask(payloads.commandFields(text, slack, options), given, slack),
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

async function ask(fields: payloads.CommandFields, transport: Transport, slack: LoopbackSlack): Promise<Asked> {
  const { payload, milliseconds } = await transport.command(fields);
  if (typeof payload.text === 'string')
    return { text: payload.text, blocks: payload.blocks as Block[], body: payload, milliseconds };
  const by = `response:${fields.response_url.split('/').at(-1)}`;
  const [shown] = await slack.waitFor((one) => one.by === by);
  if (shown === undefined) throw new Error(`“${fields.text}” was not answered`);
  return { ...shown, milliseconds };
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

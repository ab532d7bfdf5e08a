import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBot } from './run-bot.ts';

/** The built bot in a process of its own, connected to a local platform. */
export interface ServedBot {
  readonly process: ChildProcessWithoutNullStreams;
  readonly port: number;
  /** All that it wrote to its log. */
  log(): string;
  /** The entries of its log with a message. */
  entries(message: string): Readonly<Record<string, unknown>>[];
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Starts the bot on a free port, without waiting until it is ready. */
export async function serveBot(settings: Readonly<Record<string, string>>): Promise<ServedBot> {
  const port = await freePort();
  const child = startBot(['start'], { env: { PORT: String(port), RATE_LIMIT_PER_MINUTE: '0', ...settings } });
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  return {
    process: child,
    port,
    ended: new Promise((resolve) => child.on('close', resolve)),
    log: () => written,
    entries: (message) =>
      written
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
        .filter(({ msg }) => msg === message),
  };
}

/** Waits until a bot takes requests; throws what it logged where it ends or takes too long. */
export async function untilReady({ port, ended, log }: ServedBot): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  for (let tries = 0; tries < 1000; tries++) {
    if (over) throw new Error(`the bot ended:\n${log()}`);
    if ((await status(port, '/readyz')) === 200) return;
    await sleep(50);
  }
  throw new Error(`the bot did not become ready:\n${log()}`);
}

/** What a path of the bot’s web server answers; 0 where nothing does. */
export async function status(port: number, path: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
  return response?.status ?? 0;
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

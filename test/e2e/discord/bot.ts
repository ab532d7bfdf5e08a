import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { startBot } from '../run-bot.ts';
import { freePort, status } from '../slack/bot.ts';
import { type LoopbackDiscord, until } from './loopback.ts';
import { ids } from './snowflake.ts';

export const token = 'MTAwMDAwMDAwMDAwMDAwMDAy.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789AB';

/** The built bot in a process of its own, connected to a local Discord. */
export interface RunningBot {
  readonly process: ChildProcessWithoutNullStreams;
  readonly port: number;
  /** All that it wrote to its log. */
  log(): string;
  /** The entries of its log with a message. */
  entries(message: string): Readonly<Record<string, unknown>>[];
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  readonly ended: Promise<number | null>;
}

/** The settings under which the bot finds a local Discord. */
export function settingsFor({ rest }: LoopbackDiscord): Readonly<Record<string, string>> {
  return { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: ids.application, DISCORD_API_URL: rest.url };
}

/** Starts the bot, without waiting until it is ready. */
export async function launchBot(
  discord: LoopbackDiscord,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningBot> {
  const port = await freePort();
  const settings = { ...settingsFor(discord), PORT: String(port), RATE_LIMIT_PER_MINUTE: '0', ...env };
  const child = startBot(['start'], { env: settings });
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    process: child,
    port,
    ended,
    log: () => written,
    entries: (message) =>
      written
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
        .filter(({ msg }) => msg === message),
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts the bot and waits until it takes requests. */
export async function startDiscordBot(
  discord: LoopbackDiscord,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningBot> {
  const bot = await launchBot(discord, env);
  let over = false;
  void bot.ended.then(() => {
    over = true;
  });
  let ready = false;
  const poll = async () => {
    while (!over && !ready) {
      ready = (await status(bot.port, '/readyz')) === 200;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  void poll();
  await until(() => ready || over, `the bot did not become ready:\n${bot.log()}`, 20_000);
  if (over) throw new Error(`the bot ended:\n${bot.log()}`);
  return bot;
}

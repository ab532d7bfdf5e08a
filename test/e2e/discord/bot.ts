import { type ServedBot, serveBot, untilReady } from '../served-bot.ts';
import type { LoopbackDiscord } from './loopback.ts';
import { ids } from './snowflake.ts';

export const token = 'MTAwMDAwMDAwMDAwMDAwMDAy.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789AB';

/** The built bot, connected to a local Discord. */
export interface RunningBot extends ServedBot {
  stop(signal?: NodeJS.Signals): Promise<number | null>;
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
  const bot = await serveBot({ ...settingsFor(discord), ...env });
  return {
    ...bot,
    stop: (signal = 'SIGTERM') => {
      bot.process.kill(signal);
      return bot.ended;
    },
  };
}

/** Starts the bot and waits until it takes requests. */
export async function startDiscordBot(
  discord: LoopbackDiscord,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningBot> {
  const bot = await launchBot(discord, env);
  await untilReady(bot);
  return bot;
}

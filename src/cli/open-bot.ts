import { type Bot, createBot } from '../bot.ts';
import type { Config } from '../config.ts';
import { openSnapshot } from '../snapshot.ts';

/** The bot over the corpus that the settings name. */
export async function openBot(config: Config): Promise<Bot> {
  const { corpus, index } = await openSnapshot(config);
  return createBot(corpus, index);
}

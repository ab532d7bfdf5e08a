import { type Bot, createBot } from '../bot.ts';
import type { Config } from '../config.ts';
import { openSnapshot } from '../snapshot.ts';
import { namingFolder } from './naming-folder.ts';

/** The bot over the corpus that the settings name. */
export async function openBot(config: Config): Promise<Bot> {
  const { corpus, index, ...kept } = await namingFolder(config.corpusFolder, () => openSnapshot(config));
  return createBot(corpus, index, kept);
}

import { type Bot, createBot } from './bot.ts';
import type { Config } from './config.ts';
import { openFolder } from './corpus/open.ts';
import { buildTextIndex } from './search/text-index.ts';

export function openBot({ corpusFolder }: Config): Bot {
  const corpus = openFolder(corpusFolder);
  return createBot(corpus, buildTextIndex(corpus));
}

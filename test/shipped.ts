import { type Bot, createBot } from '../src/bot.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { openFolder } from '../src/corpus/open.ts';
import { buildTextIndex, type TextIndex } from '../src/search/text-index.ts';

interface Opened {
  readonly corpus: Corpus;
  readonly index: TextIndex;
  readonly bot: Bot;
}

const opened = new Map<string, Opened>();

/** A corpus folder with its index and bot, opened once for all the tests of a file. */
export function openOnce(folder: string): Opened {
  const held = opened.get(folder);
  if (held) return held;
  const corpus = openFolder(folder);
  const index = buildTextIndex(corpus);
  const fresh = { corpus, index, bot: createBot(corpus, index) };
  opened.set(folder, fresh);
  return fresh;
}

/** The corpus that the bot comes with. */
export function shipped(): Opened {
  return openOnce('corpus');
}

import type { Reading } from '../question/question.ts';
import type { TextKind } from '../search/documents.ts';
import { hintsFrom, noHints } from '../search/hints.ts';
import type { Hit } from '../search/text-index.ts';
import type { Context } from './context.ts';

/** Finds the entries that hold the words of a question, or what those words name, best first. */
export function findTexts(
  kind: TextKind,
  reading: Reading,
  { corpus, index }: Context,
  options: {
    readonly words?: readonly string[];
    readonly accept?: (id: string) => boolean;
    readonly most?: number;
    /** Whether only the words themselves count, not what they name. */
    readonly literally?: boolean;
  } = {},
): Hit[] {
  const { words = reading.content, literally = false, ...rest } = options;
  const hints = hintsFrom(reading, corpus);
  return index.search(kind, words, { ...rest, hints: literally ? { ...noHints, names: hints.names } : hints });
}

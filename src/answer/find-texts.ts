import type { Reading } from '../question/question.ts';
import type { TextKind } from '../search/documents.ts';
import { namedTerms } from '../search/facet-terms.ts';
import type { Hit } from '../search/text-index.ts';
import type { Token } from '../text/tokens.ts';
import type { Context } from './context.ts';

/**
 * How much a word that no entry has counts where a question names so many things that the vocabulary knows: it is
 * another way to put it then, and no sign of another subject.
 */
const putOtherwise = 0.3;
const tellingPhrases = 2;

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
  const unheard = reading.phrases.length >= tellingPhrases ? putOtherwise : 1;
  const names = wordsOfNames(reading);
  return index.search(
    kind,
    words,
    literally ? { ...rest, names } : { ...rest, names, unheard, named: namedTerms(reading, corpus) },
  );
}

/** “HALT Fentanyl Act” asks for nothing that was stopped. */
function wordsOfNames({ phrases, tokens }: Reading): ReadonlySet<string> {
  const inPhrases = new Set(phrases.flatMap(({ from, to }) => (to - from > 1 ? tokens.slice(from, to) : [])));
  const isName = (token: Token) =>
    inPhrases.has(token) ? /^\p{Lu}/u.test(token.raw) : /^\p{Lu}{3,}$/u.test(token.raw) && !isShouted(tokens);
  return new Set(tokens.flatMap((token) => (isName(token) ? [token.stem] : [])));
}

function isShouted(tokens: Reading['tokens']): boolean {
  return tokens.every(({ raw }) => raw === raw.toUpperCase());
}

import type { Corpus } from '../corpus/corpus.ts';
import type { Reading } from '../question/question.ts';
import type { Token } from '../text/tokens.ts';
import { namedTerms } from './facet-terms.ts';

/** What a reading tells of its words beyond their letters; all by their stems. */
export interface Hints {
  /** Facet terms that a word is found by as well. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** Words of names, which no other word stands for. */
  readonly names: ReadonlySet<string>;
  /** Names of cities by which governments are called: what is told in Beijing is no likelier of China. */
  readonly capitals: ReadonlySet<string>;
  /** How much a word, though no number, that no entry has counts beside the rarest that one has. */
  readonly unheard: number;
}

/** Takes every word as it stands. */
export const noHints: Hints = { named: new Map(), names: new Set(), capitals: new Set(), unheard: 1 };

/**
 * How much a word that no entry has counts where a question names so many things that the vocabulary knows: it is
 * another way to put it then, and no sign of another subject.
 */
const putOtherwise = 0.3;
const tellingPhrases = 2;

export function hintsFrom(reading: Reading, corpus: Corpus): Hints {
  return {
    named: namedTerms(reading, corpus),
    names: wordsOfNames(reading),
    capitals: capitalsIn(reading, corpus),
    unheard: reading.phrases.length >= tellingPhrases ? putOtherwise : 1,
  };
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

function capitalsIn({ phrases, tokens }: Reading, { by }: Corpus): ReadonlySet<string> {
  const capitals = phrases.filter(({ senses }) =>
    senses.some(({ kind, id }) => kind === 'place' && by.place.get(id)?.standsFor !== undefined),
  );
  return new Set(capitals.flatMap(({ from, to }) => tokens.slice(from, to).map(({ stem }) => stem)));
}

import { isCommonWord } from '../text/common-words.ts';
import type { Token } from '../text/tokens.ts';
import type { WordSet } from './scattered.ts';
import { namedKinds } from './senses.ts';
import type { WordedPeriod } from './worded-periods.ts';

export type SenseKind =
  | 'measure'
  | 'organisation'
  | 'place'
  | 'substance'
  | 'form'
  | 'unit'
  | 'topic'
  | 'person'
  | 'term'
  | 'actor';

/** One thing of the vocabulary that a phrase may mean. */
export interface Sense {
  readonly kind: SenseKind;
  readonly id: string;
}

/** A phrase of a text that the vocabulary knows; `to` is the token after its last. */
export interface Phrase {
  readonly senses: readonly Sense[];
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What the name of a measure or a term mentions: “tariffs” in “fentanyl tariffs”. */
  readonly inside?: readonly Phrase[];
}

/** A phrase of the vocabulary with all it may mean. */
export interface Entry {
  readonly stems: readonly string[];
  /** An abbreviation that is also an everyday word: it counts in capitals only, or after “the” and “in”. */
  readonly capitals: boolean;
  readonly senses: readonly Written[];
}

/** A sense with the spellings it is listed under, which tell “fentanyl” from “fentanyls”. */
export interface Written {
  readonly sense: Sense;
  readonly spellings: readonly string[];
}

/** A word of the vocabulary as it is written, and its stem. */
export interface Word {
  readonly raw: string;
  readonly stem: string;
}

/** The phrases of a vocabulary as JSON, for a snapshot. */
export interface StoredLexicon {
  readonly entries: readonly Entry[];
  readonly words: readonly (readonly [string, Word])[];
  readonly labels: readonly WordedPeriod[];
  readonly wordSets: readonly WordSet[];
}

/** The phrases of a corpus’s vocabulary, findable by their first word. */
export interface Lexicon {
  readonly phrases: ReadonlyMap<string, readonly Entry[]>;
  /** Every word of every phrase, by its lower case: what the spelling corrects to. */
  readonly words: ReadonlyMap<string, Word>;
  readonly labels: readonly WordedPeriod[];
  /** The words of the names of measures, by the first of them. */
  readonly wordSets: ReadonlyMap<string, readonly WordSet[]>;
}

/** Opens a stored lexicon. */
export function openLexicon({ entries, words, labels, wordSets }: StoredLexicon): Lexicon {
  return { phrases: byFirstWord(entries), words: new Map(words), labels, wordSets: byFirstWord(wordSets) };
}

function byFirstWord<T extends { readonly stems: readonly string[] }>(items: readonly T[]): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const first = item.stems[0] ?? '';
    const others = found.get(first);
    if (others) others.push(item);
    else found.set(first, [item]);
  }
  return found;
}

const inner: ReadonlySet<SenseKind> = new Set(['organisation', 'place', 'substance', 'form', 'topic', 'term']);
const compound: ReadonlySet<SenseKind> = new Set(['measure', 'topic', 'term']);

/**
 * Finds the phrases that together place the most words of a text, with the fewest phrases: “fentanyl” and “seizure
 * events” rather than “fentanyl seizure” alone. Tokens in `taken` belong to something else.
 */
export function findPhrases(tokens: readonly Token[], lexicon: Lexicon, taken: ReadonlySet<number>): Phrase[] {
  const best: Cover[] = Array.from({ length: tokens.length + 1 }, () => ({ words: 0, phrases: 0 }));
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { words: wordsAfter, phrases: phrasesAfter } = best[at + 1] ?? { words: 0, phrases: 0 };
    let cover: Cover = { words: wordsAfter, phrases: phrasesAfter };
    for (const entry of taken.has(at) ? [] : entriesAt(tokens, at, lexicon, taken)) {
      const rest = best[at + entry.stems.length] ?? { words: 0, phrases: 0 };
      const words = rest.words + entry.stems.length;
      const phrases = rest.phrases + 1;
      if (words > cover.words || (words === cover.words && phrases < cover.phrases)) cover = { words, phrases, entry };
    }
    best[at] = cover;
  }
  return readCover(tokens, best, lexicon);
}

/** The best that can be done from one token to the end, and the phrase it starts with, if one starts here. */
interface Cover {
  readonly words: number;
  readonly phrases: number;
  readonly entry?: Entry;
}

function readCover(tokens: readonly Token[], best: readonly Cover[], lexicon: Lexicon): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const entry = best[at]?.entry;
    const to = at + (entry?.stems.length ?? 1);
    if (entry) found.push(phraseOf(entry, tokens, at, to, lexicon));
    at = to;
  }
  return found;
}

function phraseOf(entry: Entry, tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Phrase {
  const words = tokens.slice(from, to);
  const senses = closestSpelling(entry.senses, words.map(({ text }) => text).join(' '));
  const text = words.map(({ raw }) => raw).join(' ');
  const inside = senses.every(({ kind }) => compound.has(kind)) ? namesInside(tokens, from, to, lexicon) : [];
  return { senses, text, from, to, ...(inside.length > 0 ? { inside } : {}) };
}

/** Of the senses of one kind, those listed under the very spelling that was typed, if any are. */
function closestSpelling(senses: readonly Written[], typed: string): Sense[] {
  const exact = new Set(senses.filter(({ spellings }) => spellings.includes(typed)).map(({ sense }) => sense.kind));
  return senses
    .filter(({ sense, spellings }) =>
      exact.has(sense.kind) || isOtherWord(sense.kind, typed) ? spellings.includes(typed) : true,
    )
    .map(({ sense }) => sense);
}

/** “Main” has the stem of Maine, but is a word of its own. */
function isOtherWord(kind: SenseKind, typed: string): boolean {
  return namedKinds.includes(kind) && isCommonWord(typed);
}

/** The bodies, places and substances that the name of a measure mentions: “OFO” in “OFO share”. */
function namesInside(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Phrase[] {
  if (to - from < 2) return [];
  const outside = new Set(tokens.map((_, index) => index).filter((index) => index < from || index >= to));
  const parts = tokens.slice(from, to).flatMap((_, offset) =>
    entriesAt(tokens, from + offset, lexicon, outside)
      .filter(({ stems }) => stems.length < to - from)
      .map((entry) => ({ entry, at: from + offset })),
  );
  return parts
    .filter(({ entry }) => entry.senses.every(({ sense }) => inner.has(sense.kind)))
    .map(({ entry, at }) => phraseOf(entry, tokens, at, at + entry.stems.length, lexicon));
}

function entriesAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  taken: ReadonlySet<number>,
): readonly Entry[] {
  const starting = lexicon.phrases.get(tokens[at]?.stem ?? '') ?? [];
  return starting.filter(
    (entry) =>
      entry.stems.every((word, offset) => tokens[at + offset]?.stem === word && !taken.has(at + offset)) &&
      (!entry.capitals || readsAsName(tokens, at)),
  );
}

const beforeNames = new Set(['the', 'in', 'vs', 'versus', 'by', 'from', 'to']);

/** Whether an everyday word is meant as an abbreviation: `US`, `U.S.`, `in the us`. */
function readsAsName(tokens: readonly Token[], at: number): boolean {
  const raw = tokens[at]?.raw ?? '';
  const shouting = tokens.length > 2 && tokens.every((token) => token.raw === token.raw.toUpperCase());
  return (raw === raw.toUpperCase() && !shouting) || beforeNames.has(tokens[at - 1]?.text ?? '');
}

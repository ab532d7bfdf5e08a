import { entriesOf } from './entries.ts';
import { markPassage, type Passage, type Shelf } from './passage.ts';
import type { SafetyFile } from './rules.ts';
import { splitWords } from './words.ts';

/** Knows which lists each word and phrase of the rules belongs to. */
export interface Lexicon {
  readonly vocabulary: ReadonlySet<string>;
  /** The words that a misspelt word may be taken for. */
  readonly guessable: ReadonlySet<string>;
  mark(words: readonly string[]): Passage;
}

/** A lexicon of all lists of the rules, and of the literal words among the lists that patterns use. */
export function createLexicon(rules: SafetyFile, used: readonly string[]): Lexicon {
  const skipped = new Set(rules.skipped.flatMap(splitWords));
  const things = new Set(rules.defused.things);
  const vocabulary = new Set([...skipped, ...rules.spelt.flatMap(splitWords)]);
  const guessable = new Set<string>();
  const shelves = new Map<string, Shelf>();
  for (const entry of entriesOf(rules, used)) {
    const [first = '', ...rest] = entry.words;
    const shelf = shelves.get(first) ?? { alone: [], phrases: [] };
    shelves.set(first, shelf);
    (rest.length === 0 ? shelf.alone : shelf.phrases).push(entry);
    for (const word of entry.words) vocabulary.add(word);
    if (rest.length === 0 && rules.guessed.includes(entry.list)) guessable.add(first);
  }
  const mark = (words: readonly string[]) =>
    markPassage(
      words.filter((word) => !skipped.has(word)),
      shelves,
      things,
    );
  return { vocabulary, guessable, mark };
}

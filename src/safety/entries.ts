import type { SafetyFile } from './rules.ts';
import { splitWords } from './words.ts';

/** That some words belong to a list: as many as `length`, from the first on. */
export interface Span {
  readonly list: string;
  readonly length: number;
}

/** A word or phrase of a list. */
export interface Entry extends Span {
  readonly words: readonly string[];
}

// The sign keeps the lists that the engine itself knows apart from the names in the file.
/** The list of what a `…` of an unsafe pattern never skips. */
export const unsafeBarrier = '!unsafe barrier';
/** The list of what a `…` of a crisis pattern never skips. */
export const crisisBarrier = '!crisis barrier';
/** The list of harmless phrases, which no `…` skips either. */
export const innocent = '!innocent';
/** The list of words that take the danger out of a thing right before them. */
export const defuser = '!defuser';

const literalMark = '=';
const reference = /^<(.+)>$/;

type Lists = Readonly<Record<string, readonly string[]>>;

/** The list of one word that a literal word of a pattern stands for. */
export function literal(word: string): string {
  return literalMark + word;
}

/** The entries of all lists of the rules, and of the literal words among the lists that patterns use. */
export function entriesOf(rules: SafetyFile, used: readonly string[]): Entry[] {
  const lists: Lists = {
    ...rules.lists,
    [unsafeBarrier]: rules.unsafe.barriers,
    [crisisBarrier]: rules.crisis.barriers,
    [innocent]: rules.innocent,
    [defuser]: rules.defused.by,
  };
  const split = new Map<string, string[]>(); // lists within lists repeat their words
  const wordsOf = (text: string) => split.get(text) ?? splitWords(text);
  const listed = Object.keys(lists).flatMap((list) => {
    const texts = expand(list, lists);
    for (const text of texts) split.set(text, wordsOf(text));
    return texts.map((text) => entry(list, wordsOf(text)));
  });
  const literals = new Set(used.filter((list) => list.startsWith(literalMark)));
  return [...listed, ...[...literals].map((list) => entry(list, [list.slice(literalMark.length)]))];
}

/** Every word and phrase of a list, those of the lists it refers to included. */
function expand(name: string, lists: Lists, within: readonly string[] = []): string[] {
  if (within.includes(name)) return [];
  return (lists[name] ?? []).flatMap((text) => {
    const other = reference.exec(text)?.[1];
    return other === undefined ? [text] : expand(other, lists, [...within, name]);
  });
}

function entry(list: string, words: readonly string[]): Entry {
  return { list, words, length: words.length };
}

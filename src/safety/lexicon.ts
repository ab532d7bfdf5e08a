import type { SafetyFile } from './rules.ts';
import { splitWords } from './words.ts';

/** A stretch of words that belongs to a list; `end` is the position after its last word. */
export interface Span {
  readonly list: string;
  readonly end: number;
}

/** The words of a text, with the lists that they belong to. */
export interface Passage {
  readonly words: readonly string[];
  readonly spans: readonly (readonly Span[])[];
}

/** Knows which lists each word and phrase of the rules belongs to. */
export interface Lexicon {
  readonly vocabulary: ReadonlySet<string>;
  /** The words that a misspelt word may be taken for. */
  readonly guessable: ReadonlySet<string>;
  mark(words: readonly string[]): Passage;
}

interface Entry {
  readonly words: readonly string[];
  readonly list: string;
}

// Lists that the engine itself knows; the sign keeps them apart from the names in the file.
export const unsafeBarrier = '!unsafe barrier';
export const crisisBarrier = '!crisis barrier';
export const innocent = '!innocent';
const defuser = '!defuser';

const literalMark = '=';
const reference = /^<(.+)>$/;

/** The list of one word that a literal word of a pattern stands for. */
export function literal(word: string): string {
  return literalMark + word;
}

/** A lexicon of all lists of the rules, and of the literal words among the lists that patterns use. */
export function createLexicon(rules: SafetyFile, used: readonly string[]): Lexicon {
  const entries = [...entriesOf(rules), ...literalEntries(used)];
  const skipped = new Set(rules.skipped.flatMap(splitWords));
  const known = [...skipped, ...rules.spelt.flatMap(splitWords)];
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [first = ''] = entry.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  const guessed = entries.filter((entry) => !rules.exact.includes(entry.list));
  return {
    vocabulary: new Set([...known, ...entries.flatMap((entry) => entry.words)]),
    guessable: new Set(guessed.flatMap((entry) => entry.words)),
    mark: (words) =>
      mark(
        words.filter((word) => !skipped.has(word)),
        byFirst,
        rules.defused.things,
      ),
  };
}

function entriesOf(rules: SafetyFile): Entry[] {
  const lists: Readonly<Record<string, readonly string[]>> = {
    ...rules.lists,
    [unsafeBarrier]: rules.unsafe.barriers,
    [crisisBarrier]: rules.crisis.barriers,
    [innocent]: rules.innocent,
    [defuser]: rules.defused.by,
  };
  return Object.keys(lists).flatMap((list) => expand(list, lists).map((text) => ({ list, words: splitWords(text) })));
}

/** Every word and phrase of a list, those of the lists it refers to included. */
function expand(
  name: string,
  lists: Readonly<Record<string, readonly string[]>>,
  within: readonly string[] = [],
): string[] {
  if (within.includes(name)) return [];
  return (lists[name] ?? []).flatMap((text) => {
    const other = reference.exec(text)?.[1];
    return other === undefined ? [text] : expand(other, lists, [...within, name]);
  });
}

function literalEntries(used: readonly string[]): Entry[] {
  const literals = new Set(used.filter((list) => list.startsWith(literalMark)));
  return [...literals].map((list) => ({ list, words: [list.slice(literalMark.length)] }));
}

function mark(
  words: readonly string[],
  entries: ReadonlyMap<string, readonly Entry[]>,
  things: readonly string[],
): Passage {
  const spans = words.map((_, at) => spansAt(words, at, entries));
  for (let at = 0; at < words.length; at++) coverInnocent(spans, at);
  for (let at = words.length - 1; at >= 0; at--) spans[at] = defuse(spans[at] ?? [], spans, things);
  return { words, spans };
}

function spansAt(words: readonly string[], at: number, entries: ReadonlyMap<string, readonly Entry[]>): Span[] {
  return (entries.get(words[at] ?? '') ?? [])
    .filter((entry) => entry.words.every((word, offset) => words[at + offset] === word))
    .map((entry) => ({ list: entry.list, end: at + entry.words.length }));
}

/** Leaves nothing but “innocent” on the words of an innocent phrase. */
function coverInnocent(spans: Span[][], at: number): void {
  const ends = (spans[at] ?? []).filter((span) => span.list === innocent).map((span) => span.end);
  for (let within = at; within < Math.max(...ends, at); within++) spans[within] = [{ list: innocent, end: within + 1 }];
}

/** “fentanyl pill seizures”: seizures defuse the pill, and the defused pill the fentanyl. */
function defuse(own: readonly Span[], spans: readonly (readonly Span[])[], things: readonly string[]): Span[] {
  return own.map((span) => {
    if (!things.includes(span.list) || !hasList(spans[span.end], defuser)) return span;
    return { list: defuser, end: span.end };
  });
}

/** Whether a word begins an entry of a list. */
export function hasList(spans: readonly Span[] | undefined, list: string): boolean {
  return spans?.some((span) => span.list === list) ?? false;
}

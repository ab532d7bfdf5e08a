import { defuser, type Entry, innocent, type Span } from './entries.ts';

/** The words of a text, with the lists that they belong to. */
export interface Passage {
  readonly words: readonly string[];
  /** By position: the lists of the word there, and of the phrases that begin there. */
  readonly spans: readonly (readonly Span[])[];
  /** All lists that any of the words belongs to. */
  readonly lists: ReadonlySet<string>;
}

/** What may begin with a word: the lists that it is in by itself, and phrases. */
export interface Shelf {
  readonly alone: Entry[];
  readonly phrases: Entry[];
}

const none: Shelf = { alone: [], phrases: [] };
const harmless: readonly Span[] = [{ list: innocent, length: 1 }];

/** Finds the lists that words belong to; right before a defuser, `things` lose theirs. */
export function markPassage(
  words: readonly string[],
  shelves: ReadonlyMap<string, Shelf>,
  things: ReadonlySet<string>,
): Passage {
  const spans = words.map((_, at) => spansAt(words, at, shelves));
  for (let at = 0; at < words.length; at++) coverInnocent(spans, at);
  for (let at = words.length - 1; at >= 0; at--) spans[at] = defuse(spans, at, things);
  const lists = new Set<string>();
  for (const own of spans) for (const { list } of own) lists.add(list);
  return { words, spans, lists };
}

/** Whether a word begins an entry of a list. */
export function hasList(spans: readonly Span[] | undefined, list: string): boolean {
  return spans?.some((span) => span.list === list) ?? false;
}

function spansAt(words: readonly string[], at: number, shelves: ReadonlyMap<string, Shelf>): readonly Span[] {
  const { alone, phrases } = shelves.get(words[at] ?? '') ?? none;
  const found = phrases.filter((phrase) => phrase.words.every((word, offset) => words[at + offset] === word));
  return found.length === 0 ? alone : [...alone, ...found];
}

/** Leaves nothing but “innocent” on the words of an innocent phrase. */
function coverInnocent(spans: (readonly Span[])[], at: number): void {
  for (const { list, length } of spans[at] ?? []) {
    if (list === innocent) spans.fill(harmless, at, at + length);
  }
}

/** “fentanyl pill seizures”: seizures defuse the pill, and the defused pill the fentanyl. */
function defuse(spans: readonly (readonly Span[])[], at: number, things: ReadonlySet<string>): readonly Span[] {
  const own = spans[at] ?? [];
  if (!own.some(({ list }) => things.has(list))) return own;
  return own.map((span) => {
    if (!things.has(span.list) || !hasList(spans[at + span.length], defuser)) return span;
    return { list: defuser, length: span.length };
  });
}

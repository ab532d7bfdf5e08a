import { innocent, literal } from './entries.ts';
import { hasList, type Passage } from './passage.ts';
import { sentenceEnd, splitWords } from './words.ts';

interface Step {
  readonly list: string;
  /** Whether a … stands before it. */
  readonly gap: boolean;
}

interface Sequence {
  readonly steps: readonly Step[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** Word orders that must all be found in a text, each anywhere in it. */
export interface Pattern {
  readonly sequences: readonly Sequence[];
  /** The lists that it cannot be found without. */
  readonly lists: readonly string[];
}

/** Patterns by the first list of each, without which none can be found. */
export type PatternIndex = ReadonlyMap<string, readonly Pattern[]>;

/** What a `…` may do: skip so many words, but none of the list of barriers. */
export interface Gap {
  readonly reach: number;
  readonly barrier: string;
}

/** Reads a pattern such as `^ <act> … <thing> & <place>`. */
export function parsePattern(text: string): Pattern {
  const sequences = text.split(' & ').map(parseSequence);
  return { sequences, lists: sequences.flatMap(({ steps }) => steps.map(({ list }) => list)) };
}

/** Patterns made ready to look for together. */
export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const index = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const [first = ''] = pattern.lists;
    index.set(first, [...(index.get(first) ?? []), pattern]);
  }
  return index;
}

/** Whether a text holds any of the patterns. */
export function isAnyFound(index: PatternIndex, passage: Passage, gap: Gap): boolean {
  const { lists } = passage;
  for (const list of lists) {
    for (const pattern of index.get(list) ?? []) {
      if (pattern.lists.every((needed) => lists.has(needed)) && isFound(pattern, passage, gap)) return true;
    }
  }
  return false;
}

function isFound(pattern: Pattern, passage: Passage, gap: Gap): boolean {
  return pattern.sequences.every((sequence) => passage.words.some((_, at) => startsAt(sequence, at, passage, gap)));
}

function parseSequence(text: string): Sequence {
  const parts = text.trim().split(/\s+/);
  const atStart = parts[0] === '^';
  const atEnd = parts.at(-1) === '$';
  const steps: Step[] = [];
  let gap = false;
  for (const part of parts) {
    if (part === '…') gap = true;
    else if (part !== '^' && part !== '$') {
      for (const list of namesIn(part)) steps.push({ list, gap });
      gap = false;
    }
  }
  return { steps, atStart, atEnd };
}

function namesIn(part: string): string[] {
  const list = /^<(.+)>$/.exec(part)?.[1];
  return list === undefined ? splitWords(part).map(literal) : [list];
}

function startsAt(sequence: Sequence, at: number, passage: Passage, gap: Gap): boolean {
  if (sequence.atStart && !isEdge(passage.words[at - 1])) return false;
  return continues(sequence, 0, at, passage, gap);
}

function continues(sequence: Sequence, index: number, from: number, passage: Passage, gap: Gap): boolean {
  const step = sequence.steps[index];
  if (step === undefined) return !sequence.atEnd || isEdge(passage.words[from]);
  const last = step.gap ? from + gap.reach : from;
  for (let at = from; at <= last; at++) {
    for (const { list, length } of passage.spans[at] ?? []) {
      if (list === step.list && continues(sequence, index + 1, at + length, passage, gap)) return true;
    }
    if (isBlocked(passage, at, gap)) return false;
  }
  return false;
}

function isBlocked({ words, spans }: Passage, at: number, { barrier }: Gap): boolean {
  return words[at] === sentenceEnd || hasList(spans[at], barrier) || hasList(spans[at], innocent);
}

function isEdge(word: string | undefined): boolean {
  return word === undefined || word === sentenceEnd;
}

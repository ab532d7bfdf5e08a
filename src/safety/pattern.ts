import { hasList, innocent, literal, type Passage } from './lexicon.ts';
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
export type Pattern = readonly Sequence[];

/** What a `…` may do: skip so many words, but none of the list of barriers. */
export interface Gap {
  readonly reach: number;
  readonly barrier: string;
}

/** Reads a pattern such as `^ <act> … <thing> & <place>`. */
export function parsePattern(text: string): Pattern {
  return text.split(' & ').map(parseSequence);
}

/** The lists that a pattern cannot be found without. */
export function listsOf(pattern: Pattern): string[] {
  return pattern.flatMap(({ steps }) => steps.map(({ list }) => list));
}

/** Whether a text holds every sequence of a pattern. */
export function isFound(pattern: Pattern, passage: Passage, gap: Gap): boolean {
  return pattern.every((sequence) => passage.words.some((_, at) => startsAt(sequence, at, passage, gap)));
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
    for (const { list, end } of passage.spans[at] ?? []) {
      if (list === step.list && continues(sequence, index + 1, end, passage, gap)) return true;
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

import { type Levelled, levelAlike } from './alike.ts';
import { featuresOf } from './features.ts';
import type { Learned, StoredLine } from './learn.ts';
import { passagesOf } from './passages.ts';
import { createReader, type Reader } from './reader.ts';
import { unitOf } from './separate.ts';

/** Why a text is not searched for: it asks for help with harm, or a person may be in danger. */
export type Verdict = 'unsafe' | 'crisis';

/** What was learned, made ready to screen texts with. */
export interface Safety {
  readonly read: Reader;
  readonly level: Levelled;
  readonly danger: OpenLine;
  readonly crisis: OpenLine;
}

interface OpenLine {
  readonly weights: Int8Array;
  readonly step: number;
  readonly bias: number;
}

// To decline a question about policy is worse than to search for what was meant to do harm: no text of the corpus helps
// with it. So a passage is let through unless it is well beyond the line.
const surely = 0.28;
// Help comes first: where the worst passage is about as much a plea as a request, and where any is clearly a plea.
const nearly = -0.05;
const clearly = 0.2;

/** Makes ready what was learned, once. */
export function prepareSafety(learned: Learned): Safety {
  return {
    read: createReader(new Set(learned.vocabulary)),
    level: levelAlike(learned.alike),
    danger: openLine(learned.danger),
    crisis: openLine(learned.crisis),
  };
}

/** Tells whether a text asks for help with harm or speaks of a person in danger, which comes first; never throws. */
export function screen(text: string, { read, level, danger, crisis }: Safety): Verdict | undefined {
  const judged = passagesOf(text, read)
    .map((words) => featuresOf(level(words)))
    .map((features) => ({ danger: heightOf(features, danger), crisis: heightOf(features, crisis) }))
    .filter((passage) => passage.danger >= surely);
  const [first, ...others] = judged;
  if (first === undefined) return undefined;
  const worst = others.reduce((one, other) => (other.danger > one.danger ? other : one), first);
  return worst.crisis > nearly || judged.some((passage) => passage.crisis > clearly) ? 'crisis' : 'unsafe';
}

/** How far a passage is beyond the line; below zero it is on the other side. */
export function heightOf(features: readonly number[], { weights, step, bias }: OpenLine): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum * step * unitOf(features) + bias;
}

function openLine({ weights, step, bias }: StoredLine): OpenLine {
  const bytes = Buffer.from(weights, 'base64');
  return { weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), step, bias };
}

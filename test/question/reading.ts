import { decide } from '../../src/question/decide.ts';
import type { Question } from '../../src/question/question.ts';
import { createReader, type RawReading, readText } from '../../src/question/read.ts';
import { shipped } from '../shipped.ts';

/** The day on which the tests ask. */
export const today = '2026-11-25';

const { corpus, index } = shipped();
const reader = createReader(corpus, (stem) => index.has(stem));

/** A text as it is read with the shipped corpus. */
export function read(text: string): RawReading {
  return readText(text, reader, today);
}

/** What a text asks, without a thread. */
export function questionIn(text: string): Question {
  return decide(read(text), corpus);
}

import type { Phrase } from '../question/lexicon.ts';

/** The one of some phrases that stands nearest to a phrase. */
export function nearest(phrase: Phrase, to: readonly Phrase[]): Phrase | undefined {
  return [...to].sort((a, b) => gap(phrase, a) - gap(phrase, b))[0];
}

function gap(a: Phrase, b: Phrase): number {
  return Math.abs((a.from + a.to) / 2 - (b.from + b.to) / 2);
}

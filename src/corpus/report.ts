import type { Corpus } from './corpus.ts';

/** What a corpus holds, for its curator. */
export function reportOn(corpus: Corpus): string {
  return corpus.version;
}

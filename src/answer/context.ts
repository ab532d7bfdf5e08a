import type { Corpus } from '../corpus/corpus.ts';
import type { TextIndex } from '../search/text-index.ts';

/** What answering needs beside the question. */
export interface Context {
  readonly corpus: Corpus;
  readonly index: TextIndex;
  /** The day questions are asked on, for words such as “last year”. */
  readonly today: string;
}

import { type Corpus, openCorpus } from './corpus.ts';
import { readCorpusFiles } from './files.ts';
import { loadCorpus } from './load.ts';

/** Reads and checks the corpus of a folder. Throws a CorpusError with every problem. */
export function openFolder(folder: string): Corpus {
  return openCorpus(loadCorpus(readCorpusFiles(folder)));
}

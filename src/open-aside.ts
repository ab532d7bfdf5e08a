import { Worker } from 'node:worker_threads';
import { CorpusError } from './corpus/problem.ts';
import { type Folders, type Opened, openKept, openSnapshot } from './snapshot.ts';
import type { Checked } from './snapshot-thread.ts';
import { threadCode } from './thread-code.ts';

/**
 * Opens a corpus as {@link openSnapshot} does, but reads and checks the files in a thread of their own, so that answers
 * and acknowledgements do not wait meanwhile. A snapshot that is kept is read at once. Throws a CorpusError with every problem.
 */
export async function openAside(folders: Folders): Promise<Opened> {
  const kept = openKept(folders);
  if (kept) return kept;
  const { problems } = await checkedInThread(folders);
  if (problems) throw new CorpusError(problems);
  return openSnapshot(folders);
}

function checkedInThread({ corpusFolder, cacheFolder }: Folders): Promise<Checked> {
  return new Promise((resolve, reject) => {
    const [code, options] = threadCode('snapshot-thread', import.meta.url);
    const thread = new Worker(code, { ...options, workerData: { corpusFolder, cacheFolder } });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (exit) => reject(new Error(`The thread that checks the corpus ended with code ${exit}.`)));
  });
}

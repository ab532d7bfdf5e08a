import { parentPort, workerData } from 'node:worker_threads';
import { CorpusError, type Problem } from './corpus/problem.ts';
import { type Folders, openSnapshot } from './snapshot.ts';

/** What the thread found: nothing to report where the corpus is good, and its snapshot is kept then. */
export type Checked = { readonly problems?: readonly Problem[] };

parentPort?.postMessage(await check(workerData as Folders));

async function check(folders: Folders): Promise<Checked> {
  try {
    await openSnapshot(folders);
    return {};
  } catch (error) {
    if (error instanceof CorpusError) return { problems: error.problems };
    throw error;
  }
}

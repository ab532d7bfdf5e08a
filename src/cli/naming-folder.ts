import { isAbsolute, join, relative } from 'node:path';
import { CorpusError } from '../corpus/problem.ts';

/** Opens a corpus folder; its problems name files as seen from the working folder, so that a terminal can open them. */
export async function namingFolder<T>(folder: string, open: () => T | Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    const from = relative('', folder);
    const prefix = from.startsWith('..') ? folder : from;
    const named = (file: string) => (isAbsolute(file) ? file : join(prefix, file));
    throw new CorpusError(error.problems.map((problem) => ({ ...problem, file: named(problem.file) })));
  }
}

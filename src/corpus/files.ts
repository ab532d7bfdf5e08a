import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CorpusError } from './problem.ts';

/** A file of the corpus folder, named by its path in it. */
export interface CorpusText {
  readonly file: string;
  readonly text: string;
}

/** The same as it lies on the disk. */
export interface CorpusBytes {
  readonly file: string;
  readonly bytes: Buffer;
}

/** Every YAML file below a folder, sorted by path. Throws a {@link CorpusError} where there is no such folder. */
export function readCorpusFiles(folder: string): CorpusText[] {
  return textsOf(readCorpusBytes(folder));
}

export function textsOf(files: readonly CorpusBytes[]): CorpusText[] {
  return files.map(({ file, bytes }) => ({ file, text: bytes.toString('utf8') }));
}

/** The files of {@link readCorpusFiles} undecoded: enough to tell whether one has changed. */
export function readCorpusBytes(folder: string): CorpusBytes[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const message = 'expected a folder with corpus.yaml in it, got no such folder. Set CORPUS_DIR to one that exists.';
    throw new CorpusError([{ file: folder, line: 1, column: 1, path: '', message }]);
  }
  return walk(folder)
    .map((path) => ({ file: relative(folder, path).split(sep).join('/'), bytes: readFileSync(path) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The corpus version: twelve digits of a hash over every path and every byte. */
export function hashFiles(files: readonly CorpusText[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of files) hash.update(`${file}\0${text.length}\0${text}\0`);
  return hash.digest('hex').slice(0, 12);
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return /\.ya?ml$/.test(entry.name) ? [path] : [];
  });
}

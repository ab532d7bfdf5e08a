import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Corpus, CorpusData } from './corpus/corpus.ts';
import { openCorpus } from './corpus/corpus.ts';
import { type CorpusText, readCorpusFiles } from './corpus/files.ts';
import type { StoredIndex, TextIndex } from './search/text-index.ts';
import { openTextIndex } from './search/text-index.ts';

/** A checked corpus, ready to be asked. */
export interface Opened {
  readonly corpus: Corpus;
  readonly index: TextIndex;
}

export interface Folders {
  readonly corpusFolder: string;
  readonly cacheFolder: string;
}

/**
 * Opens the corpus of a folder, from a snapshot where one was kept of exactly these files and this code. Checking
 * takes a second, which a single question should not wait for. Throws a CorpusError with every problem.
 */
export async function openSnapshot({ corpusFolder, cacheFolder }: Folders): Promise<Opened> {
  const texts = readCorpusFiles(corpusFolder);
  const file = join(cacheFolder, `${prefix}${keyOf(texts)}`);
  const kept = readSnapshot(file);
  if (kept !== undefined) return kept;
  const [{ loadCorpus }, { buildTextIndex }] = await Promise.all([
    import('./corpus/load.ts'),
    import('./search/text-index.ts'),
  ]);
  const data = loadCorpus(texts);
  const corpus = openCorpus(data);
  const index = buildTextIndex(corpus);
  keepSnapshot(file, data, index.toJSON());
  return { corpus, index };
}

const prefix = 'corpus-';
/** How many snapshots are kept; the one written longest ago goes first. */
const mostKept = 4;

/** A hash of every file of the corpus and of all code that reads, checks and indexes it. */
function keyOf(texts: readonly CorpusText[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of texts) hash.update(`${file}\0${text.length}\0${text}\0`);
  for (const code of builders()) hash.update(code);
  return hash.digest('hex').slice(0, 32);
}

function builders(): Buffer[] {
  const here = fileURLToPath(new URL('.', import.meta.url));
  return ['corpus', 'search', 'text', 'safety'].flatMap((folder) => contentsOf(join(here, folder)));
}

function contentsOf(folder: string): Buffer[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map((path) => readFileSync(path));
}

/** A snapshot is four lines: a hash of the rest, the corpus, the words of the index, the index itself. */
function readSnapshot(file: string): Opened | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== hashOf(body)) return undefined;
    const [corpus = '', words = '', parts = ''] = body.split('\n');
    return { corpus: openCorpus(JSON.parse(corpus) as CorpusData), index: openLater(JSON.parse(words), parts) };
  } catch {
    return undefined; // missing or unreadable: it is made anew
  }
}

/** Opens the parts of an index at the first search: most questions are answered by their facets alone. */
function openLater(words: Omit<StoredIndex, 'parts'>, parts: string): TextIndex {
  const stems = new Map(words.frequencies);
  let opened: TextIndex | undefined;
  const open = () => {
    opened ??= openTextIndex({ ...words, parts: JSON.parse(parts) });
    return opened;
  };
  return {
    has: (stem) => stems.has(stem),
    search: (kind, wanted, accept) => open().search(kind, wanted, accept),
    toJSON: () => open().toJSON(),
  };
}

/** Keeps a snapshot for the next time. Where that is not possible the bot works without. */
function keepSnapshot(file: string, corpus: CorpusData, { parts, ...words }: StoredIndex): void {
  const body = [corpus, words, parts].map((part) => JSON.stringify(part)).join('\n');
  const folder = join(file, '..');
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(draft, `${hashOf(body)}\n${body}`, { mode: 0o600 });
    renameSync(draft, file);
    dropOldest(folder);
  } catch {
    rmSync(draft, { force: true });
  }
}

function dropOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(folder, name))
    .map((path) => ({ path, written: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.written - a.written);
  for (const { path } of files.slice(mostKept)) rmSync(path, { force: true });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

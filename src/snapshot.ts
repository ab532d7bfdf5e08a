import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Corpus, type CorpusData, openCorpus } from './corpus/corpus.ts';
import { type CorpusBytes, readCorpusBytes, textsOf } from './corpus/files.ts';
import { buildLexicon } from './question/build-lexicon.ts';
import type { StoredLexicon } from './question/lexicon.ts';
import type { Learned } from './safety/learn.ts';
import { buildTextIndex, openTextIndex, type StoredIndex, type TextIndex } from './search/text-index.ts';
import { escapeJson } from './text/json.ts';

/** A checked corpus, ready to be asked. */
export interface Opened {
  readonly corpus: Corpus;
  readonly index: TextIndex;
  readonly lexicon: StoredLexicon;
  readonly learned: Learned | null;
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
  const files = readCorpusBytes(corpusFolder);
  const name = nameOf(files);
  return readSnapshot(join(cacheFolder, name)) ?? (await build(files, cacheFolder, name));
}

/** Opens the snapshot of exactly these files and this code; undefined where none is kept that can be read. */
export function openKept({ corpusFolder, cacheFolder }: Folders): Opened | undefined {
  return readSnapshot(join(cacheFolder, nameOf(readCorpusBytes(corpusFolder))));
}

const prefix = 'corpus-';
/** How many snapshots are kept; the one written longest ago goes first. */
const mostKept = 4;

/** Named by a hash of every file of the corpus and of all code that reads, checks and indexes it. */
function nameOf(files: readonly CorpusBytes[]): string {
  const hash = createHash('sha256');
  for (const { file, bytes } of files) hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  for (const code of builders()) hash.update(code);
  return `${prefix}${hash.digest('hex').slice(0, 32)}`;
}

function builders(): Buffer[] {
  const here = fileURLToPath(new URL('.', import.meta.url));
  return ['corpus', 'question', 'search', 'text', 'safety'].flatMap((folder) => codeIn(join(here, folder)));
}

function codeIn(folder: string): Buffer[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return codeIn(path);
      return /\.[jt]s$/.test(entry.name) ? [readFileSync(path)] : [];
    });
}

/** A snapshot is six lines: a hash of the rest, the corpus, its lexicon, what to decline, the words of the index, the index. */
function readSnapshot(file: string): Opened | undefined {
  try {
    const bytes = readFileSync(file);
    const [hash = '', data = '', lexicon = '', learned = '', words = '', parts = ''] = bytes
      .toString('latin1')
      .split('\n');
    if (hash !== hashOf(bytes.subarray(hash.length + 1))) return undefined;
    const corpus = openCorpus(JSON.parse(data) as CorpusData);
    const stored = JSON.parse(lexicon) as StoredLexicon;
    const rebuild = () => buildTextIndex(corpus, stored);
    const index = openLater(JSON.parse(words), parts, rebuild);
    return { corpus, index, lexicon: stored, learned: JSON.parse(learned) as Learned | null };
  } catch {
    return undefined; // missing or unreadable: it is made anew
  }
}

/** JSON in ASCII alone, which is read back in half the time. */
function asciiJson(value: unknown): string {
  return escapeJson(JSON.stringify(value), /[\u0080-\uffff]/g);
}

/** Opens the parts of an index at the first search: most questions are answered by their facets alone. */
function openLater(words: Omit<StoredIndex, 'parts'>, parts: string, rebuild: () => TextIndex): TextIndex {
  const stems = new Map(words.frequencies);
  let opened: TextIndex | undefined;
  const open = () => {
    opened ??= openParts(words, parts) ?? rebuild();
    return opened;
  };
  return {
    has: (stem) => stems.has(stem),
    search: (kind, stems, options) => open().search(kind, stems, options),
    toJSON: () => open().toJSON(),
  };
}

function openParts(words: Omit<StoredIndex, 'parts'>, parts: string): TextIndex | undefined {
  try {
    return openTextIndex({ ...words, parts: JSON.parse(parts) });
  } catch {
    return undefined;
  }
}

/** Reads and checks the files, and keeps a snapshot for the next time. The checks are loaded only here. */
async function build(files: readonly CorpusBytes[], cacheFolder: string, name: string): Promise<Opened> {
  const { loadCorpus } = await import('./corpus/load.ts');
  const { learnSafety } = await import('./corpus/learn-safety.ts');
  const data = loadCorpus(textsOf(files));
  const corpus = openCorpus(data);
  const lexicon = buildLexicon(corpus);
  const learned = learnSafety(corpus);
  const index = buildTextIndex(corpus, lexicon);
  const { parts, ...words } = index.toJSON();
  keep([data, lexicon, learned, words, parts].map(asciiJson).join('\n'), cacheFolder, name);
  return { corpus, index, lexicon, learned };
}

/** Where a snapshot cannot be kept, the bot works without. */
function keep(body: string, folder: string, name: string): void {
  const draft = join(folder, `draft-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(draft, `${hashOf(body)}\n${body}`, { mode: 0o600 });
    renameSync(draft, join(folder, name));
    dropOldest(folder);
  } catch {
    drop(draft);
  }
}

function dropOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(folder, name))
    .map((path) => ({ path, written: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.written - a.written);
  for (const { path } of files.slice(mostKept)) drop(path);
}

function drop(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // the folder cannot be written: there is nothing to drop
  }
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

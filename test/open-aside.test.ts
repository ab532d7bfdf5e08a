import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CorpusError } from '../src/corpus/problem.ts';
import { openAside } from '../src/open-aside.ts';
import { openOnce } from './shipped.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aside-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('opens a corpus that was checked in a thread, and keeps its snapshot', async () => {
  const cacheFolder = join(folder, 'kept');
  const { corpus } = await openAside({ corpusFolder: 'test/fixtures/wildfires', cacheFolder });
  expect(corpus.version).toBe(openOnce('test/fixtures/wildfires').corpus.version);
  expect(readdirSync(cacheFolder)).toHaveLength(1);
});

it('throws every problem of a corpus that is broken', async () => {
  const corpusFolder = join(folder, 'broken');
  cpSync('test/fixtures/broken', corpusFolder, { recursive: true });
  const error = await openAside({ corpusFolder, cacheFolder: join(folder, 'none') }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CorpusError);
  expect((error as CorpusError).problems.length).toBeGreaterThan(30);
});

import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createBot } from '../src/bot.ts';
import { type Opened, openSnapshot } from '../src/snapshot.ts';

let corpusFolder = '';
let cacheFolder = '';

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  corpusFolder = join(folder, 'corpus');
  cacheFolder = join(folder, 'cache', 'bot');
  cpSync('test/fixtures/wildfires', corpusFolder, { recursive: true });
});

function open(): Promise<Opened> {
  return openSnapshot({ corpusFolder, cacheFolder });
}

function answer({ corpus, index }: Opened, question: string): unknown {
  return createBot(corpus, index).ask(question, { today: '2025-06-01' });
}

/** The one snapshot that is kept. */
function kept(): string {
  return join(cacheFolder, readdirSync(cacheFolder)[0] ?? '');
}

const file = () => join(corpusFolder, 'terms', 'terms.yaml');

describe('a snapshot of a corpus', () => {
  it('answers as the files do', async () => {
    const built = await open();
    const reopened = await open();
    expect(reopened.corpus).toEqual(built.corpus);
    for (const question of ['area burned 2023', 'who said the season no longer waits', 'what is a firebreak?', 'cats'])
      expect(answer(reopened, question)).toEqual(answer(built, question));
  });

  it('is used: what it says is believed', async () => {
    await open();
    const forged = readFileSync(kept(), 'utf8').replace('wildfires in the', 'snowstorms in the');
    writeFileSync(kept(), resigned(forged));
    expect((await open()).corpus.about.title).toContain('snowstorms');
  });

  it('is for its owner only', async () => {
    await open();
    expect(statSync(kept()).mode & 0o777).toBe(0o600);
    expect(statSync(cacheFolder).mode & 0o777).toBe(0o700);
  });

  it('is made anew after an edit that keeps size and time stamp', async () => {
    const before = await open();
    const { atime, mtime } = statSync(file());
    writeFileSync(file(), readFileSync(file(), 'utf8').replace('anything that burns', 'anything that scorc'));
    utimesSync(file(), atime, mtime);
    const after = await open();
    expect(after.corpus.version).not.toBe(before.corpus.version);
    expect(after.corpus.by.term.get('firebreak')?.definition).toContain('anything that scorc');
  });

  it('never hides a slip', async () => {
    await open();
    appendFileSync(file(), '\n  - id: firebreak\n');
    await expect(open()).rejects.toThrow('terms/terms.yaml');
  });

  it.each([
    ['empty', () => ''],
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['changed by one letter', (text: string) => text.replace('wildfires in the', 'wildfires on the')],
    ['no snapshot at all', () => 'hello\n{}\n{}\n{}'],
    ['signed, but not JSON', () => resigned('x\n{"a":\n{}\n{}')],
    ['signed, but of another shape', () => resigned('x\n{}\n{}\n{}')],
    ['signed, but with an index of another shape', (text: string) => resigned(text.replace(/\n[^\n]*$/, '\n{}'))],
  ])('is made anew where it is %s', async (_, damage) => {
    const before = await open();
    writeFileSync(kept(), damage(readFileSync(kept(), 'utf8')));
    const after = await open();
    expect(after.corpus).toEqual(before.corpus);
    expect(answer(after, 'who spoke of stubble?')).toEqual(answer(before, 'who spoke of stubble?'));
  });

  it('is one of a few', async () => {
    for (let edit = 0; edit < 6; edit++) {
      appendFileSync(file(), `# ${edit}\n`);
      await open();
    }
    expect(readdirSync(cacheFolder)).toHaveLength(4);
  });
});

describe('without a place for a snapshot', () => {
  it('a file where the folder should be does no harm', async () => {
    mkdirSync(join(cacheFolder, '..'), { recursive: true });
    writeFileSync(cacheFolder, '');
    expect((await open()).corpus.about.title).toContain('wildfires');
  });

  it.skipIf(process.getuid?.() === 0)('a folder that cannot be written does no harm', async () => {
    mkdirSync(cacheFolder, { recursive: true });
    chmodSync(cacheFolder, 0o500);
    expect((await open()).corpus.about.title).toContain('wildfires');
    rmSync(cacheFolder, { recursive: true });
  });
});

/** A snapshot with the hash that its content should have. */
function resigned(text: string): string {
  const body = text.slice(text.indexOf('\n') + 1);
  return `${createHash('sha256').update(body).digest('hex')}\n${body}`;
}

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { runBot } from './run-bot.ts';

const env = { CORPUS_DIR: resolve('test/fixtures/wildfires') };
const file = join(mkdtempSync(join(tmpdir(), 'bot-chart-')), 'out.png');
const ask = (...words: string[]) => runBot(['ask', '--today', '2025-06-01', ...words], { env });

describe('ask --chart', () => {
  it('draws the series of an answer into a file', async () => {
    const { code, stdout, stderr } = await ask('--chart', file, 'area burned by year');
    expect({ code, stderr }).toEqual({ code: 0, stderr: `The chart is in ${file}.\n` });
    expect(stdout).toContain('Sources:');
    expect((await loadImage(file)).width).toBe(800);
  }, 90_000);

  it.each([
    ['the answer has no series', [file, 'area burned 2023'], 'this answer has no series to draw'],
    ['the file cannot be written', ['/no/such/folder/a.png', 'area burned by year'], 'cannot be written'],
    ['there is no question', [file], 'expected one question'],
  ])(
    'says so where %s',
    async (_, words, problem) => {
      const { code, stderr } = await ask('--chart', ...words);
      expect(code).toBe(2);
      expect(stderr).toContain(problem);
    },
    90_000,
  );
});

import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { createBot } from '../../src/bot.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { openFolder } from '../../src/corpus/open.ts';
import { buildTextIndex } from '../../src/search/text-index.ts';
import { plainDocuments } from '../eval/baseline.ts';
import { entryCount, growCorpus } from './grow.ts';
import { median } from './median.ts';

const questions = readFileSync('test/eval/fentanyl.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { question: string }).question);

/** The median cost of an answer and of a plain search of the same words over the same entries, measured in turns. */
function compare(
  corpus: Corpus,
  rounds: number,
  asked: readonly string[],
): { readonly ours: number; readonly theirs: number } {
  const bot = createBot(corpus, buildTextIndex(corpus));
  const plain = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  plain.addAll(plainDocuments(corpus));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const question of asked) {
      const start = performance.now();
      bot.ask(question, { today: '2026-11-25' });
      const between = performance.now();
      plain.search(question);
      const end = performance.now();
      if (round === 0) continue; // the first round warms both up
      ours.push(between - start);
      theirs.push(end - between);
    }
  }
  return { ours: median(ours), theirs: median(theirs) };
}

const shipped = openFolder('corpus');
for (const [size, rounds] of [
  [0, 5],
  [10_000, 2],
  [100_000, 1],
] as const) {
  const corpus = size === 0 ? shipped : growCorpus(shipped, size);
  const { ours, theirs } = compare(
    corpus,
    rounds,
    size > 20_000 ? questions.filter((_, index) => index % 10 === 0) : questions,
  );
  const cost = `${ours.toFixed(3)} ms an answer, ${theirs.toFixed(3)} ms a plain search`;
  console.log(
    `answer, ${entryCount(corpus).toLocaleString('en-US')} entries: ${(ours / theirs).toFixed(2)}x (${cost})`,
  );
}

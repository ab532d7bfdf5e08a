import { readFileSync } from 'node:fs';
import { createBot } from '../../src/bot.ts';
import { openFolder } from '../../src/corpus/open.ts';
import { renderJson } from '../../src/render/json.ts';
import { buildTextIndex } from '../../src/search/text-index.ts';
import { baselineFor } from './baseline.ts';
import { judge, type Question } from './judge.ts';

const [corpusFolder = 'corpus', file = 'test/eval/fentanyl.jsonl', ...flags] = process.argv.slice(2);
const verbose = flags.includes('--verbose');

const corpus = openFolder(corpusFolder);
const bot = createBot(corpus, buildTextIndex(corpus));
const baseline = baselineFor(corpus);
const questions = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Question);

const threads = new Map<string, ReturnType<typeof bot.ask>['thread']>();
const scores = new Map<string, { asked: number; ours: number; theirs: number }>();
for (const question of questions) {
  const thread = question.thread === undefined ? undefined : threads.get(question.thread);
  const reply = bot.ask(question.question, { thread, today: '2026-11-25' });
  if (question.thread !== undefined) threads.set(question.thread, reply.thread);
  const faults = judge(question, renderJson(question.question, reply.answer, reply.understood, reply.receipt));
  const score = scores.get(question.category) ?? { asked: 0, ours: 0, theirs: 0 };
  scores.set(question.category, {
    asked: score.asked + 1,
    ours: score.ours + Number(faults.length === 0),
    theirs: score.theirs + Number(judge(question, baseline(question.question)).length === 0),
  });
  if (faults.length > 0 && verbose)
    console.log(`${question.id} [${question.category}] ${question.question}\n    ${faults.join('\n    ')}`);
}

const total = { asked: 0, ours: 0, theirs: 0 };
console.log(`\n${'category'.padEnd(26)}${'asked'.padStart(6)}${'bot'.padStart(8)}${'top hit'.padStart(9)}`);
for (const [category, score] of [...scores, ['all', total] as const]) {
  if (category !== 'all') for (const key of ['asked', 'ours', 'theirs'] as const) total[key] += score[key];
  const percent = (part: number) => `${((100 * part) / score.asked).toFixed(1)}%`;
  console.log(
    `${category.padEnd(26)}${String(score.asked).padStart(6)}${percent(score.ours).padStart(8)}${percent(score.theirs).padStart(9)}`,
  );
}

import { readFileSync } from 'node:fs';
import { type Bot, createBot } from '../../src/bot.ts';
import { openFolder } from '../../src/corpus/open.ts';
import type { Thread } from '../../src/question/follow.ts';
import { renderJson } from '../../src/render/json.ts';
import { buildTextIndex } from '../../src/search/text-index.ts';
import { baselineFor } from './baseline.ts';
import { judge, type Question } from './judge.ts';

interface Score {
  readonly asked: number;
  readonly ours: number;
  readonly theirs: number;
}

const none: Score = { asked: 0, ours: 0, theirs: 0 };

/** The question sets of the project: the file, the corpus it is about, and what it is. */
const sets = [
  ['corpus', 'test/eval/fentanyl.jsonl', 'questions the bot was built with'],
  ['corpus', 'test/eval/apart.jsonl', 'questions written apart from the code, looked at since'],
  ['corpus', 'test/eval/held-out.jsonl', 'questions written apart from the code, all but one never looked at'],
  ['corpus', 'test/eval/article.jsonl', 'one question for every claim of the article the project started from'],
  ['test/fixtures/wildfires', 'test/eval/wildfires.jsonl', 'another corpus, on an invented subject'],
  ['test/fixtures/roads', 'test/eval/roads.jsonl', 'a third corpus, written apart from the code'],
  ['test/fixtures/medicines', 'test/eval/medicines.jsonl', 'a fourth corpus, written apart from the code'],
] as const;

const [folder, file, ...flags] = process.argv.slice(2).filter((word) => word !== '--verbose');
const verbose = process.argv.includes('--verbose');
if (folder !== undefined && file !== undefined) evaluate(folder, file, flags.join(' '));
else for (const [corpus, questions, title] of sets) evaluate(corpus, questions, title);

/** Asks every question of a set and prints the share answered rightly, beside a plain search’s top hit. */
function evaluate(corpusFolder: string, questionFile: string, title: string): void {
  const corpus = openFolder(corpusFolder);
  const bot = createBot(corpus, buildTextIndex(corpus));
  const baseline = baselineFor(corpus);
  const threads = new Map<string, Thread>();
  const scores = new Map<string, Score>();
  for (const line of readFileSync(questionFile, 'utf8').trim().split('\n')) {
    const question = JSON.parse(line) as Question;
    const faults = judge(question, ask(question, bot, threads));
    const { asked, ours, theirs } = scores.get(question.category) ?? none;
    scores.set(question.category, {
      asked: asked + 1,
      ours: ours + Number(faults.length === 0),
      theirs: theirs + Number(judge(question, baseline(question.question)).length === 0),
    });
    if (faults.length > 0 && verbose) {
      console.log(`${question.id} [${question.category}] ${question.question}\n    ${faults.join('\n    ')}`);
    }
  }
  print(scores, `${questionFile}${title ? `: ${title}` : ''}`);
}

function ask({ question, thread }: Question, bot: Bot, threads: Map<string, Thread>) {
  const before = thread === undefined ? undefined : threads.get(thread);
  const reply = bot.ask(question, { thread: before, today: '2026-11-25' });
  if (thread !== undefined) threads.set(thread, reply.thread);
  return renderJson(question, reply.answer, reply.understood, reply.receipt);
}

function print(scores: ReadonlyMap<string, Score>, title: string): void {
  const total = [...scores.values()].reduce(
    (sum, { asked, ours, theirs }) => ({
      asked: sum.asked + asked,
      ours: sum.ours + ours,
      theirs: sum.theirs + theirs,
    }),
    none,
  );
  console.log(`\n${title}\n${'category'.padEnd(26)}${'asked'.padStart(6)}${'bot'.padStart(8)}${'top hit'.padStart(9)}`);
  for (const [category, { asked, ours, theirs }] of [...scores, ['all', total] as const]) {
    const percent = (part: number) => `${((100 * part) / asked).toFixed(1)}%`;
    console.log(
      `${category.padEnd(26)}${String(asked).padStart(6)}${percent(ours).padStart(8)}${percent(theirs).padStart(9)}`,
    );
  }
}

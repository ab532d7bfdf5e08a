import { readFileSync } from 'node:fs';
import { type Bot, createBot } from '../../src/bot.ts';
import { openFolder } from '../../src/corpus/open.ts';
import type { Thread } from '../../src/question/follow.ts';
import { renderJson } from '../../src/render/json.ts';
import { buildTextIndex } from '../../src/search/text-index.ts';
import { baselineFor } from './baseline.ts';
import { judge, type Question } from './judge.ts';

/** How many questions were asked, and how many the bot and plain MiniSearch’s top hit answered rightly. */
export interface Score {
  readonly asked: number;
  readonly ours: number;
  readonly theirs: number;
}

/** A question that was answered wrongly, and what the answer lacks. */
export interface Miss {
  readonly question: Question;
  readonly faults: readonly string[];
}

export interface Scores {
  readonly byCategory: ReadonlyMap<string, Score>;
  readonly all: Score;
  readonly misses: readonly Miss[];
}

const none: Score = { asked: 0, ours: 0, theirs: 0 };

/** Asks every question of a file on the corpus of a folder. */
export function scoreFile(corpusFolder: string, questionFile: string): Scores {
  const corpus = openFolder(corpusFolder);
  const bot = createBot(corpus, buildTextIndex(corpus));
  const baseline = baselineFor(corpus);
  const threads = new Map<string, Thread>();
  const byCategory = new Map<string, Score>();
  const misses: Miss[] = [];
  let all = none;
  for (const line of readFileSync(questionFile, 'utf8').trim().split('\n')) {
    const question = JSON.parse(line) as Question;
    const faults = judge(question, ask(question, bot, threads));
    const theirs = judge(question, baseline(question.question)).length === 0;
    if (faults.length > 0) misses.push({ question, faults });
    byCategory.set(question.category, plus(byCategory.get(question.category) ?? none, faults.length === 0, theirs));
    all = plus(all, faults.length === 0, theirs);
  }
  return { byCategory, all, misses };
}

function plus({ asked, ours, theirs }: Score, isOurs: boolean, isTheirs: boolean): Score {
  return { asked: asked + 1, ours: ours + Number(isOurs), theirs: theirs + Number(isTheirs) };
}

function ask({ question, thread }: Question, bot: Bot, threads: Map<string, Thread>) {
  const before = thread === undefined ? undefined : threads.get(thread);
  const reply = bot.ask(question, { thread: before, today: '2026-11-25' });
  if (thread !== undefined) threads.set(thread, reply.thread);
  return renderJson(question, reply.answer, reply.understood, reply.receipt);
}

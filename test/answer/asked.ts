import { readFileSync } from 'node:fs';
import { questionFor } from '../../src/answer/suggest.ts';
import { longDate } from '../../src/corpus/period.ts';
import { shipped } from '../shipped.ts';

const { corpus } = shipped();

/** Some of many, spread evenly, and always the same ones. */
export function sample<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, at) => items[Math.floor(at * step)]).flatMap(
    (item) => item ?? [],
  );
}

/** Questions about the figures, statements and events of the shipped corpus. */
export const figureQuestions = corpus.statistics.map((figure) => questionFor(figure, corpus));
export const statementQuestions = corpus.statements.map(
  ({ speaker, date }) => `what did ${speaker} say in ${date.slice(0, 4)}?`,
);
export const eventQuestions = corpus.events.flatMap(({ title, date }) => [
  title,
  `what happened in ${longDate(date)}?`,
]);

/** The questions of the evaluation set. */
export const evalQuestions = readFileSync('test/eval/fentanyl.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => String((JSON.parse(line) as { question: unknown }).question));

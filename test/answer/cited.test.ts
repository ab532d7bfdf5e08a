import { describe, expect, it } from 'vitest';
import { type Answer, type Claim, claimsOf } from '../../src/answer/answer.ts';
import { formatNumber } from '../../src/answer/number.ts';
import { shipped } from '../shipped.ts';
import { evalQuestions, eventQuestions, figureQuestions, sample, statementQuestions } from './asked.ts';
import { textOf } from './entry-text.ts';

const { corpus, bot } = shipped();

const questions = [
  ...sample(figureQuestions, 150),
  ...sample(statementQuestions, 40),
  ...sample(eventQuestions, 40),
  ...evalQuestions,
];
const answers: readonly (readonly [string, Answer])[] = questions.map((question) => [
  question,
  bot.ask(question, { today: '2026-11-25' }).answer,
]);
const claims = answers.flatMap(([question, answer]) => claimsOf(answer).map((claim) => [question, claim] as const));

// “27,022.85”, “39.5 million”, “2024”; no code such as T40.4
const number = /(?<![\w.])\d[\d,]*(?:\.\d+)?(?: (?:million|billion|trillion)\b)?/g;
const numbersIn = (text: string) => (text.match(number) ?? []).map((found) => found.replace(/,$/, ''));

/** The numbers of a claim that none of the entries it cites has. */
function strayNumbers({ text, citations }: Claim): string[] {
  const held = new Set(numbersIn(citations.map(({ entry }) => textOf(entry, corpus)).join('\n')));
  return numbersIn(text).filter((found) => !held.has(found));
}

describe('every claim', () => {
  it('has at least one citation, of an entry and a source that are held', () => {
    const uncited = claims.filter(
      ([, { citations }]) =>
        citations.length === 0 ||
        citations.some(({ entry, source }) => textOf(entry, corpus) === '' || !corpus.by.source.has(source.id)),
    );
    expect(uncited.map(([question, { text }]) => `${question} → ${text}`)).toEqual([]);
  });

  it('shows only numbers of the entries it cites, or says that it was computed', () => {
    const stray = claims.flatMap(([question, claim]) =>
      claim.computed ? [] : strayNumbers(claim).map((found) => `${question} → ${found} in “${claim.text}”`),
    );
    expect(stray).toEqual([]);
  });
});

describe('every figure', () => {
  const figures = answers.flatMap(([question, answer]) => answer.figures.map((figure) => [question, figure] as const));

  it('is the value of its entry, or is marked as computed', () => {
    const other = figures.filter(([, { entry, value, high, qualifier, unit, computed }]) => {
      const held = corpus.by.statistic.get(entry);
      return (
        !computed &&
        !(held?.value === value && held.high === high && held.qualifier === qualifier && held.unit === unit)
      );
    });
    expect(other).toEqual([]);
  });

  it('that leads an answer is said in one of its claims', () => {
    const unsaid = answers.filter(([, answer]) => {
      const [headline] = answer.figures;
      const [first] = claimsOf(answer);
      return (
        headline &&
        !answer.chart &&
        first &&
        !claimsOf(answer).some(({ text }) => text.includes(formatNumber(headline.value)))
      );
    });
    expect(unsaid.map(([question]) => question)).toEqual([]);
  });
});

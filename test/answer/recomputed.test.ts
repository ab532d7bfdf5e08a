import { describe, expect, it } from 'vitest';
import { type Claim, claimsOf } from '../../src/answer/answer.ts';
import type { Observation } from '../../src/corpus/corpus.ts';
import { shipped } from '../shipped.ts';
import { evalQuestions, figureQuestions, sample } from './asked.ts';

const { corpus, bot } = shipped();
const states = corpus.vocabulary.places.filter(({ within }) => within === 'us').map(({ name }) => name);

const questions = [
  ...sample(figureQuestions, 150),
  ...evalQuestions,
  ...['fentanyl', 'heroin', 'cocaine', 'methamphetamine'].flatMap((drug) =>
    [2020, 2021, 2022, 2023, 2024].map((year) => `compare CBP ${drug} seizures FY${year} and FY${year + 1}`),
  ),
  ...states.map((state) => `synthetic opioid deaths in ${state} 2019 vs 2022`),
  ...[2021, 2022, 2023, 2024, 2025].map((year) => `CBP fentanyl seizures in calendar ${year}`),
  'seizures since FY2019',
  'synthetic opioid deaths since 2010',
];
const claims = questions.flatMap((question) =>
  claimsOf(bot.ask(question, { today: '2026-11-25' }).answer).filter(({ computed }) => computed),
);

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** “1.04 trillion” as a number. */
function parse(text: string): number {
  const [digits = '', scale = ''] = text.split(' ');
  return Number((Number(digits.replaceAll(',', '')) * (scales[scale] ?? 1)).toPrecision(15));
}

const quantity = String.raw`([\d,.]+(?: (?:million|billion|trillion))?)`;
const difference = new RegExp(String.raw`: (?:about )?([+−])\$?${quantity}`);
const ratio = new RegExp(`×${quantity}`);
const change = new RegExp(`${quantity} percent (more|less)`);

/** The two figures that a claim compares, the earlier or first named first. */
function pairOf({ citations, text }: Claim): readonly [Observation, Observation] | undefined {
  const [one, other] = citations.flatMap(({ entry }) => corpus.by.statistic.get(entry) ?? []);
  if (one === undefined || other === undefined) return undefined;
  return text.startsWith('That is') ? [other, one] : [one, other];
}

const compared = claims.flatMap((claim) => {
  const pair = pairOf(claim);
  return pair && / → |^From .* to |^That is/.test(claim.text)
    ? [{ text: claim.text, from: pair[0].value, to: pair[1].value }]
    : [];
});

describe('what was computed', () => {
  it('is computed often enough to be worth this test', () => expect(compared.length).toBeGreaterThan(150));

  it('differs by what it says', () => {
    const wrong = compared.filter(({ text, from, to }) => {
      const [, sign, amount = ''] = difference.exec(text) ?? [];
      const expected = Number((to - from).toFixed(6));
      return sign !== undefined && parse(amount) * (sign === '+' ? 1 : -1) !== expected;
    });
    expect(wrong).toEqual([]);
  });

  it('is as many times the other as it says, to three digits', () => {
    const wrong = compared.filter(({ text, from, to }) => {
      const [, times] = ratio.exec(text) ?? [];
      return times !== undefined && parse(times) !== Number((to / from).toPrecision(3));
    });
    expect(wrong).toEqual([]);
  });

  it('is as much more or less as it says, to three digits', () => {
    const wrong = compared.filter(({ text, from, to }) => {
      const [, percent = '', way] = change.exec(text) ?? [];
      const expected = Number((((to - from) / from) * 100).toPrecision(3));
      return way !== undefined && parse(percent) * (way === 'more' ? 1 : -1) !== expected;
    });
    expect(wrong).toEqual([]);
  });

  it('is only about right where one of the figures is', () => {
    const wrong = claims.filter((claim) => {
      const pair = pairOf(claim);
      const [text] = /(?:→ .*|^From .* to .*): (.*)$|^That is .*? than/.exec(claim.text) ?? [];
      if (pair === undefined || text === undefined || text.includes('no change')) return false;
      const exact = pair.every(({ qualifier }) => qualifier === 'exact');
      return exact === /: about [+−]|^That is about/.test(claim.text);
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('adds up from its months', () => {
    const sums = claims.flatMap(({ text, citations }) => {
      const [, total = ''] =
        new RegExp(String.raw`^${quantity} .* computed from \d+ monthly`).exec(text) ??
        new RegExp(`add up to ${quantity} `).exec(text) ??
        [];
      const months = citations.flatMap(({ entry }) => corpus.by.statistic.get(entry)?.value ?? []);
      return total === ''
        ? []
        : [{ text, total: parse(total), sum: Number(months.reduce((a, b) => a + b, 0).toFixed(6)) }];
    });
    expect(sums.length).toBeGreaterThan(4);
    expect(sums.filter(({ total, sum }) => total !== sum)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { agree, linked } from '../../src/corpus/rules/figures.ts';
import { openOnce } from '../shipped.ts';
import { problemsWithRows } from './problems-with.ts';

const { corpus } = openOnce('test/fixtures/wildfires');
const [base] = corpus.statistics;

describe('two values for the same thing', () => {
  it('are a slip', () => {
    expect(problemsWithRows(['period: 2019, value: 10', 'period: 2019, value: 20, id: again'])).toEqual([
      'row 2  expected the value 10 of “test-2019”, which is for the same thing, or a mark (supersedes or conflictsWith); got 20 in “again”',
    ]);
  });

  it.each([
    ['are marked as rivals', ['period: 2019, value: 10', 'period: 2019, value: 20, id: b, conflictsWith: [test-2019]']],
    ['replace each other', ['period: 2019, value: 10', 'period: 2019, value: 20, id: b, supersedes: [test-2019]']],
    ['agree', ['period: 2019, value: 10', 'period: 2019, value: 10, id: b']],
    [
      'may be roundings of each other',
      ['period: 2019, value: 96', 'period: 2019, value: 100, id: b, qualifier: about'],
    ],
    ['differ in scope', ['period: 2019, value: 10', 'period: 2019, value: 20, id: b, scope: forest only']],
    ['are for different years', ['period: 2019, value: 10', 'period: 2020, value: 20']],
  ])('are none where they %s', (_, rows) => expect(problemsWithRows(rows)).toEqual([]));
});

describe('a range', () => {
  it.each([
    ['period: 2019, value: 10, high: 9', ['row 1  expected more than the value 10, got 9']],
    ['period: 2019, value: 10, high: 10', ['row 1  expected more than the value 10, got 10']],
    ['period: 2019, value: 10, high: 11', []],
  ])('rises: %s', (row, problems) => expect(problemsWithRows([row])).toEqual(problems));
});

describe('agree', () => {
  it.each([
    ['exact', 100, 100, true],
    ['exact', 100, 101, false],
    ['about', 100, 104, true],
    ['about', 100, 106, false],
    ['nearly', 100, 95, true],
    ['nearly', 100, 101, false],
    ['more-than', 24_000, 24_125, true],
    ['more-than', 24_000, 23_999, false],
    ['at-least', 100, 100, true],
    ['less-than', 100, 95, true],
    ['less-than', 100, 101, false],
    ['more-than', 0, 5, false],
  ] as const)('takes “%s %s” and %s for one figure: %s', (qualifier, value, other, same) => {
    if (base === undefined) throw new Error('no figures');
    const [rounded, exact] = [
      { ...base, value, qualifier },
      { ...base, value: other, qualifier: 'exact' as const },
    ];
    expect([agree(rounded, exact), agree(exact, rounded)]).toEqual([same, same]);
  });
});

it('links two figures whichever of them is marked', () => {
  if (base === undefined) throw new Error('no figures');
  const [a, b] = [
    { ...base, id: 'a', supersedes: ['b'], conflictsWith: [] },
    { ...base, id: 'b', supersedes: [], conflictsWith: [] },
  ];
  expect([linked(a, b), linked(b, a), linked(b, { ...a, supersedes: [] })]).toEqual([true, true, false]);
});

import { describe, expect, it } from 'vitest';
import { problemsWithRows } from './problems-with.ts';

const months = (year: number, value: number) =>
  Array.from({ length: 12 }, (_, at) => `period: ${year}-${String(at + 1).padStart(2, '0')}, value: ${value}`);

describe('periods that would be added twice', () => {
  it('are a slip', () => {
    expect(
      problemsWithRows(['period: 2019-01 to 2019-06, value: 10', 'period: 2019-04 to 2019-09, value: 20']),
    ).toEqual([
      'row 2  expected no overlap within a series whose periods may be added, got April 2019 to September 2019 beside January 2019 to June 2019 of “test-2019-01-to-2019-06”',
    ]);
  });

  it.each([
    ['follow each other', ['period: 2019-01 to 2019-06, value: 10', 'period: 2019-07 to 2019-12, value: 20']],
    ['count on from one day', ['period: 2019-01 to 2019-06, value: 10', 'period: 2019-01 to 2019-09, value: 20']],
    ['are of different kinds', ['period: 2019, value: 10', 'period: FY2019, value: 20']],
    [
      'are rivals',
      [
        'period: 2019-01 to 2019-06, value: 10',
        'period: 2019-04 to 2019-09, value: 20, conflictsWith: [test-2019-01-to-2019-06]',
      ],
    ],
    [
      'are shares',
      [
        'period: 2019-01 to 2019-06, value: 10, measure: share-of-fires',
        'period: 2019-04 to 2019-09, value: 20, measure: share-of-fires',
      ],
    ],
    ['move month by month', ['period: 12m to 2019-04, value: 10', 'period: 12m to 2019-05, value: 20']],
  ])('are none where they %s', (_, rows) => expect(problemsWithRows(rows)).toEqual([]));
});

describe('the months of a year', () => {
  it('add up to the year', () => {
    expect(problemsWithRows(['period: 2019, value: 99', ...months(2019, 1)])).toEqual([
      'row 1  expected 12, the sum of the twelve months of 2019, got 99',
    ]);
    expect(problemsWithRows(['period: 2019, value: 12', ...months(2019, 1)])).toEqual([]);
  });

  it('may differ by what rounding does', () => {
    expect(problemsWithRows(['period: 2019, value: 18', ...months(2019, 1)])).toEqual([]);
    expect(problemsWithRows(['period: 2019, value: 19', ...months(2019, 1)])).toHaveLength(1);
    expect(problemsWithRows(['period: 2019, value: 13.3', ...months(2019, 1.1)])).toEqual([]);
    expect(problemsWithRows(['period: 2019, value: 14.2', ...months(2019, 1.1)])).toHaveLength(1);
  });

  it.each([
    ['one is missing', ['period: 2019, value: 99', ...months(2019, 1).slice(1)]],
    ['the year is only about right', ['period: 2019, value: 99, qualifier: about', ...months(2019, 1)]],
    [
      'the year was replaced',
      ['period: 2019, value: 99', 'period: 2019, value: 12, id: b, supersedes: [test-2019]', ...months(2019, 1)],
    ],
    ['they belong to a fiscal year that is not whole', ['period: FY2019, value: 99', ...months(2019, 1)]],
  ])('need not add up where %s', (_, rows) => expect(problemsWithRows(rows)).toEqual([]));

  it('add up to a fiscal year too', () => {
    const rows = [...months(2018, 1).slice(6), ...months(2019, 1).slice(0, 6)];
    expect(problemsWithRows(['period: FY2019, value: 99', ...rows])).toEqual([
      'row 1  expected 12, the sum of the twelve months of FY2019, got 99',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { fiscalYearContaining } from '../../../src/corpus/period.ts';
import type { AskedPeriod } from '../../../src/question/periods/asked.ts';
import { readPeriods } from '../../../src/question/periods/read.ts';
import { readRelative } from '../../../src/question/periods/relative.ts';

const tookOn = (today: string, text: string) =>
  readPeriods(text, { today, fiscalYearStart: '10-01' }).periods.map(({ took }) => took);

describe('words that lean on the day', () => {
  it.each([
    ['2026-11-25', 'last year', '2025'],
    ['2026-01-01', 'last year', '2025'],
    ['2026-11-25', 'this year so far', '2026'],
    ['2026-11-25', 'last fiscal year', 'FY2026'],
    ['2026-09-30', 'last fiscal year', 'FY2025'],
    ['2026-11-25', 'the current fiscal year', 'FY2027'],
    ['2026-11-25', 'three years ago', '2023'],
    ['2026-11-25', 'the past two years', '2024–2025'],
    ['2026-11-25', 'over the last decade', '2016–2025'],
    ['2026-11-25', 'last month', 'October 2026'],
    ['2026-01-31', 'last month', 'December 2025'],
    ['2026-11-25', 'this month', 'November 2026'],
    ['2024-03-01', 'yesterday', '29 February 2024'],
    ['2026-11-25', 'today', '25 November 2026'],
  ])('on %s “%s” is %s', (today, text, took) => expect(tookOn(today, text)).toEqual([took]));

  it('says nothing of what it took a plain year for', () => expect(tookOn('2026-11-25', '2023')).toEqual([undefined]));

  it('changes the fiscal year with its first day', () => {
    expect([fiscalYearContaining('2026-09-30', '10-01'), fiscalYearContaining('2026-10-01', '10-01')]).toEqual([
      2026, 2027,
    ]);
  });
});

describe('readRelative', () => {
  const asked = (text: string): readonly AskedPeriod[] =>
    readPeriods(text, { today: '2026-11-25', fiscalYearStart: '10-01' }).periods;

  it.each([
    ['2022', 'and the year after?', '2023'],
    ['2022', 'the year before', '2021'],
    ['2022', 'one year later', '2023'],
    ['2022', 'the previous year', '2021'],
    ['2022', 'the following year', '2023'],
    ['FY2022', 'the year before that', 'FY2021'],
    ['FY2022', 'the next fiscal year', 'FY2023'],
    ['August 2024', 'a month later', 'September 2024'],
    ['January 2024', 'the month before', 'December 2023'],
    ['December 2024', 'the month after', 'January 2025'],
    ['August 2024', 'the year before', 'August 2023'],
    ['2024', 'in july of that year', 'July 2024'],
    ['August 2024', 'in july', 'July 2024'],
  ])('after %s “%s” is %s', (period, text, took) => expect(readRelative(text, asked(period))?.took).toBe(took));

  it.each([
    ['', 'the year before'],
    ['since 2019', 'the year before'],
    ['2022', 'only heroin'],
    ['latest', 'in july of that year'],
  ])('after “%s” makes nothing of “%s”', (period, text) => expect(readRelative(text, asked(period))).toBeUndefined());
});

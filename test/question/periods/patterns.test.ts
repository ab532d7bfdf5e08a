import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/question/periods/asked.ts';
import { periodPatterns } from '../../../src/question/periods/patterns.ts';
import { readPeriods } from '../../../src/question/periods/read.ts';

const clock = { today: '2026-11-25', fiscalYearStart: '10-01' };

/** Each period of a text as `kind: first day … last day`. */
function periodsIn(text: string): string[] {
  return readPeriods(text, clock).periods.map((asked) => {
    const { from, to } = boundsOf(asked, clock.fiscalYearStart);
    return from || to ? `${asked.kind}: ${from ?? ''} … ${to ?? ''}`.replace(/ +/g, ' ').trim() : asked.kind;
  });
}

const examples: readonly (readonly [text: string, period: string])[] = [
  ['12 months ending April 2024', 'exact: 2023-05-01 … 2024-04-30'],
  ['year ending September 2024', 'exact: 2023-10-01 … 2024-09-30'],
  ['12m to 2024-04', 'exact: 2023-05-01 … 2024-04-30'],
  ['FY2026 to 30 April 2026', 'exact: 2025-10-01 … 2026-04-30'],
  ['FY2026 to 2026-04-30', 'exact: 2025-10-01 … 2026-04-30'],
  ['fiscal year that ended September 2020', 'year: 2019-10-01 … 2020-09-30'],
  ['FY2019 to FY2023', 'span: 2018-10-01 … 2023-09-30'],
  ['2019 to 2023 fiscal years', 'span: 2018-10-01 … 2023-09-30'],
  ['first half of FY2023', 'exact: 2022-10-01 … 2023-03-31'],
  ['FY2026 to date', 'year: 2025-10-01 … 2026-09-30'],
  ['since fiscal 2019', 'span: 2018-10-01 …'],
  ['FY2023', 'year: 2022-10-01 … 2023-09-30'],
  ['2022 fiscal year', 'year: 2021-10-01 … 2022-09-30'],
  ['20 January 2025 to 15 July 2025', 'exact: 2025-01-20 … 2025-07-15'],
  ['20 January 2025 to mid-July 2025', 'exact: 2025-01-20 … 2025-07-15'],
  ['20 January 2025 to July of that year', 'exact: 2025-01-20 … 2025-07-31'],
  ['from January 20, 2025 to mid-July 2025', 'exact: 2025-01-20 … 2025-07-15'],
  ['from mid-January to 10 February 2026', 'exact: 2026-01-15 … 2026-02-10'],
  ['between December 2018 and the middle of January 2023', 'exact: 2018-12-01 … 2023-01-15'],
  ['October 2017 up to 31 March 2018', 'exact: 2017-10-01 … 2018-03-31'],
  ['Oct-Dec 2021', 'exact: 2021-10-01 … 2021-12-31'],
  ['the end of March to the start of June 2024', 'exact: 2024-03-31 … 2024-06-01'],
  ['the year running to the end of Feb 2024', 'exact: 2023-03-01 … 2024-02-29'],
  ['year to end-January 2026', 'exact: 2025-02-01 … 2026-01-31'],
  ['first half of FY2018 (Oct 2017 to end of March 2018)', 'exact: 2017-10-01 … 2018-03-31'],
  ['the start of 2024, i.e. January 2024', 'exact: 2024-01-01 … 2024-01-31'],
  ['2025-01-20 to 2025-07-15', 'exact: 2025-01-20 … 2025-07-15'],
  ['2024-07-31', 'exact: 2024-07-31 … 2024-07-31'],
  ['since 20 January 2025', 'span: 2025-01-20 …'],
  ['31 July 2024', 'exact: 2024-07-31 … 2024-07-31'],
  ['July 31, 2024', 'exact: 2024-07-31 … 2024-07-31'],
  ['October 2023 to April 2024', 'exact: 2023-10-01 … 2024-04-30'],
  ['since August 2024', 'span: 2024-08-01 …'],
  ['August 2024', 'exact: 2024-08-01 … 2024-08-31'],
  ['2024-13-45', 'no-date: 9999-12-31 … 0000-01-01'],
  ['summer 2022', 'year: 2022-06-01 … 2022-09-30'],
  ['the spring of 2023', 'year: 2023-03-01 … 2023-06-30'],
  ['in the fall of 2024', 'year: 2024-09-01 … 2024-12-31'],
  ['late 2023', 'year: 2023-07-01 … 2023-12-31'],
  ['mid-2023', 'year: 2023-04-01 … 2023-09-30'],
  ['2024-08', 'exact: 2024-08-01 … 2024-08-31'],
  ['08/2024', 'exact: 2024-08-01 … 2024-08-31'],
  ['first half of 2025', 'exact: 2025-01-01 … 2025-06-30'],
  ['first three quarters of 2024', 'exact: 2024-01-01 … 2024-09-30'],
  ['first quarter of 2018', 'exact: 2018-01-01 … 2018-03-31'],
  ['first nine months of 2024', 'exact: 2024-01-01 … 2024-09-30'],
  ['last three months of 2023', 'exact: 2023-10-01 … 2023-12-31'],
  ['the 2010s', 'span: 2010-01-01 … 2019-12-31'],
  ['between 2019 and 2022', 'span: 2019-01-01 … 2022-12-31'],
  ['since 2019', 'span: 2019-01-01 …'],
  ['fiscal year to date as of 30 April 2026', 'exact: 2025-10-01 … 2026-04-30'],
  ['first five months of FY2024', 'exact: 2023-10-01 … 2024-02-29'],
  ['20 January to July 2025', 'exact: 2025-01-20 … 2025-07-31'],
  ['2015 to March 2023', 'exact: 2015-01-01 … 2023-03-31'],
  ['newest 12-month', 'latest'],
  ['2020, January to December', 'year: 2020-01-01 … 2020-12-31'],
  ['calendar 2020', 'year: 2020-01-01 … 2020-12-31'],
  ['2020 calendar year', 'year: 2020-01-01 … 2020-12-31'],
  ['2023', 'year: 2023-01-01 … 2023-12-31'],
  ['what is the last year of deaths', 'latest'],
  ['last fiscal year', 'year: 2025-10-01 … 2026-09-30'],
  ['the last five years', 'span: 2021-01-01 … 2025-12-31'],
  ['the past decade', 'span: 2016-01-01 … 2025-12-31'],
  ['two years ago', 'year: 2024-01-01 … 2024-12-31'],
  ['last year', 'year: 2025-01-01 … 2025-12-31'],
  ['this year', 'year: 2026-01-01 … 2026-12-31'],
  ['the last month for which figures are held', 'latest'],
  ['financial year 2022/23', 'year: 2022-10-01 … 2023-09-30'],
  ['last month', 'exact: 2026-10-01 … 2026-10-31'],
  ['yesterday', 'exact: 2026-11-24 … 2026-11-24'],
  ['the most recent complete fiscal year', 'latest'],
  ['latest', 'latest'],
  ['earliest', 'first'],
];

describe('the examples of the patterns', () => {
  it.each(examples)('%s is %s', (text, period) => expect(periodsIn(text)).toEqual([period]));

  it('are all in this table', () => {
    const missing = periodPatterns.map(({ example }) => example).filter((text) => !examples.some(([t]) => t === text));
    expect(missing).toEqual([]);
  });
});

describe('other ways to write a period', () => {
  it.each([
    ['FY 23', ['year: 2022-10-01 … 2023-09-30']],
    ["fy'23", ['year: 2022-10-01 … 2023-09-30']],
    ['fiscal year 2023', ['year: 2022-10-01 … 2023-09-30']],
    ['fiscal 2022', ['year: 2021-10-01 … 2022-09-30']],
    ['FY99', ['year: 1998-10-01 … 1999-09-30']],
    ['FY19-23', ['span: 2018-10-01 … 2023-09-30']],
    ['2019-2023', ['span: 2019-01-01 … 2023-12-31']],
    ['2021-22', ['span: 2021-01-01 … 2022-12-31']],
    ['from 2022 to 2019', ['span: 2019-01-01 … 2022-12-31']],
    ['before 2020', ['span: … 2019-12-31']],
    ['until 2020', ['span: … 2020-12-31']],
    ['after 2020', ['span: 2021-01-01 …']],
    ['after August 2024', ['span: 2024-09-01 …']],
    ['before August 2024', ['span: … 2024-07-31']],
    ['Sept. 2024', ['exact: 2024-09-01 … 2024-09-30']],
    ['feb 2024', ['exact: 2024-02-01 … 2024-02-29']],
    ['the 3rd of March 2025', ['exact: 2025-03-03 … 2025-03-03']],
    ['Q2 2024', ['exact: 2024-04-01 … 2024-06-30']],
    ['2024 Q4', ['exact: 2024-10-01 … 2024-12-31']],
    ['second half of 2023', ['exact: 2023-07-01 … 2023-12-31']],
    ['twelve months ending in April 2024', ['exact: 2023-05-01 … 2024-04-30']],
    ['this fiscal year', ['year: 2026-10-01 … 2027-09-30']],
    ['most recent', ['latest']],
    ['compare 2021 and 2023', ['year: 2021-01-01 … 2021-12-31', 'year: 2023-01-01 … 2023-12-31']],
    ['FY2021 vs 2021', ['year: 2020-10-01 … 2021-09-30', 'year: 2021-01-01 … 2021-12-31']],
    ['AUGUST 2024', ['exact: 2024-08-01 … 2024-08-31']],
  ])('%s is %j', (text, periods) => expect(periodsIn(text)).toEqual(periods));

  it.each([
    '2,023 pills',
    '$2023',
    '2023 pounds',
    '2023 people',
    '2023.5',
    '2023%',
    '1.2019',
    'T40.4',
    'room 1854',
    '20233',
    'may they meet',
    'march on Washington',
  ])('%s is no period', (text) => expect(periodsIn(text)).toEqual([]));

  it.each([
    ['31 February 2024', ['exact: 2024-02-29 … 2024-02-29']],
    ['0 January 2024', ['exact: 2024-01-01 … 2024-01-01']],
    ['first 12 months of 2024', ['exact: 2024-01-01 … 2024-12-31']],
    ['since 99 December 2024', ['span: 2024-12-31 …']],
    ['99 years ago', ['year: 1927-01-01 … 1927-12-31']],
    ['13/2024', ['year: 2024-01-01 … 2024-12-31']],
    ['Q5 2024', ['year: 2024-01-01 … 2024-12-31']],
  ])('%s, which is hardly a date, is %j', (text, periods) => expect(periodsIn(text)).toEqual(periods));
});

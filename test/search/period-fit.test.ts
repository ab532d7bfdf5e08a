import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/corpus/period.ts';
import { readPeriods } from '../../src/question/periods/read.ts';
import { periodFit } from '../../src/search/period-fit.ts';

const fiscalYearStart = '10-01';

/** How well the period of a figure, by its code, fits a period in words. */
function fitOf(asked: string, held: string): number | undefined {
  const [period] = readPeriods(asked, { today: '2026-11-25', fiscalYearStart }).periods;
  return period && periodFit({ period: parsePeriod(held, fiscalYearStart) }, period, fiscalYearStart);
}

describe('periodFit', () => {
  it.each([
    ['2023', '2023', 0],
    ['2023', 'FY2023', 0.25],
    ['2023', '12m to 2023-12', 1],
    ['2023', '2023-01 to 2023-05', 4],
    ['FY2023', 'FY2023', 0],
    ['FY2026', 'FY2026 to 2026-04-30', 2],
    ['FY2026 to date', 'FY2026 to 2026-04-30', 0],
    ['August 2024', '2024-08', 0],
    ['October 2023 to April 2024', '2023-10 to 2024-04', 0],
    ['1 January 2025 to 15 July 2025', '2025-01-10 to 2025-07-20', 2],
    ['2019-2023', '2020', 1],
    ['2019-2023', 'FY2019', 1],
    ['since 2019', 'FY2026', 1],
    ['latest', '2023', 0],
    ['earliest', 'FY2016', 0],
  ])('“%s” is answered by a figure for %s with a fit of %s', (asked, held, fit) =>
    expect(fitOf(asked, held)).toBe(fit),
  );

  it.each([
    ['2023', '2022'],
    ['2023', 'FY2022'],
    ['2023', '2023-08'],
    ['FY2023', '2023'],
    ['FY2023', '2022-10'],
    ['calendar 2023', 'FY2023'],
    ['calendar 2023', '2023-01 to 2023-05'],
    ['FY2026 to date', 'FY2026'],
    ['August 2024', '2024-07'],
    ['August 2024', '2024'],
    ['12 months ending April 2024', '12m to 2024-05'],
    ['October 2023 to April 2024', '2023-10 to 2024-09'],
    ['before 2020', '2020'],
    ['2019-2023', 'FY2024'],
  ])('“%s” is never answered by a figure for %s', (asked, held) => expect(fitOf(asked, held)).toBeUndefined());
});

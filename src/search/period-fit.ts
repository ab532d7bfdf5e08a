import type { Observation } from '../corpus/corpus.ts';
import { fiscalYearContaining } from '../corpus/period.ts';
import type { AskedPeriod } from '../question/periods/asked.ts';

/**
 * How well a figure’s period fits the one asked for: 0 is the very period, more is a stand-in that has to be
 * named as one, undefined is another period. A year that was not called fiscal or calendar may be either.
 */
export function periodFit(
  { period }: Pick<Observation, 'period'>,
  asked: AskedPeriod,
  fiscalYearStart: string,
): number | undefined {
  switch (asked.kind) {
    case 'year':
      return yearFit(period, asked, fiscalYearStart);
    case 'exact':
      return exactFit(period, asked.period);
    case 'span':
      return spanFit(period, asked);
    case 'latest':
      return asked.only === undefined || asked.only.includes(period.type) ? 0 : undefined;
    case 'first':
      return 0;
    case 'no-date':
      return undefined;
  }
}

type Year = Extract<AskedPeriod, { kind: 'year' }>;

function yearFit(
  { type, start, end }: Observation['period'],
  { year, type: asked, toDate }: Year,
  fiscalYearStart: string,
): number | undefined {
  const calendar = start === `${year}-01-01` && end === `${year}-12-31`;
  const fiscal = type === 'fiscal-year' && fiscalYearContaining(end, fiscalYearStart) === year;
  if (asked !== 'calendar-year') {
    if (fiscal && !toDate) return asked === undefined ? 0.25 : 0; // a plain year is the calendar year where both are held
    if (type === 'fiscal-year-to-date' && fiscalYearContaining(end, fiscalYearStart) === year)
      return toDate ? 0 : asked ? 2 : 3;
  }
  if (asked === 'fiscal-year') return undefined;
  if (calendar) return type === 'calendar-year' ? 0 : 1;
  if (asked === 'calendar-year') return undefined;
  const partOfYear = (type === 'range' || type === 'point') && start >= `${year}-01-01` && end <= `${year}-12-31`;
  return partOfYear ? 4 : undefined;
}

/** Sources word ranges loosely (“to mid-July”): a month’s difference at an end is a fit that has to be named. */
function exactFit(held: Observation['period'], asked: Observation['period']): number | undefined {
  if (held.start === asked.start && held.end === asked.end) return held.type === asked.type ? 0 : 0.5;
  if (held.type === 'point' && asked.type === 'month' && held.start >= asked.start && held.end <= asked.end) return 1;
  const loose =
    held.type === asked.type &&
    (held.type === 'range' || held.type === 'fiscal-year-to-date') &&
    daysApart(held.start, asked.start) <= 15 &&
    daysApart(held.end, asked.end) <= 31;
  return loose ? 2 : undefined;
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

function spanFit(
  { start, end, type }: Observation['period'],
  { from, to }: Extract<AskedPeriod, { kind: 'span' }>,
): number | undefined {
  if (start === from && (end === to || (to === undefined && type === 'range'))) return 0;
  // A fiscal year belongs to a span of years by the year it is named for, which is the one it ends in.
  const first = type === 'fiscal-year' || type === 'twelve-months-ending' ? end : start;
  return (from === undefined || first >= from) && (to === undefined || end <= to) ? 1 : undefined;
}

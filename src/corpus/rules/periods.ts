import type { Observation } from '../corpus.ts';
import type { Draft } from '../draft.ts';
import { type Located, problemIn } from '../located.ts';
import { calendarYear, fiscalYearOf } from '../period.ts';
import type { Problem } from '../problem.ts';
import { groupsOf, linked } from './figures.ts';

type Row = Located<Observation>;

/** Periods that would be added twice, and months that do not add up to their year. Only for measures that may be added. */
export function checkPeriods(draft: Draft): Problem[] {
  const additive = new Set(draft.measures.filter(({ value }) => value.additive).map(({ value }) => value.id));
  const rows = draft.observations.filter(({ value }) => additive.has(value.measure));
  const { fiscalYearStart } = draft.about.value;
  return [
    ...groupsOf(rows, ({ value }) => `${value.series} ${value.period.type}`).flatMap(checkOverlaps),
    ...groupsOf(rows, ({ value }) => value.series).flatMap((series) => checkMonths(series, fiscalYearStart)),
  ];
}

/** To-date counts and moving windows overlap by nature; they are never added. */
const summable = new Set(['month', 'calendar-year', 'fiscal-year', 'range']);

function checkOverlaps(rows: readonly Row[]): Problem[] {
  return rows.flatMap((row, index) =>
    rows
      .slice(0, index)
      .filter((other) => summable.has(row.value.period.type) && addedTwice(row.value, other.value))
      .map(({ value: other }) =>
        problemIn(
          row,
          ['period'],
          `expected no overlap within a series whose periods may be added, got ${row.value.period.label} beside ${other.period.label} of “${other.id}”`,
        ),
      ),
  );
}

/** Two figures for one period are rivals, and two that start together are a count that goes on: neither is added up. */
function addedTwice(a: Observation, b: Observation): boolean {
  const overlap = a.period.start <= b.period.end && b.period.start <= a.period.end;
  return overlap && a.period.start !== b.period.start && !linked(a, b);
}

function checkMonths(rows: readonly Row[], fiscalYearStart: string): Problem[] {
  return rows.filter(({ value }) => isYear(value)).flatMap((year) => checkYear(year, rows, fiscalYearStart));
}

function isYear({ period, supersededBy, qualifier }: Observation): boolean {
  return (
    (period.type === 'calendar-year' || period.type === 'fiscal-year') &&
    supersededBy.length === 0 &&
    qualifier === 'exact'
  );
}

function checkYear(year: Row, rows: readonly Row[], fiscalYearStart: string): Problem[] {
  const months = monthsOf(year.value, rows);
  if (months.length !== 12) return [];
  const sum = months.reduce((total, { value }) => total + value.value, 0);
  const parts = months.map(({ value }) => value.value);
  const addsUpTo = (total: number) => Math.abs(sum - total) <= rounding([...parts, total]);
  const rivals = rows.filter(({ value }) => value !== year.value && linked(value, year.value));
  if (addsUpTo(year.value.value) || rivals.some(({ value }) => addsUpTo(value.value))) return [];
  const named = Number(year.value.period.end.slice(0, 4));
  const { label } =
    year.value.period.type === 'fiscal-year' ? fiscalYearOf(named, fiscalYearStart) : calendarYear(named);
  return [
    problemIn(
      year,
      ['value'],
      `expected ${Number(sum.toFixed(6))}, the sum of the twelve months of ${label}, got ${year.value.value}`,
    ),
  ];
}

function monthsOf({ period }: Observation, rows: readonly Row[]): Row[] {
  const months = rows.filter(
    ({ value }) =>
      value.period.type === 'month' &&
      value.supersededBy.length === 0 &&
      value.period.start >= period.start &&
      value.period.end <= period.end,
  );
  return [...new Map(months.map((row) => [row.value.period.start, row])).values()];
}

/** Half a unit of the last place for each figure that went in. */
function rounding(values: readonly number[]): number {
  const places = Math.min(...values.map((value) => (String(value).split('.')[1] ?? '').length));
  return (values.length / 2) * 10 ** -places + 1e-9;
}

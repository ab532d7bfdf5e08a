import type { Corpus, Observation } from '../corpus/corpus.ts';
import { endOf, type Period } from '../corpus/period.ts';
import { compareRivals } from '../search/rivals.ts';
import { compareText } from '../text/compare.ts';
import { decimalsOf } from './number.ts';
import { sameFacets } from './same.ts';

/** The sum of all the months of a period, where the corpus holds each of them and the measure may be added up. */
export function addMonths(
  like: Observation,
  whole: Period,
  corpus: Corpus,
): { readonly figure: Observation; readonly months: readonly Observation[] } | undefined {
  if (!corpus.by.measure.get(like.measure)?.additive) return undefined;
  const months = new Map<string, Observation>();
  for (const other of corpus.statistics) {
    const { period } = other;
    if (period.type !== 'month' || period.start < whole.start || period.end > whole.end || !sameFacets(like, other))
      continue;
    const held = months.get(period.start);
    if (held === undefined || compareRivals(other, held, corpus) < 0) months.set(period.start, other);
  }
  if (months.size < 2 || months.size !== monthsIn(whole)) return undefined;
  const rows = [...months.values()].sort((a, b) => compareText(a.period.start, b.period.start));
  const decimals = Math.max(...rows.map(({ value }) => decimalsOf(value)));
  const value = Number(rows.reduce((sum, row) => sum + row.value, 0).toFixed(decimals));
  const qualifier = rows.every((row) => row.qualifier === 'exact') ? 'exact' : 'about';
  const status = rows.some((row) => row.status === 'provisional') ? 'provisional' : like.status;
  const [first] = rows;
  if (first === undefined) return undefined;
  return {
    figure: { ...first, value, qualifier, status, period: whole, supersededBy: [], supersedes: [], conflictsWith: [] },
    months: rows,
  };
}

/** The figure for the period right before, in the same series and of the same kind of period. */
export function previousOf(figure: Observation, corpus: Corpus): Observation | undefined {
  if (figure.period.type !== 'calendar-year' && figure.period.type !== 'fiscal-year') return undefined;
  const year = Number(figure.period.end.slice(0, 4)) - 1;
  return corpus.by.series
    .get(figure.series)
    ?.observations.flatMap((id) => corpus.by.statistic.get(id) ?? [])
    .find(
      (other) =>
        other.period.type === figure.period.type &&
        Number(other.period.end.slice(0, 4)) === year &&
        other.supersededBy.length === 0 &&
        sameFacets(other, figure),
    );
}

/** How many whole months a period has; undefined where it does not start and end with a month. */
export function monthsIn({ start, end }: Pick<Period, 'start' | 'end'>): number | undefined {
  const whole = start.endsWith('-01') && endOf(end.slice(0, 7)) === end;
  return whole
    ? (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 +
        Number(end.slice(5, 7)) -
        Number(start.slice(5, 7)) +
        1
    : undefined;
}

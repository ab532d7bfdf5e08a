import { monthNames, monthOf } from '../../corpus/period.ts';
import type { AskedPeriod } from './asked.ts';
import { monthNumber } from './parts.ts';

const after =
  /\b(?:(?:the )?(?:fiscal )?(year|month) (?:after|later|following)|(?:a|one) (year|month) later|(?:the )?(?:following|next) (?:fiscal )?(year|month)|the (?:one after(?: that)?|next one))\b/;
const before =
  /\b(?:(?:the )?(?:fiscal )?(year|month) (?:before|earlier|prior)|(?:a|one) (year|month) (?:earlier|before)|(?:the )?(?:previous|preceding|prior) (?:fiscal )?(year|month)|the (?:one before(?: that)?|previous one))\b/;
const sameYear = new RegExp(
  String.raw`\b(?:in )?(${monthNames.join('|').toLowerCase()})(?: (?:of )?(?:that|the same|this) year)?\b`,
);

/** Whether a text names a period by its distance from another one. */
export function namesRelative(lower: string): boolean {
  return after.test(lower) || before.test(lower);
}

/** A period named by its distance from the one before in a thread: “the year after”, “a month earlier”, “in July of that year”. */
export function readRelative(lower: string, previous: readonly AskedPeriod[]): AskedPeriod | undefined {
  const [last] = previous.slice(-1);
  if (last === undefined) return undefined;
  const match = after.exec(lower) ?? before.exec(lower);
  if (match)
    return shift(last, after.test(lower) ? 1 : -1, match.slice(1).includes('month') ? 'month' : 'year', match[0]);
  const month = sameYear.exec(lower);
  const year = yearOf(last);
  if (month === null || year === undefined) return undefined;
  const number = monthNumber(month[1] ?? '');
  const period = monthOf(year, number);
  return { kind: 'exact', text: month[0], period, took: period.label };
}

function shift(last: AskedPeriod, by: 1 | -1, unit: 'year' | 'month', text: string): AskedPeriod | undefined {
  if (last.kind === 'year' && unit === 'month') return undefined;
  if (last.kind === 'year')
    return { ...last, text, year: last.year + by, took: `${last.type === 'fiscal-year' ? 'FY' : ''}${last.year + by}` };
  if (last.kind !== 'exact' || last.period.type !== 'month') return undefined;
  const [year = 0, month = 1] = last.period.start.split('-').map(Number);
  const index = year * 12 + month - 1 + (unit === 'month' ? by : 12 * by);
  const period = monthOf(Math.floor(index / 12), (index % 12) + 1);
  return { kind: 'exact', text, period, took: period.label };
}

function yearOf(period: AskedPeriod): number | undefined {
  if (period.kind === 'year') return period.year;
  return period.kind === 'exact' ? Number(period.period.end.slice(0, 4)) : undefined;
}

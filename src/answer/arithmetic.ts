import type { Corpus, Observation } from '../corpus/corpus.ts';
import type { PeriodType } from '../corpus/period.ts';
import { decimalsOf, formatNumber, formatQuantity, roundTo } from './number.ts';
import { quantityOf } from './words.ts';

/** What a question sets figures beside each other by. */
export type Across = 'substance' | 'place' | 'organisation' | 'form' | 'unit';

/** In what two figures differ beside the one thing they are compared across; nothing where they may be subtracted. */
export function incomparable(a: Observation, b: Observation, across?: Across): string[] {
  return [
    ...(a.measure === b.measure ? [] : ['what is measured']),
    ...(a.unit === b.unit ? [] : ['unit']),
    ...(a.substance === b.substance || across === 'substance' ? [] : ['substance']),
    ...(a.place === b.place || across === 'place' ? [] : ['place']),
    ...(a.agency === b.agency || across === 'organisation' ? [] : ['agency']),
    ...(a.form === b.form ? [] : ['form']),
    ...((a.scope ?? '') === (b.scope ?? '') ? [] : ['scope']),
    ...(a.period.type === b.period.type ? [] : ['type of period']),
    ...(varies.has(a.period.type) && Math.abs(lengthOf(a) - lengthOf(b)) > 3 ? ['length of period'] : []),
  ];
}

/** Periods of these types may be of any length. */
const varies: ReadonlySet<PeriodType> = new Set(['range', 'fiscal-year-to-date']);

function lengthOf({ period }: Observation): number {
  return (Date.parse(period.end) - Date.parse(period.start)) / 86_400_000;
}

/** How the difference of two figures is known: exactly, about, or only as a bound. */
function certainty(from: Observation, to: Observation): '' | 'about ' {
  return from.qualifier === 'exact' && to.qualifier === 'exact' ? '' : 'about ';
}

/** “+15,822.85 pounds, ×2.41, 141 percent more”: what changed from one figure to another, at their precision. */
export function differenceText(from: Observation, to: Observation, corpus: Corpus): string {
  const unit = corpus.by.unit.get(to.unit);
  const decimals = Math.max(decimalsOf(from.value), decimalsOf(to.value));
  const difference = Number((to.value - from.value).toFixed(decimals));
  const about = certainty(from, to);
  const points = unit?.id === 'percent' || unit?.name === 'percent';
  const amount = points
    ? `${formatNumber(Math.abs(difference))} percentage points`
    : formatQuantity({ value: Math.abs(difference), qualifier: 'exact' }, unit);
  const sign = difference < 0 ? '−' : '+';
  const parts = [difference === 0 ? 'no change' : `${about}${sign}${amount}`];
  if (from.value > 0 && to.value > 0 && difference !== 0) {
    parts.push(`${about}×${formatNumber(roundTo(to.value / from.value, 3))}`);
    if (!points) parts.push(`${about}${percentText(from.value, to.value)}`);
  }
  return parts.join(', ');
}

function percentText(from: number, to: number): string {
  const percent = ((to - from) / from) * 100;
  return `${formatNumber(roundTo(Math.abs(percent), 3))} percent ${percent < 0 ? 'less' : 'more'}`;
}

/** “That is 84 percent more than in FY2022 (14,699.88 pounds)” */
export function changeText(before: Observation, now: Observation, corpus: Corpus): string {
  const unit = corpus.by.unit.get(now.unit);
  if (before.value <= 0 || now.value === before.value)
    return `The figure for ${before.period.label} was ${quantityOf(before, corpus)}`;
  if (unit?.name === 'percent') return `In ${before.period.label} it was ${quantityOf(before, corpus)}`;
  return `That is ${certainty(before, now)}${percentText(before.value, now.value)} than in ${before.period.label} (${quantityOf(before, corpus)})`;
}

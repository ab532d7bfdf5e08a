import type { Qualifier } from '../corpus/schema.ts';
import type { Unit } from '../corpus/vocabulary.ts';

const words: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'about ',
  nearly: 'nearly ',
  'more-than': 'more than ',
  'less-than': 'fewer than ',
  'at-least': 'at least ',
};

/** A value as people write it: `27,022.85`, `1.04 trillion`, `39.5 million`. Never rounded. */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  for (const [scale, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    const scaled = Number((value / scale).toPrecision(12));
    if (size >= scale && String(scaled).length <= 6) return `${groupDigits(scaled)} ${name}`;
  }
  return groupDigits(value);
}

/** `27022.85` as `27,022.85`. The number formats of the platform do the same, but take long to start. */
export function groupDigits(value: number): string {
  const [whole = '', fraction] = String(Number(value.toPrecision(15))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** What words a figure needs: its value or range, its qualifier and its unit. */
export interface Quantity {
  readonly value: number;
  readonly high?: number;
  readonly qualifier: Qualifier;
}

/** A figure in words: “more than 43,000 pounds”, “$504 billion”, “19.5 percent”. */
export function formatQuantity({ value, high, qualifier }: Quantity, unit: Unit | undefined): string {
  const prefix = unit?.prefix ?? '';
  const number =
    high === undefined
      ? `${prefix}${formatNumber(value)}`
      : `${prefix}${formatNumber(value)} to ${prefix}${formatNumber(high)}`;
  const name = value === 1 && high === undefined ? (unit?.singular ?? unit?.name) : unit?.name;
  const qualified = `${qualifier === 'less-than' && !isCount(value) ? 'less than ' : words[qualifier]}${number}`;
  return prefix === '' && name ? `${qualified} ${name}` : qualified;
}

function isCount(value: number): boolean {
  return Number.isInteger(value);
}

/** How many digits after the point a value was given with. */
export function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}

/** A ratio or a percentage with as many digits as a reader can use: 2.41, 0.052, 84. */
export function roundTo(value: number, digits: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(digits));
}

import { describe, expect, it } from 'vitest';
import { decimalsOf, formatNumber, formatQuantity, type Quantity, roundTo } from '../../src/answer/number.ts';
import { shipped } from '../shipped.ts';

const { unit } = shipped().corpus.by;

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [4.58, '4.58'],
    [999, '999'],
    [27_022.85, '27,022.85'],
    [72_776, '72,776'],
    [999_999, '999,999'],
    [1_000_000, '1 million'],
    [39_500_000, '39.5 million'],
    [115_562_603, '115,562,603'],
    [504_000_000_000, '504 billion'],
    [1_040_000_000_000, '1.04 trillion'],
    [-1_500_000, '-1.5 million'],
  ])('writes %s as “%s”', (value, text) => expect(formatNumber(value)).toBe(text));
});

describe('formatQuantity', () => {
  it.each<[string, string, Quantity]>([
    ['27,022.85 pounds', 'pounds', { value: 27_022.85, qualifier: 'exact' }],
    ['more than 43,000 pounds', 'pounds', { value: 43_000, qualifier: 'more-than' }],
    ['about 560 pounds', 'pounds', { value: 560, qualifier: 'about' }],
    ['nearly 80 million pills', 'pills', { value: 80_000_000, qualifier: 'nearly' }],
    ['at least 50.6 million pills', 'pills', { value: 50_600_000, qualifier: 'at-least' }],
    ['fewer than 100 deaths', 'deaths', { value: 100, qualifier: 'less-than' }],
    ['less than 0.5 percent', 'percent', { value: 0.5, qualifier: 'less-than' }],
    ['1 pound', 'pounds', { value: 1, qualifier: 'exact' }],
    ['1 to 2 pounds', 'pounds', { value: 1, high: 2, qualifier: 'exact' }],
    ['77 million to 80 million pills', 'pills', { value: 77_000_000, high: 80_000_000, qualifier: 'exact' }],
  ])('says “%s”', (text, id, quantity) => expect(formatQuantity(quantity, unit.get(id))).toBe(text));

  it('puts the sign of a currency before the number', () => {
    const dollars = [...unit.values()].find(({ prefix }) => prefix === '$');
    expect(formatQuantity({ value: 504e9, qualifier: 'about' }, dollars)).toBe('about $504 billion');
    expect(formatQuantity({ value: 1e9, high: 2e9, qualifier: 'exact' }, dollars)).toBe('$1 billion to $2 billion');
  });
});

it.each([
  [12, 0],
  [12.5, 1],
  [27_022.85, 2],
])('counts the decimals of %s as %s', (value, decimals) => expect(decimalsOf(value)).toBe(decimals));

it.each([
  [2.4124, 3, 2.41],
  [0.05218, 3, 0.0522],
  [83.83, 3, 83.8],
  [0, 3, 0],
])('rounds %s to %s digits: %s', (value, digits, rounded) => expect(roundTo(value, digits)).toBe(rounded));

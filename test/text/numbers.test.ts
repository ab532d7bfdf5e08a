import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/text/numbers.ts';
import { tokenize } from '../../src/text/tokens.ts';

const numberIn = (text: string) => readNumber(tokenize(text), 0)?.value;

describe('readNumber', () => {
  it.each([
    ['12,247', 12_247],
    ['12247', 12_247],
    ['19.5 percent', 19.5],
    ['1.5 million', 1_500_000],
    ['115 million pills', 115_000_000],
    ['$1.04 trillion', 1_040_000_000_000],
    ['2.7 bn', 2_700_000_000],
    ['75k', 75_000],
    ['1.5bn', 1_500_000_000],
    ['75 thousand', 75_000],
    ['three hundred', 300],
    ['two hundred thousand', 200_000],
    ['twenty-five million', 25_000_000],
    ['seventy thousand', 70_000],
    ['half a million', 500_000],
    ['a hundred thousand', 100_000],
    ['one million', 1_000_000],
    ['zero', undefined],
    ['one', undefined],
    ['pills', undefined],
    ['a pill', undefined],
    ['half of them', undefined],
    ['FY2023', undefined],
    ['', undefined],
  ])('reads %j as %s', (text, value) => expect(numberIn(text)).toBe(value));

  it('does not take the word after a number for its scale', () => {
    expect(readNumber(tokenize('5 m apart'), 0)).toEqual({ value: 5, from: 0, to: 1 });
  });

  it('says which words it took', () => {
    expect(readNumber(tokenize('over 1.5 million pills'), 1)).toEqual({ value: 1_500_000, from: 1, to: 3 });
  });
});

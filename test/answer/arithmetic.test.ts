import { describe, expect, it } from 'vitest';
import { changeText, differenceText, incomparable } from '../../src/answer/arithmetic.ts';
import type { Observation } from '../../src/corpus/corpus.ts';
import { shipped } from '../shipped.ts';

const { corpus } = shipped();

/** A figure of the corpus, with parts of it changed. */
function figure(id: string, parts: Partial<Observation> = {}): Observation {
  const held = corpus.by.statistic.get(id);
  if (held === undefined) throw new Error(`no figure “${id}”`);
  return { ...held, ...parts };
}

const pounds = (value: number, parts: Partial<Observation> = {}) =>
  figure('cbp-fentanyl-lb-us-fy2023', { value, ...parts });
const percent = (value: number, parts: Partial<Observation> = {}) => pounds(value, { unit: 'percent', ...parts });

describe('differenceText', () => {
  it.each([
    [pounds(11_201), pounds(27_023), '+15,822 pounds, ×2.41, 141 percent more'],
    [pounds(27_022.85), pounds(21_889.21), '−5,133.64 pounds, ×0.81, 19 percent less'],
    [pounds(0.1), pounds(0.3), '+0.2 pounds, ×3, 200 percent more'],
    [pounds(100), pounds(100), 'no change'],
    [pounds(0), pounds(5), '+5 pounds'],
    [pounds(5), pounds(0), '−5 pounds'],
    [pounds(10), pounds(11), '+1 pound, ×1.1, 10 percent more'],
  ])('says what changed, as exactly as it is known (%#)', (from, to, text) =>
    expect(differenceText(from, to, corpus)).toBe(text),
  );

  it.each(['about', 'nearly', 'more-than', 'less-than', 'at-least'] as const)(
    'says “about” where one of the figures is “%s”',
    (qualifier) => {
      const text = 'about +20 pounds, about ×1.2, about 20 percent more';
      expect(differenceText(pounds(100, { qualifier }), pounds(120), corpus)).toBe(text);
      expect(differenceText(pounds(100), pounds(120, { qualifier }), corpus)).toBe(text);
    },
  );

  it('counts the difference of percentages in percentage points', () => {
    expect(differenceText(percent(60), percent(70), corpus)).toBe('+10 percentage points, ×1.17');
    expect(differenceText(percent(60.5), percent(59), corpus)).toMatch(/^−1.5 percentage points/);
  });
});

describe('changeText', () => {
  it.each([
    [pounds(14_699.88), pounds(27_022.85), 'That is 83.8 percent more than in FY2023 (14,699.88 pounds)'],
    [pounds(200), pounds(100), 'That is 50 percent less than in FY2023 (200 pounds)'],
    [
      pounds(200, { qualifier: 'about' }),
      pounds(100),
      'That is about 50 percent less than in FY2023 (about 200 pounds)',
    ],
    [pounds(0), pounds(100), 'The figure for FY2023 was 0 pounds'],
    [pounds(100), pounds(100), 'The figure for FY2023 was 100 pounds'],
    [percent(60), percent(70), 'In FY2023 it was 60 percent'],
  ])('says how a figure moved (%#)', (before, now, text) => expect(changeText(before, now, corpus)).toBe(text));
});

describe('incomparable', () => {
  const base = pounds(1);
  it.each<[string, Partial<Observation>]>([
    ['what is measured', { measure: 'number-of-seizures' }],
    ['unit', { unit: 'kilograms' }],
    ['substance', { substance: 'heroin' }],
    ['place', { place: 'mexico' }],
    ['agency', { agency: 'dea' }],
    ['form', { form: 'powder' }],
    ['scope', { scope: 'one operation' }],
    ['type of period', { period: { ...base.period, type: 'calendar-year' } }],
  ])('names the %s in which two figures differ', (part, change) =>
    expect(incomparable(base, pounds(1, change))).toEqual([part]),
  );

  it('lets figures be compared across the one thing that is set side by side', () => {
    expect(incomparable(base, pounds(1, { place: 'mexico' }), 'place')).toEqual([]);
    expect(incomparable(base, pounds(1, { place: 'mexico', unit: 'kilograms' }), 'place')).toEqual(['unit']);
  });

  it('does not compare stretches of different length', () => {
    const range = (end: string) => pounds(1, { period: { type: 'range', label: '', start: '2024-01-01', end } });
    expect(incomparable(range('2024-03-31'), range('2024-06-30'))).toEqual(['length of period']);
    expect(incomparable(range('2024-03-31'), range('2024-03-30'))).toEqual([]);
  });
});

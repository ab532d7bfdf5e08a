import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, type MeasureFont, sizes } from '../../src/chart/layout.ts';
import { clampLines, wrapText } from '../../src/chart/wrap.ts';
import { frame, seizures } from './charts.ts';

const measure: MeasureFont = (text, size) => text.length * size * 0.6;

describe('layOut', () => {
  it('puts title, unit and period above, and the legend, source and corpus below', () => {
    expect(layOut(seizures, frame, measure).lines.map(({ text }) => text)).toEqual([
      'Drug seizures by weight, fentanyl,',
      'nationwide, CBP, pounds',
      'Pounds · FY2021 to FY2024',
      'Hollow bars are not final.',
      'Years without a bar: no figure is held.',
      'Source: U.S. Customs and Border Protection, “Nationwide',
      'Drug Seizures”, 2026-06-16',
      'fentanyl-bot corpus 397e57c9bc33, sources as of 2026-11-23',
    ]);
  });

  it('keeps all text inside the image, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 80 }), (title, label) => {
        const points = seizures.points.map((point) => ({ ...point, label }));
        const { lines, grid, height } = layOut({ ...seizures, title, points }, frame, measure);
        for (const { text, size, y } of lines) {
          expect(measure(text, size, 400)).toBeLessThanOrEqual(sizes.width - 2 * sizes.padding + 2 * size);
          expect(y).toBeLessThan(height);
        }
        expect(grid.left + grid.right).toBeLessThan(sizes.width * 0.8);
      }),
    );
  });
});

describe('wrapText', () => {
  it('breaks between words, and words that are too long', () => {
    expect(wrapText('one two abcdefghijkl', 7, (text) => text.length)).toEqual(['one two', 'abcdefg', 'hijkl']);
  });

  it('ends with an ellipsis where lines are left out', () => {
    expect(clampLines(['a,', 'b', 'c'], 1)).toEqual(['a …']);
    expect(clampLines(['a', 'b'], 2)).toEqual(['a', 'b']);
  });
});

import { describe, expect, it } from 'vitest';
import { ask, linesOf } from './wildfires.ts';

describe('comparing like with like', () => {
  it.each([
    [
      'compare area burned 2020 and 2022',
      '2020 (72,310 hectares) → 2022 (96,475 hectares): +24,165 hectares, ×1.33, 33.4 percent more (computed).',
    ],
    [
      'area burned 2022 vs 2020',
      '2020 (72,310 hectares) → 2022 (96,475 hectares): +24,165 hectares, ×1.33, 33.4 percent more (computed).',
    ],
    [
      'area burned in Kelmar vs Vostin 2024',
      'Kelmar (22,905 hectares) beside Vostin (18,240 hectares): +4,665 hectares, ×1.26, 25.6 percent more (computed).',
    ],
    [
      'how many times more did firefighting cost in FY2023 than in FY2022?',
      'FY2022 (148.6 million Arvenian marks) → FY2023 (231.9 million Arvenian marks): +83.3 million Arvenian marks, ×1.56, 56.1 percent more (computed).',
    ],
    [
      'share of fires with a human cause 2023 vs 2024',
      '2023 (71.5 percent) → 2024 (64.2 percent): −7.3 percentage points, ×0.898 (computed).',
    ],
  ])('computes for “%s” the difference and the ratio', (text, change) => {
    const { answer } = ask(text);
    expect(linesOf(answer)).toContain(change);
    expect(answer.notes.join(' ')).not.toMatch(/not comparable/);
  });

  it('names the highest of three', () => {
    expect(linesOf(ask('compare area burned 2019, 2020 and 2021').answer)).toContain(
      'The highest of these is 72,310 hectares (2020).',
    );
  });

  it.each([
    ['area burned 2024 vs firefighting cost FY2024', /differ in what is measured, unit/],
    ['fires counted by the Forest Authority vs the National Fire Service 2023', /differ in form and scope/],
    ['firefighting cost FY2024 vs FY2025 to date', /differ in type of period/],
  ])('computes nothing for “%s”, and says why', (text, why) => {
    const { answer } = ask(text);
    expect(answer.notes.join(' ')).toMatch(/No difference or ratio is computed/);
    expect(answer.notes.join(' ')).toMatch(why);
    expect(linesOf(answer).join(' ')).not.toMatch(/×|computed/);
    expect(answer.figures).toHaveLength(2);
  });

  it('says which side is missing, and compares nothing with another year', () => {
    const { answer } = ask('compare area burned 1999 and 2024');
    expect(answer.figures.map(({ period }) => period.label)).toEqual(['2024']);
    expect(answer.notes).toContain('Nothing is held on this for “1999” (period).');
  });

  it('gives no sum', () => {
    expect(ask('add area burned in Kelmar and Vostin 2024').answer.notes).toContain(
      'No sum is given: figures of this kind may overlap or count different things, so they are not added up.',
    );
  });
});

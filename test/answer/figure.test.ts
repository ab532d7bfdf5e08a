import { describe, expect, it } from 'vitest';
import { ask, linesOf } from './wildfires.ts';

describe('a figure', () => {
  it('comes first, with its period and its status, then its change and what it counts', () => {
    expect(linesOf(ask('area burned in Kelmar 2024').answer)).toMatchInlineSnapshot(`
      [
        "22,905 hectares burned in Kelmar in calendar year 2024 (final count).",
        "That is 56.2 percent more than in 2023 (14,660 hectares).",
        "Land over which a wildfire passed, as the National Fire Service maps it on the ground.",
      ]
    `);
  });

  it('comes with its rivals, and with what they differ in', () => {
    expect(linesOf(ask('area burned 2023').answer)).toMatchInlineSnapshot(`
      [
        "53,120 hectares burned nationwide in calendar year 2023 (final count).",
        "That is 44.9 percent less than in 2022 (96,475 hectares).",
        "Land over which a wildfire passed, as the National Fire Service maps it on the ground.",
        "55,400 hectares · NFS · 2023 · provisional, since replaced · First count; the final figure is 53,120 hectares · differs in status.",
        "about 587 square kilometres · Space Survey · 2023 · with burned fields and stubble; scars of more than ten hectares only · Wider than the fire service's figure, since it counts burned fields. Not converted to hectares · differs in agency, unit, scope and status.",
      ]
    `);
  });

  it('is the final one, with the replaced one marked among its rivals', () => {
    const { figures } = ask('area burned 2023').answer;
    expect(figures.map(({ entry, superseded }) => [entry, superseded])).toEqual([
      ['nfs-area-ha-arvenia-2023', false],
      ['nfs-area-ha-arvenia-2023-first-count', true],
      ['space-survey-area-km2-arvenia-2023', false],
    ]);
  });

  it('is the replaced one only where nothing later was known, and says so', () => {
    expect(linesOf(ask('area burned 2023 as of March 2024').answer)[0]).toBe(
      '55,400 hectares burned nationwide in calendar year 2023 (since replaced; provisional).',
    );
  });

  it('says its fiscal year in days', () => {
    expect(linesOf(ask('firefighting cost FY2024').answer)[0]).toBe(
      '176.4 million Arvenian marks spent on firefighting nationwide in FY2024 (1 July 2023 – 30 June 2024) (final count).',
    );
  });

  it('carries “more than” along', () => {
    expect(linesOf(ask('people evacuated in Kelmar 2024').answer)[0]).toMatch(/^More than 18,000 people evacuated/);
  });

  it('is added up from months, and says that it was', () => {
    const { answer } = ask('area burned June to August 2024');
    expect(linesOf(answer)[0]).toBe(
      '45,305 hectares burned nationwide (June 2024 to August 2024: 1 June 2024 – 31 August 2024) (final count), computed from 3 monthly figures.',
    );
    expect(answer.figures[0]).toMatchObject({ value: 45_305, computed: true });
    expect(answer.figures.slice(1).map(({ computed }) => computed)).toEqual([false, false, false]);
  });

  it.each([
    ['area burned', 'No period was named: 2024 is the latest full one held.'],
    ['area burned 2024', 'Taken as NFS, all causes and Arvenia, since the question does not say.'],
    ['area burned 2024 blorp', 'Made nothing of “blorp”.'],
    ['aera burned last year in Kelmar', 'Read “aera” as “area”.'],
  ])('says of “%s” how it was read: %s', (text, note) => expect(ask(text).answer.notes).toContain(note));
});

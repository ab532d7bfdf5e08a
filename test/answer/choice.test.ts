import { describe, expect, it } from 'vitest';
import { ask, linesOf } from './wildfires.ts';

describe('a choice', () => {
  it('gives a bare topic’s readings, each with its figure', () => {
    const { answer } = ask('blazes');
    expect(answer.kind).toBe('choice');
    expect(linesOf(answer)).toMatchInlineSnapshot(`
      [
        "3,644 fires counted by NFS nationwide in calendar year 2024 (final count).",
        "61,085 hectares burned nationwide in calendar year 2024 (final count).",
      ]
    `);
    expect(answer.suggestions).toMatchInlineSnapshot(`
      [
        "all causes fires 2024",
        "all causes area burned 2024",
      ]
    `);
  });

  it('keeps to the period that was named', () => {
    expect(ask('blazes 2022').answer.figures.map(({ period }) => period.label)).toEqual(['2022', '2022']);
  });

  it('is settled by taking one of its suggestions', () => {
    const { answer } = ask('damage');
    expect(answer.suggestions.map((text) => ask(text).answer.figures[0]?.entry)).toEqual(
      answer.figures.map(({ entry }) => entry),
    );
  });

  it.each(['number of fires 2023', 'share of fires by cause 2023', 'area burned 2023', 'buildings lost 2023'])(
    'is not given where “%s” says what is meant',
    (text) => expect(ask(text).answer.kind).toBe('found'),
  );
});

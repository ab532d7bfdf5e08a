import { describe, expect, it } from 'vitest';
import { ask } from './wildfires.ts';

describe('what is not held', () => {
  it.each([
    ['area burned 1995', 'period', /“1995”/],
    ['area burned in Norway 2023', 'place', /“Norway”/],
    ['area burned in Dunmere 2023', 'place', /“Dunmere”/],
    ['people evacuated in Vostin 2024', 'place', /“Vostin”/],
    ['buildings lost 2023 counted by the Space Survey', 'agency', /“Space Survey”/],
    ['area burned 2023 by Frontex', 'agency', /“Frontex”/],
    ['buildings lost in hectares 2023', 'unit', /“hectares”/],
    ['area burned by lightning 2023', 'substance', /“lightning”/],
    ['area burned 2024 as of January 2020', 'as-of', /2020/],
    ['what did Olaf Scholz say?', 'person', /“Olaf Scholz”/],
    ['what did Ilse Marrow say in 1999?', 'period', /“1999”/],
    ['price of bread', 'topic', /not something/],
  ])('“%s” misses its %s', (text, reason, message) => {
    const { answer } = ask(text);
    expect(answer).toMatchObject({ kind: 'nothing', reason, message: expect.stringMatching(message) });
  });

  it('comes with the nearest that is held, before and after', () => {
    const { answer } = ask('buildings lost 2019');
    expect(answer.figures.map(({ period }) => period.label)).toEqual(['2022']);
    expect(answer.suggestions).toEqual(['NFS buildings lost 2022']);
  });

  it('comes with questions that are answered', () => {
    for (const text of ['area burned 1995', 'area burned in Norway 2023', 'price of bread']) {
      const kinds = ask(text).answer.suggestions.map((suggestion) => ask(suggestion).answer.kind);
      expect(kinds.length).toBeGreaterThan(0);
      expect(kinds.every((kind) => kind === 'found' || kind === 'choice')).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { reportOn } from '../../src/corpus/report.ts';
import { openOnce } from '../shipped.ts';

describe('the report on a corpus', () => {
  it('shows what it holds, where it has gaps and what needs a look', () => {
    expect(reportOn(openOnce('test/fixtures/wildfires').corpus)).toMatchInlineSnapshot(`
      "Valid. Corpus 8cf6cc504e76: wildfires in the invented land of Arvenia (test data).

      40 figures in 13 series, 10 statements, 8 events, 8 terms, 12 sources
      7 topics, 6 measures, 9 organisations, 3 places, 3 substances

      Coverage, figures by year:
                        ’18 ’19 ’20 ’21 ’22 ’23 ’24 ’25
      area-burned         1   1   1   1   1   5  15   ·
      fires-counted       ·   ·   ·   ·   1   3   1   ·
      buildings-lost      ·   ·   ·   ·   1   1   1   ·
      firefighting-cost   ·   ·   ·   ·   1   1   1   1
      share-of-fires      ·   ·   ·   ·   ·   1   1   ·
      people-evacuated    ·   ·   ·   ·   ·   ·   1   ·

      Rival figures, marked as conflicts: 3
        nfs-area-ha-arvenia-2023 (53,120) and nfs-area-ha-arvenia-2023-first-count (55,400)
        nfs-area-ha-arvenia-2023 (53,120) and space-survey-area-km2-arvenia-2023 (587)
        forest-authority-fires-arvenia-2023 (2,140) and nfs-fires-arvenia-2023 (3,276)

      Figures that replace earlier ones: 1
        nfs-area-ha-arvenia-2023 (53,120) replaces nfs-area-ha-arvenia-2023-first-count (55,400)

      Sources that nothing cites: none

      Stale: over a year older than the newest: none"
    `);
  });
});

import { describe, expect, it } from 'vitest';
import { createReader, readText } from '../../src/question/read.ts';
import { figureQuery } from '../../src/search/figure-query.ts';
import { findFigures, rankSeries } from '../../src/search/find-figures.ts';
import { openOnce } from '../shipped.ts';

const { corpus, index } = openOnce('test/fixtures/wildfires');
const reader = createReader(corpus, index.has);

const queryOf = (text: string) => figureQuery(readText(text, reader, '2025-11-25').reading, corpus);
const found = (text: string) => findFigures(queryOf(text), corpus).map(({ figure }) => figure.id);

describe('findFigures', () => {
  it.each([
    ['area burned 2024', 'nfs-area-ha-arvenia-2024'],
    ['area burned in Kelmar 2024', 'nfs-area-ha-kelmar-2024'],
    ['burnt area in Vostin 2023', 'nfs-area-ha-vostin-2023'],
    ['area burned July 2024', 'nfs-area-ha-arvenia-monthly-2024-07'],
    ['area burned in km² 2023', 'space-survey-area-km2-arvenia-2023'],
    ['area burned by the Space Survey 2023', 'space-survey-area-km2-arvenia-2023'],
    ['fires 2023', 'nfs-fires-arvenia-2023'],
    ['forest fires counted by the Forest Authority 2023', 'forest-authority-fires-arvenia-2023'],
    ['number of fires from lightning 2023', 'nfs-fires-lightning-arvenia-2023'],
    ['share of fires with a human cause 2024', 'nfs-share-human-arvenia-2024'],
    ['firefighting cost FY2024', 'treasury-cost-arvenia-fy2024'],
    ['firefighting cost FY2025 to date', 'treasury-cost-arvenia-to-date-fy2025-to-2025-03-31'],
    ['buildings lost 2022', 'nfs-buildings-arvenia-2022'],
    ['people evacuated in Kelmar 2024', 'nfs-evacuated-kelmar-2024'],
  ])('ranks for “%s” %s first', (text, id) => expect(found(text)[0]).toBe(id));

  it('puts the final figure before the first count', () => {
    expect(found('area burned in hectares 2023').slice(0, 2)).toEqual([
      'nfs-area-ha-arvenia-2023',
      'nfs-area-ha-arvenia-2023-first-count',
    ]);
  });

  it('leaves out what was published after the day that is asked for', () => {
    expect(found('area burned 2023 as of March 2024')).toEqual(['nfs-area-ha-arvenia-2023-first-count']);
  });

  it.each([
    ['another year', 'area burned 1995'],
    ['another place', 'area burned in Norway 2023'],
    ['another agency', 'buildings lost 2023 by the Treasury'],
    ['another unit', 'buildings lost 2023 in hectares'],
    ['another cause', 'area burned by lightning 2023'],
    ['a place that has no such figure', 'people evacuated in Vostin 2024'],
    ['a calendar year of what is counted by fiscal years', 'firefighting cost calendar 2024'],
  ])('finds nothing for %s', (_, text) => expect(found(text)).toEqual([]));
});

describe('rankSeries', () => {
  it('ranks the usual reading of a bare topic first', () => {
    expect(rankSeries(queryOf('fires'), corpus)[0]?.series.id).toBe('nfs-fires-arvenia');
  });

  it('drops a word that may be a unit where another measure is named', () => {
    expect(rankSeries(queryOf('firefighting cost of fires'), corpus)[0]?.series.id).toBe('treasury-cost-arvenia');
  });
});

import { describe, expect, it } from 'vitest';
import { addMonths, monthsIn, previousOf } from '../../src/answer/months.ts';
import type { Corpus, Observation } from '../../src/corpus/corpus.ts';
import { calendarYear, fiscalYearOf, rangeOf } from '../../src/corpus/period.ts';
import { openOnce } from '../shipped.ts';

const { corpus } = openOnce('test/fixtures/wildfires');

function figure(id: string, held: Corpus = corpus): Observation {
  const found = held.by.statistic.get(id);
  if (found === undefined) throw new Error(`no figure “${id}”`);
  return found;
}

/** The corpus with some of its figures changed or left out. */
function change(each: (figure: Observation) => Observation | undefined): Corpus {
  return { ...corpus, statistics: corpus.statistics.flatMap((held) => each(held) ?? []) };
}

const july = figure('nfs-area-ha-arvenia-monthly-2024-07');

describe('addMonths', () => {
  it.each([
    [calendarYear(2024), 61_085, 12],
    [rangeOf('2024-06', '2024-08'), 45_305, 3],
    [rangeOf('2024-11', '2024-12'), 560, 2],
  ])('adds up the months of $label', (period, value, months) => {
    const added = addMonths(july, period, corpus);
    expect(added?.figure).toMatchObject({ value, period, qualifier: 'exact' });
    expect(added?.months).toHaveLength(months);
    expect(added?.months.map(({ period: { start } }) => start)).toEqual(
      added?.months.map(({ period: { start } }) => start).toSorted(),
    );
  });

  it.each([
    ['a year without all of its months', july, fiscalYearOf(2024, '07-01')],
    ['a stretch that does not start with a month', july, rangeOf('2024-06-02', '2024-08-31')],
    ['a single month', july, rangeOf('2024-06', '2024-06')],
    ['shares, which do not add up', figure('nfs-share-human-arvenia-2024'), calendarYear(2024)],
    ['another place', figure('nfs-area-ha-kelmar-2024'), calendarYear(2024)],
  ])('does not add up %s', (_, like, period) => expect(addMonths(like, period, corpus)).toBeUndefined());

  it('is only about a sum where a month is', () => {
    const rough = change((held) => (held.id === july.id ? { ...held, qualifier: 'about' } : held));
    expect(addMonths(july, calendarYear(2024), rough)?.figure.qualifier).toBe('about');
  });

  it('is provisional where a month is', () => {
    const early = change((held) => (held.id === july.id ? { ...held, status: 'provisional' } : held));
    expect(addMonths(july, calendarYear(2024), early)?.figure.status).toBe('provisional');
  });

  it('gives up where a month is missing', () => {
    const gap = change((held) => (held.id === july.id ? undefined : held));
    expect(addMonths(july, calendarYear(2024), gap)).toBeUndefined();
  });

  it('adds decimals without stray digits', () => {
    const decimal = change((held) => (held.series === july.series ? { ...held, value: 0.1 } : held));
    expect(addMonths(july, calendarYear(2024), decimal)?.figure.value).toBe(1.2);
  });
});

describe('previousOf', () => {
  it.each([
    ['nfs-area-ha-arvenia-2024', 'nfs-area-ha-arvenia-2023'],
    ['treasury-cost-arvenia-fy2024', 'treasury-cost-arvenia-fy2023'],
    ['nfs-area-ha-arvenia-2018', undefined],
    ['nfs-area-ha-arvenia-monthly-2024-07', undefined],
    ['treasury-cost-arvenia-to-date-fy2025-to-2025-03-31', undefined],
  ])('finds before %s the figure %s', (id, before) => expect(previousOf(figure(id), corpus)?.id).toBe(before));
});

it.each([
  ['2024-01-01', '2024-12-31', 12],
  ['2023-10-01', '2024-04-30', 7],
  ['2024-02-01', '2024-02-29', 1],
  ['2024-02-01', '2024-02-28', undefined],
  ['2024-02-02', '2024-03-31', undefined],
])('from %s to %s there are %s whole months', (start, end, months) => expect(monthsIn({ start, end })).toBe(months));

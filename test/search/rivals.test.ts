import { describe, expect, it } from 'vitest';
import type { Corpus, Observation } from '../../src/corpus/corpus.ts';
import { parsePeriod } from '../../src/corpus/period.ts';
import { compareRivals } from '../../src/search/rivals.ts';
import { openOnce } from '../shipped.ts';

const { corpus } = openOnce('test/fixtures/wildfires');
const official = 'nfs-annual-2024';
const press = 'lindmoor-gazette-2024';

/** A figure for one thing, from an official source, as reported. */
function figure(parts: Partial<Observation>): Observation {
  return {
    kind: 'statistic',
    id: 'b',
    series: 's',
    measure: 'area-burned',
    unit: 'hectares',
    agency: 'nfs',
    place: 'arvenia',
    period: parsePeriod('2023', '07-01'),
    value: 100,
    qualifier: 'exact',
    status: 'reported',
    supersedes: [],
    supersededBy: [],
    conflictsWith: [],
    source: official,
    at: '',
    ...parts,
  };
}

describe('compareRivals', () => {
  it.each<[string, Partial<Observation>, Partial<Observation>]>([
    ['one that was not replaced', {}, { supersededBy: ['x'], status: 'final', preferred: true }],
    ['the preferred one', { preferred: true }, { status: 'final' }],
    ['the final one', { status: 'final', source: press }, { status: 'provisional' }],
    ['the one of an official source', { qualifier: 'about' }, { source: press }],
    ['an estimate', { status: 'estimate' }, { status: 'reported' }],
    ['the exact one', {}, { qualifier: 'more-than' }],
    ['the newer one', { asOf: '2024-05-01' }, { asOf: '2024-04-01' }],
    ['the one whose id comes first', { id: 'a' }, { id: 'b' }],
  ])('puts %s first', (_, first, second) => {
    expect(compareRivals(figure(first), figure(second), corpus)).toBeLessThan(0);
    expect(compareRivals(figure({ ...second, id: 'a' }), figure({ ...first, id: 'b' }), corpus)).toBe(
      'id' in first ? -1 : 1,
    );
  });

  it('puts all figures of a corpus into one order, whatever order they come in', () => {
    const sorted = (figures: readonly Observation[], held: Corpus) =>
      [...figures].sort((a, b) => compareRivals(a, b, held)).map(({ id }) => id);
    expect(sorted([...corpus.statistics].reverse(), corpus)).toEqual(sorted(corpus.statistics, corpus));
  });
});

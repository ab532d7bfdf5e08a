import { describe, expect, it } from 'vitest';
import type { SenseKind } from '../../src/question/lexicon.ts';
import { distanceTo, isWithin } from '../../src/search/kinship.ts';
import { openOnce, shipped } from '../shipped.ts';

const { corpus } = shipped();

describe('distanceTo', () => {
  it.each<[SenseKind, string, string | undefined, number | undefined]>([
    ['organisation', 'cbp', 'cbp', 0],
    ['organisation', 'cbp', 'cbp-ofo', 1],
    ['organisation', 'cbp-ofo', 'cbp', undefined],
    ['organisation', 'dea', 'cbp', undefined],
    ['substance', 'fentanyl', 'fentanyl', 0],
    ['substance', 'fentanyl', 'synthetic-opioids', 1],
    ['substance', 'synthetic-opioids', 'fentanyl', undefined],
    ['place', 'us', 'ohio', undefined],
    ['place', 'us', 'us', 0],
    ['unit', 'pounds', 'kilograms', undefined],
    ['form', 'pills', undefined, undefined],
  ])('%s: %s was asked for, %s is held: %s', (kind, asked, held, distance) =>
    expect(distanceTo(corpus, kind, asked, held)).toBe(distance),
  );
});

describe('isWithin', () => {
  it.each<[SenseKind, string, string, boolean]>([
    ['organisation', 'cbp-usbp', 'cbp', true],
    ['organisation', 'cbp', 'cbp-usbp', false],
    ['organisation', 'cbp', 'cbp', false],
    ['place', 'ohio', 'us', true],
    ['place', 'us', 'ohio', false],
    ['place', 'ohio', 'mexico', false],
    ['unit', 'pounds', 'kilograms', false],
  ])('%s: %s within %s is %s', (kind, inner, outer, within) =>
    expect(isWithin(corpus, kind, inner, outer)).toBe(within),
  );

  it('ends where the vocabulary goes in circles', () => {
    const { corpus: small } = openOnce('test/fixtures/wildfires');
    const place = new Map(small.by.place);
    for (const [id, within] of [
      ['kelmar', 'vostin'],
      ['vostin', 'kelmar'],
    ] as const)
      place.set(id, { id, name: id, words: [], joins: [], within });
    expect(isWithin({ ...small, by: { ...small.by, place } }, 'place', 'kelmar', 'arvenia')).toBe(false);
  });
});

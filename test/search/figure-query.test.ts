import { describe, expect, it } from 'vitest';
import { figureQuery } from '../../src/search/figure-query.ts';
import { read } from '../question/reading.ts';
import { shipped } from '../shipped.ts';

const queryOf = (text: string) => figureQuery(read(text).reading, shipped().corpus);
const textsOf = (phrases: readonly { readonly text: string }[]) => phrases.map(({ text }) => text);

describe('figureQuery', () => {
  it.each([
    ['fentanyl seized by CBP in 2023', ['fentanyl', 'CBP']],
    ['fentanyl seized by Border Patrol (CBP)', ['fentanyl', 'Border Patrol']],
    ['deaths in Columbus, Ohio', ['Ohio']],
    ['how many people died', []],
  ])('needs for “%s” the facets %j', (text, facets) =>
    expect(textsOf(queryOf(text).facets).filter((facet) => facet !== 'deaths')).toEqual(facets),
  );

  it.each([
    ['provisional deaths in 2023', 'provisional'],
    ['the preliminary count of deaths', 'provisional'],
    ['final deaths in 2023', 'final'],
    ['deaths in 2023, final and provisional', undefined],
    ['deaths in 2023', undefined],
  ])('asks in “%s” for the %s count', (text, status) => expect(queryOf(text).status).toBe(status));

  it.each([
    ['seizures by month in 2023', true],
    ['monthly seizures', true],
    ['seizures in 2023', false],
  ])('asks in “%s” for months: %s', (text, monthly) => expect(queryOf(text).monthly).toBe(monthly));

  it.each([
    ['CBP seized 27,000 pounds in 2023', [27_000]],
    ['19.5 percent of pills', [19.5]],
    ['in 3 states', []],
    ['more than 1.5 million pills', [1_500_000]],
  ])('takes from “%s” the numbers %j', (text, numbers) => expect(queryOf(text).numbers).toEqual(numbers));

  it('keeps names that nothing placed apart from mere words', () => {
    const { strangers, words } = queryOf('fentanyl seizures by Frontex 2023 blorp');
    expect(textsOf(strangers)).toEqual(['Frontex']);
    expect(words).toContain('blorp');
  });
});

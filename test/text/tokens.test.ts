import { describe, expect, it } from 'vitest';
import { stem, tokenize } from '../../src/text/tokens.ts';

const wordsOf = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['12,247 pounds', ['12247', 'pounds']],
    ['1,234,567.89', ['1234567.89']],
    ['12,24', ['12', '24']],
    ['19.5 percent', ['19.5', 'percent']],
    ['U.S. officials', ['us', 'officials']],
    ['the U.N. and the D.E.A.', ['the', 'un', 'and', 'the', 'dea']],
    ['code T40.4', ['code', 't40.4']],
    ['FY2023', ['fy2023']],
    ['López Obrador', ['lopez', 'obrador']],
    ['China’s stance', ['china', 'stance']],
    ['the officers’ share', ['the', 'officers', 'share']],
    ['don’t', ['dont']],
    ['CBP/DEA', ['cbp', 'dea']],
    ['port-of-entry', ['port', 'of', 'entry']],
    ['75k', ['75k']],
    ['$504 billion', ['504', 'billion']],
    ['70%', ['70']],
    ['', []],
    ['?! …', []],
  ])('reads %j as %j', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('says where each word stands', () => {
    const text = 'In the U.S., 12,247 lb';
    expect(tokenize(text).map(({ raw, start, end }) => [raw, text.slice(start, end)])).toEqual([
      ['In', 'In'],
      ['the', 'the'],
      ['U.S.', 'U.S.'],
      ['12,247', '12,247'],
      ['lb', 'lb'],
    ]);
  });
});

describe('stem', () => {
  it.each([
    ['organisation', 'organization'],
    ['labour', 'labor'],
    ['centre', 'center'],
    ['programme', 'program'],
    ['analyse', 'analyze'],
    ['trafficker', 'traffickers'],
    ['labelled', 'labeled'],
    ['criticised', 'criticized'],
    ['seizure', 'seizures'],
    ['death', 'deaths'],
    ['sanctioned', 'sanctions'],
    ['precursor', 'precursors'],
  ])('finds %s and %s by each other', (one, other) => expect(stem(one)).toBe(stem(other)));

  it.each([
    ['policy', 'police'],
    ['opium', 'opioid'],
    ['state', 'statement'],
    ['methadone', 'methamphetamine'],
    ['cocaine', 'codeine'],
  ])('keeps %s and %s apart', (one, other) => expect(stem(one)).not.toBe(stem(other)));

  it.each(['t40.4', 'fy2023', 'dea', 'us', '75k'])('leaves %s as it is', (word) => expect(stem(word)).toBe(word));
});

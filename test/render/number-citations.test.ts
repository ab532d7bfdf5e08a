import { describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../src/answer/answer.ts';
import { locatorText, numberCitations } from '../../src/render/number-citations.ts';
import { openOnce } from '../shipped.ts';

const [a, b, c] = openOnce('test/fixtures/wildfires').corpus.sources;
if (!a || !b || !c) throw new Error('expected three sources');
const cite = (source: typeof a, at: string): Citation => ({ source, at, entry: at });

const said = (text: string, first: Citation, ...rest: Citation[]) => ({
  text,
  citations: [first, ...rest] as const,
  computed: false,
});
const common = { figures: [], notes: [], suggestions: [] };
const answer: Answer = {
  kind: 'found',
  sections: [
    { claims: [said('one', cite(b, 'p. 1')), said('two', cite(a, 'p. 2'), cite(b, 'p. 3'))] },
    { claims: [said('three', cite(b, 'p. 1'), cite(b, ''))] },
  ],
  ...common,
};

describe('numberCitations', () => {
  const { sources, numbersOf, numberOf } = numberCitations(answer);

  it('numbers the sources in the order they are named', () => {
    expect(sources.map(({ number, source, locators }) => [number, source.id, locators])).toEqual([
      [1, b.id, ['p. 1', 'p. 3']],
      [2, a.id, ['p. 2']],
    ]);
  });

  it('gives each claim the numbers of its sources, each once and rising', () => {
    expect(answer.sections.flatMap(({ claims }) => claims.map(numbersOf))).toEqual([[1], [1, 2], [1]]);
  });

  it('has no number for a source that is not cited', () => expect(numberOf(cite(c, ''))).toBe(0));

  it('has nothing to number where nothing is claimed', () => {
    expect(numberCitations({ kind: 'usage', lines: [], ...common }).sources).toEqual([]);
  });
});

it.each([
  [[], ''],
  [['p. 1'], 'p. 1'],
  [['p. 1', 'p. 2', 'p. 3'], 'p. 1; p. 2; p. 3'],
  [['p. 1', 'p. 2', 'p. 3', 'p. 4', 'p. 5'], 'p. 1; p. 2; p. 3; and 2 more'],
])('writes the places %j as “%s”', (locators, text) => expect(locatorText(locators)).toBe(text));

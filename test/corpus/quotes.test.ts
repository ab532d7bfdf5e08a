import { describe, expect, it } from 'vitest';
import { longestQuote } from '../../src/corpus/rules/quotes.ts';
import { problemsWith } from './problems-with.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const statement = (gist: string, quote: string) => `statements:
  - id: st-test
    speaker: Ilse Marrow
    role: Fire Commissioner
    organisation: nfs
    date: 2024-01
    topics: [causes]
    gist: '${gist}'
    quote: '${quote}'
    source: nfs-annual-2024
    at: page 1`;
const event = (summary: string) => `events:
  - id: ev-test
    date: 2024-01
    title: Test
    topics: [causes]
    summary: '${summary}'
    source: nfs-annual-2024
    at: page 1`;
const term = (definition: string) => `terms:
  - id: test-term
    term: Test
    category: data
    definition: '${definition}'`;

describe('a quote of more than twelve words', () => {
  it.each([
    ['in the field for it', 'statements/test.yaml', statement('She spoke.', words(13)), 9],
    ['inside a paraphrase', 'statements/test.yaml', statement(`She said “${words(13)}”.`, 'short'), 8],
    ['inside a summary', 'events/test.yaml', event(`It was “${words(13)}”.`), 6],
    ['inside a definition, in straight quotes', 'terms/test.yaml', term(`It is "${words(13)}".`), 5],
  ])('is a slip %s', (_, file, text, line) =>
    expect(problemsWith(file, text)).toEqual([`${line}  expected a quote of at most ${longestQuote} words, got 13`]),
  );

  it.each([
    ['twelve words', statement('She spoke.', words(12))],
    ['two short quotes', statement(`She said “${words(12)}” and “${words(12)}”.`, words(1))],
    ['a long paraphrase', statement(words(60), words(12))],
  ])('is not found in %s', (_, text) => expect(problemsWith('statements/test.yaml', text)).toEqual([]));
});

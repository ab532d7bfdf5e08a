import { describe, expect, it } from 'vitest';
import { findTexts } from '../../src/answer/find-texts.ts';
import { createReader, readText } from '../../src/question/read.ts';
import type { TextKind } from '../../src/search/documents.ts';
import { shipped } from '../shipped.ts';

const { corpus, index } = shipped();
const reader = createReader(corpus, index.has);
const context = { corpus, index, today: '2026-11-25' };

function firstFor(kind: TextKind, text: string, options = {}): string | undefined {
  const { reading } = readText(text, reader, context.today);
  return findTexts(kind, reading, context, options)[0]?.id;
}

describe('finding texts', () => {
  it.each<[string, TextKind, string, string]>([
    ['their words', 'statement', 'a vacuous promise', 'st-epoch-sc-vacuous'],
    ['words that mean the same', 'event', 'duty slashed after Busan', 'ev-2025-10-30-busan'],
    [
      'what their words name',
      'statement',
      'academics on deaths and the precursor supply from Beijing',
      'st-reuter-2026',
    ],
  ])('goes by %s', (_, kind, text, id) => expect(firstFor(kind, text)).toBe(id));

  it('goes by the words alone where that is asked for', () => {
    const { reading } = readText('Beijing', reader, context.today);
    const ids = (literally: boolean) => findTexts('event', reading, context, { literally }).map(({ id }) => id);
    expect(ids(false).length).toBeGreaterThan(ids(true).length);
  });

  it('never counts a synonym as much as the word itself', () => {
    const [literal] = index.search('event', ['cut']);
    const [other] = index.search('event', ['slash']);
    expect(literal?.coverage).toBe(1);
    expect(other?.coverage).toBe(0.5);
  });
});

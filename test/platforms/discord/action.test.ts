import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, decodeAction, encodeAction } from '../../../src/platforms/discord/action.ts';
import { askedLine, readAskedLine } from '../../../src/platforms/discord/asked-line.ts';
import { hostileTexts } from '../../hostile.ts';

const actions: readonly Action[] = [
  { kind: 'ask', question: 'seizures 2023 | a|b' },
  { kind: 'verify', entry: 'cbp-fentanyl-lb-us-fy2023' },
  { kind: 'cite', entry: 'x' },
  { kind: 'share', path: { day: '2026-11-25' } },
  { kind: 'share', path: { day: '2026-11-25', trail: ['seizures 2023', 'and in 2022?'] } },
  { kind: 'page', page: 2, path: { day: '2026-11-25', trail: ['timeline of sanctions'] } },
  { kind: 'page', page: 12, path: { day: '2026-11-25' } },
  { kind: 'helpful', receipt: '2319dfc2780c' },
  { kind: 'unhelpful', receipt: '2319dfc2780c' },
  { kind: 'ask-picked' },
  { kind: 'verify-picked' },
  { kind: 'reason-picked', receipt: '2319dfc2780c' },
];

describe('custom ids', () => {
  it.each(actions)('hold all of an action: $kind', (action) => {
    expect(decodeAction(encodeAction(action) ?? '')).toEqual(action);
  });

  it('are refused where they would be too long', () => {
    expect(encodeAction({ kind: 'ask', question: 'x'.repeat(98) })).toBeUndefined();
  });

  it.each(['', '1', '2a|x', '1a|', '1s|yesterday', '1p|x|2026-11-25', 'anything at all'])(
    'are not read in “%s”',
    (id) => {
      expect(decodeAction(id)).toBeUndefined();
    },
  );

  it('of any text are read or refused, without an error', () => {
    fc.assert(fc.property(fc.string({ maxLength: 100 }), (id) => void decodeAction(id)));
  });
});

describe('the line that says what was asked', () => {
  it('shows what a question followed up on', () => {
    expect(askedLine(['seizures 2023', 'and in 2022?'])).toBe('-# Asked: seizures 2023 › and in 2022?');
  });

  it.each([...hostileTexts.map((text) => [text]), ['seizures 2023', '*and* <now>?']])(
    'is read as it was written',
    (...trail) => {
      const read = readAskedLine(askedLine(trail)) ?? [];
      expect(read.map((text) => askedLine([text]))).toEqual(trail.map((text) => askedLine([text])));
    },
  );

  it.each([
    ['nothing was asked', []],
    ['it would crowd out the answer', ['x'.repeat(500), 'y'.repeat(500)]],
    ['a question has the sign between questions', ['a › b']],
  ])('is left out where %s', (_, trail) => {
    expect(askedLine(trail)).toBe('');
  });

  it('is not seen in other texts', () => {
    expect(readAskedLine('**27,023 pounds**')).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, claimsOf } from '../../src/answer/answer.ts';
import { AnswerJson } from '../../src/render/answer-json.ts';
import { renderJson } from '../../src/render/json.ts';
import { longestQuestion, plainText } from '../../src/text/fold.ts';
import { openOnce, shipped } from '../shipped.ts';
import { anyText } from './any-text.ts';

const { bot } = shipped();
const today = '2026-11-25';
const runs = { numRuns: 100 };

const jsonOf = (text: string, thread?: ReturnType<typeof bot.ask>['thread']) => {
  const { question, answer, understood, receipt } = bot.ask(text, { today, thread });
  return renderJson(question, answer, understood, receipt);
};

/** What an answer says in its own words, none of which a person typed. */
function ownWords(answer: Answer): string {
  const message = answer.kind === 'nothing' ? answer.message : answer.kind === 'choice' ? answer.prompt : '';
  return [...answer.notes, message, ...('lines' in answer ? answer.lines : [])].join('\n');
}

describe('any text', { timeout: 60_000 }, () => {
  it('has one answer, which says something', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = jsonOf(text);
        expect(AnswerJson.safeParse(json).success).toBe(true);
        expect(json.text.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it('has the same answer every time, byte for byte', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.stringify(jsonOf(text))).toBe(JSON.stringify(jsonOf(text)));
      }),
      runs,
    );
  });

  it('has an answer after any other', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const { thread } = bot.ask(first, { today });
        expect(jsonOf(second, thread).text.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it('has an answer from another corpus too', () => {
    const { bot: other } = openOnce('test/fixtures/wildfires');
    fc.assert(
      fc.property(anyText, (text) => void other.ask(text, { today })),
      runs,
    );
  });

  it('does not come back as mark-up, control or bidi characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(ownWords(bot.ask(text, { today }).answer)).not.toMatch(/[*_~`<>|@\\]|[^\P{C}\n]/u);
      }),
      runs,
    );
  });

  it('rests every claim on a citation', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { answer } = bot.ask(text, { today });
        expect(claimsOf(answer).filter(({ citations }) => citations.length === 0)).toEqual([]);
      }),
      runs,
    );
  });
});

describe('a huge text', () => {
  it.each([
    'a',
    'seizures 2023 ',
    '<@U1>',
    '🤯',
    '\u202e',
    '2024-01-01 to ',
    '((((',
    'between 2019 and ',
    '\ud800',
    '. How many ',
  ])('is read only as far as a question goes: 200,000 characters of “%s”', (part) => {
    const text = part.repeat(200_000 / part.length);
    expect(plainText(text).length).toBeLessThanOrEqual(longestQuestion);
    const { answer, understood } = bot.ask(text, { today });
    expect(JSON.stringify(understood).length + ownWords(answer).length).toBeLessThan(50_000);
    expect(bot.ask(text, { today }).receipt).toEqual(bot.ask(text.slice(0, longestQuestion * 4), { today }).receipt);
  });
});

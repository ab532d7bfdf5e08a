import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestion, readTrail, writeQuestion, writeTrail } from '../../../src/platforms/slack/button-value.ts';
import { escapeMrkdwn } from '../../../src/platforms/slack/escape.ts';
import { messageText } from '../../../src/platforms/slack/message.ts';
import { leansOnLast, readCommandText } from '../../../src/platforms/slack/on-command.ts';
import { readSlackText } from '../../../src/platforms/slack/read-text.ts';

describe('what is written', () => {
  it.each([
    ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
    ['<!channel> <@U1> <#C1>', '&lt;\u2060!channel&gt; &lt;\u2060@U1&gt; &lt;\u2060#C1&gt;'],
    ['@here @channel @everyone me@here.org', '@\u2060here @\u2060channel @\u2060everyone me@\u2060here.org'],
    ['left\u202eright\u0007\nnext', 'leftright\nnext'],
  ])('%j is inert as %j', (text, expected) => {
    expect(escapeMrkdwn(text)).toBe(expected);
  });

  it('is cut before its sources, which stay', () => {
    const text = messageText(`${'x & '.repeat(20_000)}\nSources:\n[1] one`);
    expect(text.length).toBeLessThanOrEqual(40_000);
    expect(text).toMatch(/…\nSources:\n\[1\] one$/);
    expect(text).not.toMatch(/&(?:a|am|amp)?…/);
  });
});

describe('what is read', () => {
  it.each([
    ['<@U1> seizures 2023', 'seizures 2023'],
    ['<https://x.y/z|this page> &amp; <https://a.b>', 'this page & https://a.b'],
    ['in <#C1|news> <!here> <!subteam^S1|@team>', 'in #news'],
    ['<mailto:a@b.c|a@b.c> 1 &lt; 2', 'a@b.c 1 < 2'],
    ['  two   words ', 'two words'],
  ])('%j is “%s”', (text, expected) => {
    expect(readSlackText(text)).toBe(expected);
  });

  it.each([
    ['seizures 2023', { words: 'seizures 2023', isPublic: false }],
    ['public seizures 2023', { words: 'seizures 2023', isPublic: true }],
    ['PUBLIC', { words: '', isPublic: true }],
    ['publication dates', { words: 'publication dates', isPublic: false }],
    ['', { words: '', isPublic: false }],
  ])('the command “%s”', (text, expected) => {
    expect(readCommandText(text)).toEqual(expected);
  });

  it.each([
    ['and in 2022?', true],
    ['verify 1', true],
    ['cite [2] bibtex', true],
    ['verify cbp-fentanyl-lb-us-fy2023', false],
    ['seizures 2023', false],
  ])('“%s” goes on from the command before: %s', (words, expected) => {
    expect(leansOnLast(words)).toBe(expected);
  });
});

describe('what a button carries', () => {
  it('comes back as it was, whatever it is, escaped by Slack or not', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 5 }), (trail) => {
        const value = writeTrail({ trail, today: '2026-11-25', view: 'chart' });
        fc.pre(value !== undefined);
        expect(value).not.toMatch(/[&<>]/);
        expect(readTrail(value)).toEqual({ trail, today: '2026-11-25', view: 'chart' });
      }),
    );
  });

  it.each([undefined, '', '{', 'null', '{"t":[]}', '{"t":["a"],"d":"yesterday"}', '{"t":[1],"d":"2026-11-25"}'])(
    'is not read from %j',
    (value) => {
      expect(readTrail(value)).toBeUndefined();
      expect(readQuestion(value)).toBeUndefined();
    },
  );

  it('is left out where it does not fit', () => {
    expect(writeQuestion('x'.repeat(2000))).toBeUndefined();
    expect(writeTrail({ trail: [], today: '2026-11-25' })).toBeUndefined();
  });
});

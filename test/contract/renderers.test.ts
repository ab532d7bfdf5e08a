import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Answer, claimsOf } from '../../src/answer/answer.ts';
import type { Reply } from '../../src/bot.ts';
import { answerLine, openDesk } from '../../src/desk.ts';
import { numberCitations } from '../../src/render/number-citations.ts';
import { hostileTexts } from '../hostile.ts';
import { shipped } from '../shipped.ts';
import { oneLine, renderings } from './renderings.ts';

const { bot, corpus } = shipped();
const desk = openDesk(bot);
const ask = (question: string): Reply => answerLine(question, desk, { today: '2026-11-25' });

const asked = ['fentanyl', 'held-out']
  .flatMap((name) => readFileSync(`test/eval/${name}.jsonl`, 'utf8').trim().split('\n'))
  .flatMap((line) => (JSON.parse(line) as { readonly question?: string }).question ?? []);
const replies = [...asked, ...corpus.about.examples, '/help', 'topics', 'x', ''].map(ask);

/** The numbers in a text: all that a figure is known by. */
function numbersIn(text: string): string[] {
  return text.match(/\d[\d,.]*\d|\d/g) ?? [];
}

/** The citations of an answer, as they are shown wherever it is. */
function marksOf(answer: Answer): string[] {
  return numberCitations(answer).sources.map(({ number }) => `[${number}]`);
}

/** A reply whose every text is the same one. */
function replyOf(text: string): Reply {
  const [source] = corpus.sources;
  if (source === undefined) throw new Error('the corpus has no sources');
  const citation = { source: { ...source, title: text, publisher: text }, at: text, entry: 'x' };
  const claim = { text, citations: [citation], computed: false } as const;
  const answer: Answer = {
    kind: 'found',
    sections: [{ claims: [claim] }, { heading: text, claims: [claim] }],
    figures: [],
    notes: [text],
    suggestions: [text],
  };
  return { ...ask('seizures FY2023'), question: text, answer };
}

describe.each(Object.entries(renderings))('%s', (_, render) => {
  it('shows the figures of every claim, and its citations', () => {
    for (const reply of replies) {
      const { text } = render(reply);
      const missing = [
        ...claimsOf(reply.answer).flatMap((claim) => numbersIn(claim.text).filter((number) => !text.includes(number))),
        ...marksOf(reply.answer).filter((mark) => !text.includes(mark)),
      ];
      expect({ question: reply.question, missing }).toEqual({ question: reply.question, missing: [] });
    }
  });

  it('shows the leading line of an answer word for word', () => {
    for (const reply of replies) {
      const [lead] = claimsOf(reply.answer);
      if (lead !== undefined && lead.text.length < 1000) expect(render(reply).text).toContain(oneLine(lead.text));
    }
  });

  it('names who published each source', () => {
    for (const reply of replies) {
      const { text } = render(reply);
      for (const { source } of numberCitations(reply.answer).sources)
        expect(text).toContain(oneLine(source.publisher).slice(0, 39).trim());
    }
  });

  it('is never blank and keeps to the limits of its platform', () => {
    for (const reply of replies) {
      const { text, problems } = render(reply);
      expect(text.trim()).not.toBe('');
      expect({ question: reply.question, problems }).toEqual({ question: reply.question, problems: [] });
    }
  });

  it.each(hostileTexts)('shows hostile text without any effect: %s', (text) => {
    expect(render(replyOf(text)).problems).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type Claim, claimsOf } from '../../../src/answer/answer.ts';
import type { Reply } from '../../../src/bot.ts';
import { answerLine, openDesk } from '../../../src/desk.ts';
import type { Block } from '../../../src/platforms/slack/blocks.ts';
import type { SlackMessage } from '../../../src/platforms/slack/message.ts';
import { renderSlack } from '../../../src/platforms/slack/render.ts';
import { numberCitations } from '../../../src/render/number-citations.ts';
import { checkMessage } from '../../../src/service/check-message.ts';
import { hostileTexts } from '../../hostile.ts';
import { shipped } from '../../shipped.ts';
import { problemsOf, readable } from './inspect.ts';

const { bot, corpus } = shipped();
const desk = openDesk(bot);
const today = '2026-11-25';

function ask(question: string): Reply {
  return answerLine(question, desk, { today });
}

/** A reply in every form that it may be sent in. */
function formsOf(reply: Reply): { readonly message: SlackMessage; readonly blocks: readonly Block[] }[] {
  const trail = [reply.question.slice(0, 500) || 'help'];
  return ([true, false] as const).flatMap((isPrivate) =>
    (['table', 'chart'] as const).flatMap((view) => {
      const message = renderSlack(reply, { isPrivate, view, trail, today });
      return [message.blocks, ...(message.fallback ? [message.fallback] : [])].map((blocks) => ({ message, blocks }));
    }),
  );
}

/** What is wrong with any form of a reply: over a limit, blank, or a claim without its source. */
function wrongWith(reply: Reply): string[] {
  const numbering = numberCitations(reply.answer);
  const marks = claimsOf(reply.answer).flatMap((claim) => numbering.numbersOf(claim).map((number) => `[${number}]`));
  return formsOf(reply).flatMap(({ message, blocks }) => {
    const shown = readable(blocks);
    const sources = shown.slice(shown.lastIndexOf('Sources'));
    return [
      ...problemsOf({ text: message.text, blocks }),
      ...(blocks.length === 0 ? ['no blocks'] : []),
      ...marks.filter((mark) => !shown.includes(mark)).map((mark) => `no ${mark} at its claim`),
      ...numbering.sources
        .filter(({ number }) => !sources.includes(`[${number}]`) || !message.text.includes(`[${number}]`))
        .map(({ number }) => `no source ${number}`),
      ...(/<[@#!]/.test(JSON.stringify(blocks)) ? ['a mention in the blocks'] : []),
    ];
  });
}

function questionsOf(file: string): string[] {
  return readFileSync(`test/eval/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly question?: string })
    .flatMap(({ question }) => question ?? []);
}

describe('a Slack message keeps every limit and every source', () => {
  it('for every entry of the corpus', () => {
    const { statistics, statements, events, terms } = corpus;
    const ids = [...statistics, ...statements, ...events, ...terms].map(({ id }) => id);
    const wrong = ids.flatMap((id) => wrongWith(ask(`/verify ${id}`)).map((problem) => `${id}: ${problem}`));
    expect(wrong).toEqual([]);
  }, 120_000);

  it('for every question of the evaluation', () => {
    const questions = ['help', '/help cite', 'topics', 'nonsense xyz', ...questionsOf('fentanyl.jsonl')];
    const wrong = questions.flatMap((question) => wrongWith(ask(question)).map((problem) => `${question}: ${problem}`));
    expect(wrong).toEqual([]);
  }, 120_000);

  it.each(hostileTexts)('for the hostile text %j, asked, checked and echoed', (text) => {
    const replies = [
      ask(text),
      ask(`seizures 2023 ${text}`),
      checkMessage(`${text}. Seizures were 12 pounds.`, desk, today),
    ];
    expect(replies.flatMap(wrongWith)).toEqual([]);
  });

  it('for answers of any size and any text', () => {
    const claim = ask('seizures 2023').answer;
    const [model] = claimsOf(claim);
    if (model === undefined) throw new Error('a claim to copy is needed');
    const made = fc.record({
      sections: fc.array(
        fc.record({
          heading: fc.option(text(200), { nil: undefined }),
          claims: fc.array(text(4000), { minLength: 1, maxLength: 40 }),
        }),
        { minLength: 1, maxLength: 8 },
      ),
      notes: fc.array(text(3500), { maxLength: 12 }),
      suggestions: fc.array(text(600), { maxLength: 30 }),
    });
    fc.assert(
      fc.property(made, ({ sections, notes, suggestions }) => {
        const answer = {
          ...claim,
          kind: 'found',
          chart: undefined,
          figures: [],
          notes,
          suggestions,
          sections: sections.map(({ heading, claims }) => ({
            heading,
            claims: claims.map((said, at) => cited(said, model, at)),
          })),
        } as unknown as Answer; // fast-check’s arrays do not say that they hold something
        expect(wrongWith({ ...ask('seizures 2023'), answer })).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 120_000);
});

function text(longest: number) {
  return fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: longest }),
    fc.constantFrom(...hostileTexts),
    fc.string({ maxLength: 40 }).map((words) => words.repeat(Math.ceil(longest / 40)).slice(0, longest)),
  );
}

/** A claim with up to fifty sources in all. */
function cited(said: string, model: Claim, at: number): Claim {
  const [citation] = model.citations;
  const source = { ...citation.source, id: `source-${at % 50}`, title: `Title ${at}`.repeat(10) };
  return { text: said, computed: false, citations: [{ ...citation, source, at: said.slice(0, 300) }] };
}

describe('a Slack message', () => {
  it('reads as a person would read it', () => {
    const { blocks } = renderSlack(ask('seizures 2023'), { isPrivate: true, trail: ['seizures 2023'], today });
    expect(blocks.map(({ type }) => type)).toEqual([
      'rich_text',
      'rich_text',
      'context',
      'rich_text',
      'context',
      'actions',
      'actions',
    ]);
    expect(readable(blocks.slice(0, 1))).toMatch(/^27,022\.85 pounds of fentanyl seized by CBP nationwide in FY2023/);
    expect(readable(blocks.slice(-1))).toMatch(/^Verify Cite Verify a source .* Share in channel Helpful Not helpful$/);
  });

  it('shows a series as a table, a chart, or text, each value with its sources', () => {
    const series = ask('seizures since 2019');
    const table = renderSlack(series, { isPrivate: false, trail: ['seizures since 2019'], today });
    const chart = renderSlack(series, { isPrivate: false, view: 'chart', trail: ['seizures since 2019'], today });
    expect(table.blocks.map(({ type }) => type)).toContain('table');
    expect(chart.blocks.map(({ type }) => type)).toContain('data_visualization');
    for (const blocks of [table.blocks, chart.blocks, table.fallback ?? []])
      expect(readable(blocks)).toMatch(/FY2023.*27,022\.85 pounds.*\[\d\]/s);
    expect(table.fallback?.map(({ type }) => type)).not.toContain('table');
  });

  it('has all of it as text, with nothing in it that Slack would act on', () => {
    const { text } = renderSlack(checkMessage('Is <!channel> & <@U1> so? Seizures were 12 pounds.', desk, today), {
      isPrivate: true,
      trail: [],
      today,
    });
    expect(text).toContain('Sources:');
    expect(text).toContain('&lt;\u2060!channel&gt; &amp; &lt;\u2060@U1&gt;');
    expect(text).not.toMatch(/[<>]/);
  });
});

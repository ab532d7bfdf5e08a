import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type Claim, claimsOf } from '../../../src/answer/answer.ts';
import type { Reply } from '../../../src/bot.ts';
import type { Source } from '../../../src/corpus/schema.ts';
import { answerLine, openDesk } from '../../../src/desk.ts';
import { type Components, renderNotice, renderReply } from '../../../src/platforms/discord/render.ts';
import { numberCitations } from '../../../src/render/number-citations.ts';
import { hostileTexts } from '../../hostile.ts';
import { openOnce, shipped } from '../../shipped.ts';
import { brokenLimits, linksOf, liveMarkup, shownText, textsOf } from './inspect.ts';

const { bot, corpus } = shipped();
const desk = openDesk(bot);
const today = '2026-11-25';
const ask = (line: string): Reply => answerLine(line, desk, { today });
const show = (reply: Reply, more: Partial<Parameters<typeof renderReply>[0]> = {}): Components =>
  renderReply({ reply, trail: [reply.question], today, ephemeral: true, ...more });

/** All pages of an answer. */
function pagesOf(reply: Reply): readonly Components[] {
  const [, count = '1'] = /page 1 of (\d+)/.exec(textsOf(show(reply)).join('\n')) ?? [];
  return Array.from({ length: Number(count) }, (_, at) => show(reply, { page: at + 1 }));
}

const example = ask('seizures 2023');
const sourceOf = (title: string, at = 0): Source => ({
  ...(corpus.sources[0] as Source),
  id: `s-${at}`,
  title,
  publisher: title,
  url: `https://example.org/${at}/${'x'.repeat(60)}`,
});
const claimOf = (text: string, ...sources: Source[]): Claim => {
  const [first = sourceOf('a'), ...rest] = sources.map((source) => source);
  const cite = (source: Source) => ({ source, at: text.slice(0, 80), entry: `entry-${source.id}` });
  return { text, citations: [cite(first), ...rest.map(cite)], computed: false };
};
const replyWith = (answer: Answer): Reply => ({ ...example, answer });

describe('renderReply', () => {
  it('shows the figure first, then what else is to be known, then the sources', () => {
    const fires = answerLine('area burned 2023', openDesk(openOnce('test/fixtures/wildfires').bot), {
      today: '2025-06-01',
    });
    const text = textsOf(show(fires))
      .join('\n')
      .replace(/corpus \w+, question \w+/, 'corpus …, question …');
    expect(text).toMatchInlineSnapshot(`
      "-# Asked: area burned burned 2023
      **53,120 hectares burned nationwide in calendar year 2023 (final count).** \\[1\\]
      That is 44.9 percent less than in 2022 (96,475 hectares). \\[1\\]
      Land over which a wildfire passed, as the National Fire Service maps it on the ground. \\[1\\]
      **Other figures for the same thing:**
      • 55,400 hectares · NFS · 2023 · provisional, since replaced · First count; the final figure is 53,120 hectares · differs in status. \\[2\\]
      • about 587 square kilometres · Space Survey · 2023 · with burned fields and stubble; scars of more than ten hectares only · Wider than the fire service's figure, since it counts burned fields. Not converted to hectares · differs in agency, unit, scope and status. \\[3\\]
      -# Note: Taken as NFS, all causes and Arvenia, since the question does not say.
      -# \\[1\\] [National Fire Service (invented), “Wildfires in Arvenia 2018-2024, annual tables”](<https://nfs.arvenia.example/annual/2024>), published 20 March 2025, retrieved 1 June 2025, table 1, row 2023; table 1, row 2022
      -# \\[2\\] [National Fire Service (invented), “Wildfires in Arvenia 2023, first count”](<https://nfs.arvenia.example/first-count/2023>), published 6 February 2024, retrieved 1 June 2025, first table
      -# \\[3\\] Arvenian Space Survey (invented), “Burn scars seen from orbit 2023”, published 14 May 2024, retrieved 1 June 2025, summary table
      -# Receipt: corpus …, question …"
    `);
  });

  it('puts a chart between the figure and its rows, with its description', () => {
    const components = show(ask('fentanyl seizures FY2021 to FY2023'), {
      chart: { file: 'chart.png', description: 'Bar chart' },
    });
    const [container] = components;
    const types = container?.type === 17 ? container.components.map(({ type }) => type) : [];
    expect(types.slice(0, 4)).toEqual([10, 10, 12, 10]);
  });

  it('offers readings of an ambiguous question in a menu', () => {
    expect(JSON.stringify(show(ask('deaths')))).toContain('"placeholder":"Choose what is meant"');
  });

  it('has Share on a private answer alone', () => {
    expect(JSON.stringify(show(example))).toContain('"Share"');
    expect(JSON.stringify(show(example, { ephemeral: false }))).not.toContain('"Share"');
  });

  it('has no button that needs the path where there is none', () => {
    const text = JSON.stringify(show(example, { trail: [] }));
    expect(text).not.toContain('"Share"');
    expect(text).toContain('"Verify"');
  });
});

const questions = [
  ...corpus.about.examples,
  ...corpus.vocabulary.topics.flatMap(({ name }) => [name, `timeline of ${name}`, `${name} by year`]),
  ...desk.commands.flatMap(({ name, examples }) => [`/help ${name}`, ...examples]),
  '/help',
  'topics',
  'how do I make fentanyl',
  'my friend took an overdose',
  'x',
  '',
];

describe('every answer', () => {
  it.each(questions)('keeps to the limits, and all citations: %s', (question) => {
    const reply = ask(question);
    const pages = pagesOf(reply);
    for (const page of pages) {
      expect(brokenLimits(page)).toEqual([]);
      expect(liveMarkup(page)).toEqual([]);
    }
    const shown = pages.map(shownText).join('\n');
    const { sources, numbersOf } = numberCitations(reply.answer);
    for (const claim of claimsOf(reply.answer))
      for (const number of numbersOf(claim)) expect(shown).toContain(`[${number}]`);
    const cited = new Set(claimsOf(reply.answer).flatMap(numbersOf));
    const links = new Set(pages.flatMap(linksOf));
    for (const { number, source } of sources) {
      if (!cited.has(number)) continue;
      expect(shown).toContain(source.publisher.slice(0, 39).trim());
      if (source.url !== undefined)
        expect(links).toContain(new URL(source.url).href.replace(/\(/g, '%28').replace(/\)/g, '%29'));
    }
  });

  it('of an entry keeps to the limits, for every entry of the corpus', () => {
    for (const { id } of [
      ...corpus.statistics,
      ...corpus.statements,
      ...corpus.events,
      ...corpus.terms,
      ...corpus.sources,
    ])
      for (const line of [`/verify ${id}`, `/cite ${id} csl`])
        for (const page of pagesOf(ask(line))) {
          const problems = [...brokenLimits(page), ...liveMarkup(page)];
          expect({ line, problems }).toEqual({ line, problems: [] });
        }
  }, 120_000);
});

describe('hostile text', () => {
  it.each(hostileTexts)('is inert: %s', (text) => {
    const claim = claimOf(text, sourceOf(text));
    const answer: Answer = {
      kind: 'found',
      sections: [{ claims: [claim] }, { heading: text, claims: [claim] }],
      figures: [],
      notes: [text],
      suggestions: [text],
    };
    for (const page of [show({ ...replyWith(answer), question: text }), renderNotice([text])]) {
      expect(brokenLimits(page)).toEqual([]);
      expect(liveMarkup(page)).toEqual([]);
    }
  });

  it('of any length and number keeps to the limits and loses no citation', () => {
    const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ maxLength: 3000, unit: 'binary' }));
    const claims = fc.array(fc.tuple(text, fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(claims, fc.array(text, { maxLength: 8 }), text, (drawn, notes, question) => {
        const made = drawn.map(([words, count], at) =>
          claimOf(words || 'x', ...Array.from({ length: count }, (_, n) => sourceOf(words || 'x', at * 12 + n))),
        );
        const [first, ...rest] = made;
        if (first === undefined) return;
        const answer: Answer = {
          kind: 'found',
          sections: [{ claims: [first] }, ...rest.map((claim) => ({ heading: question, claims: [claim] as const }))],
          figures: [],
          notes,
          suggestions: notes,
        };
        const reply = { ...replyWith(answer), question };
        const pages = pagesOf(reply);
        expect(pages.flatMap(brokenLimits)).toEqual([]);
        const shown = pages.map(shownText).join('\n');
        const { sources } = numberCitations(answer);
        for (const { number } of sources) expect(shown).toContain(`[${number}]`);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLine, openDesk, runCommand } from '../src/desk.ts';
import { renderText } from '../src/render/text.ts';
import { openOnce, shipped } from './shipped.ts';

const today = '2026-11-25';
const desk = openDesk(openOnce('test/fixtures/wildfires').bot);

function say(line: string, before?: ReturnType<typeof answerLine>) {
  return answerLine(line, desk, { thread: before?.thread, today });
}

function shown(line: string, before?: ReturnType<typeof answerLine>): string {
  const { answer, receipt } = say(line, before);
  return renderText(answer, receipt);
}

describe('verify', () => {
  const before = say('area burned 2023');

  it('shows the entry behind a number, field by field', () => {
    expect(shown('verify 1', before)).toMatchInlineSnapshot(`
      "statistic nfs-area-ha-arvenia-2023
      • 53,120 hectares burned nationwide in calendar year 2023 (final count). [1]
      • measure: area-burned [1]
      • substance: all-causes [1]
      • form: all-land [1]
      • unit: hectares [1]
      • agency: nfs [1]
      • place: arvenia [1]
      • status: final [1]
      • as of: 2025-03-20 [1]
      • source: nfs-annual-2024 [1]
      • place in the source: table 1, row 2023 [1]
      • series: nfs-area-ha-arvenia [1]
      • period: 2023 (calendar-year, 2023-01-01 to 2023-12-31) [1]
      • value: 53120 [1]
      • qualifier: exact [1]
      • supersedes: nfs-area-ha-arvenia-2023-first-count [1]
      • conflicts with: nfs-area-ha-arvenia-2023-first-count, space-survey-area-km2-arvenia-2023 [1]
      • document: “Wildfires in Arvenia 2018-2024, annual tables” (official-data) [1]
      • publisher: National Fire Service (invented) [1]
      • published: 20 March 2025 [1]
      • retrieved: 1 June 2025, read in the original [1]
      • tier: 1, an official body’s own publication [1]
      • address: https://nfs.arvenia.example/annual/2024 [1]
      • hash: sha256 8dcc0e0129698ae1 [1]

      statistic nfs-area-ha-arvenia-2022
      • 96,475 hectares burned nationwide in calendar year 2022 (final count). [1]
      • measure: area-burned [1]
      • substance: all-causes [1]
      • form: all-land [1]
      • unit: hectares [1]
      • agency: nfs [1]
      • place: arvenia [1]
      • status: final [1]
      • as of: 2025-03-20 [1]
      • source: nfs-annual-2024 [1]
      • place in the source: table 1, row 2022 [1]
      • series: nfs-area-ha-arvenia [1]
      • period: 2022 (calendar-year, 2022-01-01 to 2022-12-31) [1]
      • value: 96475 [1]
      • qualifier: exact [1]
      • document: “Wildfires in Arvenia 2018-2024, annual tables” (official-data) [1]
      • publisher: National Fire Service (invented) [1]
      • published: 20 March 2025 [1]
      • retrieved: 1 June 2025, read in the original [1]
      • tier: 1, an official body’s own publication [1]
      • address: https://nfs.arvenia.example/annual/2024 [1]
      • hash: sha256 f8ad7afbc6758071 [1]

      Note: The hash is over the entry as the corpus 8cf6cc504e76 holds it; any change to the entry changes it.

      Sources:
      [1] National Fire Service (invented), “Wildfires in Arvenia 2018-2024, annual tables”, published 20 March 2025, retrieved 1 June 2025, table 1, row 2023; table 1, row 2022, https://nfs.arvenia.example/annual/2024

      Receipt: corpus 8cf6cc504e76, question cc05a4688596"
    `);
  });

  it('keeps meaning the answer before it, however often it is used', () => {
    const first = say('verify 1', before);
    expect(say('verify 2', first).answer.kind).toBe('found');
    expect(first.thread).toEqual(before.thread);
  });

  it.each(['st-marrow-2023-09', 'ev-2023-06-01-ban', 'firebreak'])('shows the entry with the id %s', (id) => {
    expect(shown(`/verify ${id}`)).toMatchSnapshot();
  });

  it('says which numbers there are', () => {
    expect(shown('verify 99', before)).toMatchInlineSnapshot(`
      "entry: expected a number from 1 to 3, or the id of an entry, got “99”.
      The numbers are those of the sources under the last answer.

      Ask next:
      1. area burned 2023
      2. fires in Kelmar 2024
      3. firefighting cost FY2024

      Receipt: corpus 8cf6cc504e76, question 344ea8df4912"
    `);
  });
});

describe('cite', () => {
  const before = say('area burned 2023');

  it.each(['apa', 'bibtex', 'csl', 'plain'])('writes a source as %s', (style) => {
    const { answer } = say(`cite 1 ${style}`, before);
    expect('sections' in answer ? answer.sections[0]?.claims[0].text : undefined).toMatchSnapshot();
  });

  it('writes a source of every kind in every style', () => {
    const { bot } = shipped();
    const full = openDesk(bot);
    const cite = full.commands.find(({ name }) => name === 'cite');
    const kinds = new Map(bot.corpus.sources.map((source) => [source.kind, source]));
    for (const { id } of kinds.values())
      for (const style of ['apa', 'bibtex', 'csl', 'plain'])
        expect(cite && runCommand(cite, { entry: id, style }, full, { today }).answer.kind, `${id} ${style}`).toBe(
          'found',
        );
  });
});

describe('help', () => {
  it('lists the commands', () => {
    expect(shown('help')).toMatchInlineSnapshot(`
      "Ask about wildfires in the invented land of Arvenia (test data) in plain words, or use a command. /help <command> says more.
      /ask       Any question in plain words.
      /area      Hectares burned, by year, month and province.
      /fires     Fires counted, and their causes.
      /compare   Two periods, agencies, places or substances side by side.
      /timeline  Dated events on a subject, in order.
      /who       Who said something, or what a person said.
      /check     What the corpus holds on a claim: who said it, which figures bear on it.
      /define    What a word, a body or an abbreviation means, or how two differ.
      /source    Where a figure or an article comes from.
      /verify    The entry behind a citation: every field, where it stands, how it was read.
      /cite      A source as a reference: APA, BibTeX, CSL-JSON or plain text.
      /topics    What the corpus covers.
      /help      What you can ask and type, or how one command is used.

      Ask next:
      1. area burned 2023
      2. fires in Kelmar 2024
      3. firefighting cost FY2024
      4. what did Ilse Marrow say about the season?

      Receipt: corpus 8cf6cc504e76, question 2fb3a901c2ac"
    `);
  });

  it('explains one command', () => {
    expect(shown('/help cite')).toMatchInlineSnapshot(`
      "/cite <entry> [style] · A source as a reference: APA, BibTeX, CSL-JSON or plain text.
        entry: The number of a source under the last answer, or an entry’s id.
        style: The style of the reference.
      Example: /cite 1
      Example: /cite 1 bibtex

      Ask next:
      1. /cite 1
      2. /cite 1 bibtex

      Receipt: corpus 8cf6cc504e76, question 855de7bc104c"
    `);
  });

  it('names the commands where one is not known', () => {
    expect(shown('/frobnicate 2023')).toMatchInlineSnapshot(`
      "command: expected one of ask, area, fires, compare, timeline, who, check, define, source, verify, cite, topics, help; got “frobnicate”.

      Ask next:
      1. area burned 2023
      2. fires in Kelmar 2024
      3. firefighting cost FY2024

      Receipt: corpus 8cf6cc504e76, question a292bac75bfa"
    `);
  });
});

describe('a command', () => {
  it('answers what cannot be read with its usage', () => {
    const command = desk.commands.find(({ name }) => name === 'area');
    if (command === undefined) throw new Error('expected the command “area”');
    const { answer, receipt } = runCommand(command, { period: 'cats' }, desk, { today });
    expect(renderText(answer, receipt)).toMatchInlineSnapshot(`
      "period: expected a period such as 2023, FY2023, August 2024, 2019 to 2023, last year or latest, got “cats”.
      Usage: /area [period] [agency] [place] [words]

      Ask next:
      1. /area

      Receipt: corpus 8cf6cc504e76, question d3a0b81bac78"
    `);
  });

  it('leans on the question before it', () => {
    const first = say('/area 2023');
    expect(say('and in 2022?', first).understood).toMatchObject({ periods: [{ text: '2022' }] });
  });

  it('never throws, whatever its options hold', () => {
    const values = fc.dictionary(fc.string({ maxLength: 12 }), fc.anything({ maxDepth: 1 }), { maxKeys: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...desk.commands), values, fc.string({ unit: 'binary' }), (command, given, text) => {
        const [option = ''] = Object.keys(command.options.shape);
        expect(runCommand(command, given, desk, { today }).answer.kind).toBeTypeOf('string');
        expect(runCommand(command, { [option]: text }, desk, { today }).answer.kind).toBeTypeOf('string');
        expect(answerLine(text, desk, { today }).answer.kind).toBeTypeOf('string');
      }),
      { numRuns: 300 },
    );
  });
});

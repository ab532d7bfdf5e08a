import { describe, expect, it } from 'vitest';
import { openFolder } from '../../src/corpus/open.ts';
import { CorpusError, formatProblem } from '../../src/corpus/problem.ts';
import { shipped } from '../shipped.ts';

function problemsOf(folder: string): string[] {
  try {
    openFolder(folder);
    return [];
  } catch (error) {
    if (error instanceof CorpusError) return error.problems.map(formatProblem);
    throw error;
  }
}

describe('a corpus with slips', () => {
  it('is refused with every slip, each at its file, line and column', () => {
    expect(problemsOf('test/fixtures/broken').join('\n')).toMatchInlineSnapshot(`
      "corpus.yaml:5:18  fiscalYearStart: expected a day of the year: MM-DD, got “10/01”
      corpus.yaml:6:9  colour: expected no field of this name, got “colour”
      events/unclosed.yaml:5:1  expected valid YAML, got a slip: Missing closing "quote
      safety.yaml:2:3  unsafe.reply: expected some text, got a list
      safety.yaml:8:14  harmless.examples.nothing: expected some text, got “”
      sources/slips.yaml:2:9  sources[0].id: expected an id of lower-case letters, digits and single hyphens, got “Gazette”
      sources/slips.yaml:5:16  sources[0].published: expected a date that exists, got “2024-13”
      sources/slips.yaml:6:10  sources[0].url: expected an http or https address, got “ftp://bureau.example/gazette”
      sources/slips.yaml:7:11  sources[0].kind: expected one of “official-data”, “official-statement”, “report”, “legislation”, “academic”, “news”, “glossary”, got “blog”
      sources/slips.yaml:8:11  sources[0].tier: expected one of 1, 2, got 3
      statements/more.yaml:5:19  statements[0].organisation: expected an id of vocabulary/organisations.yaml, got “office”
      statements/more.yaml:7:14  statements[0].topics[0]: expected an id of vocabulary/topics.yaml, got “weather”
      statements/more.yaml:9:12  statements[0].quote: expected a quote of at most 12 words, got 13
      statements/more.yaml:10:18  statements[0].respondsTo[0]: expected an id of statements/ or events/, got “st-nobody”
      statements/statements.yaml:6:11  statements[0].date: expected a date that exists, got “2024-02-30”
      statements/statements.yaml:12:5  statements[1].gist: expected some text, got nothing
      statements/statements.yaml:17:5  statements[1].topics: expected at least one topic, got a list
      statistics/deaths.yaml:7:45  series[0].observations[0].source: expected an id of sources/, got “almanac”
      statistics/deaths.yaml:8:43  series[0].observations[1].high: expected more than the value 110, got 90
      statistics/deaths.yaml:9:32  series[0].observations[2].value: expected the value 110 of “by-year-2022”, which is for the same thing, or a mark (supersedes or conflictsWith); got 200 in “by-year-again”
      statistics/deaths.yaml:10:49  series[0].observations[3].supersedes[0]: expected an id of statistics/, got “by-year-1999”
      statistics/deaths.yaml:11:9  series[0].observations[4].id: expected an id of its own, got “by-year-2020”, which statistics/deaths.yaml:10 has already
      statistics/deaths.yaml:14:12  series[1].place: expected an id of vocabulary/places.yaml, got “kelmer”
      statistics/deaths.yaml:22:19  series[2].observations[1].period: expected no overlap within a series whose periods may be added, got 1 June 2018 to 31 December 2018 beside 1 January 2018 to 30 June 2018 of “by-spell-2018-01-01-to-2018-06-30”
      statistics/deaths.yaml:27:32  series[3].observations[0].value: expected 12, the sum of the twelve months of 2019, got 99
      statistics/facets.yaml:5:9  series[0].id: expected “unit” in the series or in the file’s defaults, got none in “bare”
      statistics/facets.yaml:5:9  series[0].id: expected “at” in the series or in the file’s defaults, got none in “bare”
      statistics/shape.yaml:6:19  series[0].observations[0].period: expected a period: 2023, FY2023, 2023-08, 2023-08-14, "12m to 2024-04", "FY2026 to 2026-04-30" or "2019-01-01 to 2021-09-30", got “twenty-three”
      statistics/shape.yaml:7:32  series[0].observations[1].value: expected a number, got “many”
      statistics/shape.yaml:8:9  series[0].observations[2].value: expected a number, got nothing
      statistics/shape.yaml:8:32  series[0].observations[2].valeu: expected no field of this name, got “valeu”
      terms/terms.yaml:4:5  expected valid YAML, got a slip: Map keys must be unique
      vocabulary/animals.yaml:1:1  expected a file that stands at one of corpus.yaml, safety.yaml, vocabulary/{measures,organisations,places,substances,forms,units,topics,people}.yaml, sources/…, statistics/…, statements/…, events/…, terms/…; got “vocabulary/animals.yaml”
      vocabulary/measures.yaml:5:14  measures[0].rivals[0]: expected an id of vocabulary/measures.yaml, got “injuries”
      vocabulary/places.yaml:6:13  places[1].within: expected an id of vocabulary/places.yaml, got “arvenya”
      vocabulary/topics.yaml:4:24  topics[0].measures[1]: expected an id of vocabulary/measures.yaml, got “death-rate”
      vocabulary/units.yaml:4:9  units[1].id: expected an id of its own, got “people”, which vocabulary/units.yaml:2 has already"
    `);
  });

  it('is refused where the folder does not exist', () => {
    expect(problemsOf('test/fixtures/none')).toMatchInlineSnapshot(`
      [
        "test/fixtures/none:1:1  expected a folder with corpus.yaml in it, got no such folder. Set CORPUS_DIR to one that exists.",
      ]
    `);
  });
});

describe('the corpus that the bot comes with', () => {
  const { corpus } = shipped();

  it('has sources that are all cited', () => {
    const cited = new Set([
      ...[...corpus.statistics, ...corpus.statements, ...corpus.events, ...corpus.terms].map(({ source }) => source),
      ...corpus.events.map(({ alsoSource }) => alsoSource),
    ]);
    expect(corpus.sources.filter(({ id }) => !cited.has(id))).toEqual([]);
  });

  it('says of every entry where in its source it stands', () => {
    const entries = [...corpus.statistics, ...corpus.statements, ...corpus.events];
    expect(entries.filter(({ at }) => at.trim() === '')).toEqual([]);
  });
});

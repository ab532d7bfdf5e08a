import { type Corpus, type CorpusData, openCorpus } from '../../src/corpus/corpus.ts';

/** How many entries of the kinds that are searched a corpus has. */
export function entryCount({ statistics, statements, events, terms }: CorpusData): number {
  return statistics.length + statements.length + events.length + terms.length;
}

/** A corpus grown to about so many entries: each copy is about a place, and by speakers, of its own. */
export function growCorpus(corpus: Corpus, entries: number): Corpus {
  const copies = Math.ceil(entries / entryCount(corpus)) - 1;
  const numbers = Array.from({ length: copies }, (_, index) => index + 1);
  const place = (copy: number) => `district-${copy}`;
  const own = (id: string, copy: number) => `${id}-copy-${copy}`;
  return openCorpus({
    ...corpus,
    vocabulary: {
      ...corpus.vocabulary,
      places: [
        ...corpus.vocabulary.places,
        ...numbers.map((copy) => ({ id: place(copy), name: `District ${copy}`, words: [], joins: [] })),
      ],
    },
    series: [
      ...corpus.series,
      ...numbers.flatMap((copy) =>
        corpus.series.map((series) => ({
          ...series,
          id: own(series.id, copy),
          place: place(copy),
          observations: series.observations.map((id) => own(id, copy)),
        })),
      ),
    ],
    statistics: [
      ...corpus.statistics,
      ...numbers.flatMap((copy) =>
        corpus.statistics.map((figure) => ({
          ...figure,
          id: own(figure.id, copy),
          series: own(figure.series, copy),
          place: place(copy),
          supersedes: [],
          supersededBy: [],
          conflictsWith: [],
        })),
      ),
    ],
    statements: [
      ...corpus.statements,
      ...numbers.flatMap((copy) =>
        corpus.statements.map((statement) => ({
          ...statement,
          id: own(statement.id, copy),
          speaker: `Speaker ${copy}`,
          gist: `${statement.gist} (${copy})`,
          respondsTo: [],
        })),
      ),
    ],
    events: [
      ...corpus.events,
      ...numbers.flatMap((copy) =>
        corpus.events.map((event) => ({ ...event, id: own(event.id, copy), places: [place(copy)], related: [] })),
      ),
    ],
    terms: corpus.terms,
  });
}

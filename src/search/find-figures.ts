import type { Corpus, Observation, Series } from '../corpus/corpus.ts';
import type { Phrase } from '../question/lexicon.ts';
import { idsOf, mayMean } from '../question/senses.ts';
import { functionWords } from '../question/words.ts';
import { compareText } from '../text/compare.ts';
import { remembered } from '../text/remembered.ts';
import { stemsOf, tokenize } from '../text/tokens.ts';
import type { FigureQuery } from './figure-query.ts';
import { measuresOf } from './measures.ts';
import { periodFit } from './period-fit.ts';
import { isPublishedBy } from './publishers.ts';
import { compareRivals } from './rivals.ts';
import { scoreSeries } from './score-series.ts';

/** A series that has all that was asked, and how usual a reading of the question it is. */
export interface RankedSeries {
  readonly series: Series;
  readonly score: number;
}

/** A figure that answers, best first. `fit` is how its period fits; see {@link periodFit}. */
export interface RankedFigure {
  readonly figure: Observation;
  readonly score: number;
  readonly fit: number;
}

/**
 * Ranks the series that have every facet asked for. A word that is a unit as well as a measure (“fires”) is dropped
 * where another measure is named and nothing has both.
 */
export function rankSeries(query: FigureQuery, corpus: Corpus): readonly RankedSeries[] {
  if (ranking === undefined || ranking.corpus !== corpus || !isSameSubject(ranking.query, query))
    ranking = { query, corpus, series: rank(query, corpus) };
  return ranking.series;
}

/** The last ranking: an answer asks for the figures of one subject at several times. */
let ranking:
  | { readonly query: FigureQuery; readonly corpus: Corpus; readonly series: readonly RankedSeries[] }
  | undefined;

/** Whether two questions differ at most in what tells rows of a series apart. */
function isSameSubject(a: FigureQuery, b: FigureQuery): boolean {
  return subject.every((part) => a[part] === b[part]);
}

const subject = [
  'measures',
  'facets',
  'counted',
  'expressed',
  'askedUnits',
  'asksChange',
  'soft',
  'loose',
  'words',
  'strangers',
  'scoped',
  'topic',
] as const satisfies readonly (keyof FigureQuery)[];

function rank(query: FigureQuery, corpus: Corpus): RankedSeries[] {
  const asked = inAskedUnit(query, corpus);
  if (asked.length > 0) return asked;
  const ranked = seriesWith(query, corpus);
  const firm = query.facets.filter((phrase) => measuresOf(phrase, corpus).length === 0 || mayMean(phrase, 'form'));
  if (ranked.length > 0 || query.measures.length === 0 || firm.length === query.facets.length) return ranked;
  return seriesWith({ ...query, facets: firm }, corpus);
}

/** “What percent of the pills …”: no pills are counted in percent, but another measure of their topic is. */
function inAskedUnit(query: FigureQuery, corpus: Corpus): RankedSeries[] {
  const { askedUnits, facets } = query;
  if (askedUnits.length === 0) return [];
  const rest = facets.filter((phrase) => !idsOf([phrase], 'unit').some((id) => askedUnits.includes(id)));
  const found = (wanted: Partial<FigureQuery>) =>
    seriesWith({ ...query, facets: rest, ...wanted }, corpus).filter(
      ({ series }) => askedUnits.includes(series.unit) && isChange(series.measure, corpus) === query.asksChange,
    );
  const own = found({});
  return own.length > 0 ? own : found(anyOfTopic(query, corpus));
}

/** Whether a measure is how much something changed rather than how much of it there is. */
function isChange(measure: string, { by }: Corpus): boolean {
  return /\b(?:change|growth|increase|decrease|rise|fall|drop|decline)\b/i.test(by.measure.get(measure)?.name ?? '');
}

/** A phrase that names a measure, read as the topics that the measure belongs to. */
const asTopic = remembered((phrase: Phrase, corpus: Corpus): Phrase => {
  const own = measuresOf(phrase, corpus);
  const topics = corpus.vocabulary.topics.filter(({ measures }) => measures.some((id) => own.includes(id)));
  return { ...phrase, senses: topics.map(({ id }) => ({ kind: 'topic' as const, id })) };
});

/** Any measure of the topics that a question’s measures belong to. */
function anyOfTopic({ measures }: FigureQuery, corpus: Corpus): Pick<FigureQuery, 'measures' | 'loose'> {
  return { measures: measures.map((phrase) => asTopic(phrase, corpus)), loose: [] };
}

function seriesWith(query: FigureQuery, corpus: Corpus): RankedSeries[] {
  const wanted = wantedMeasures(query, corpus);
  return corpus.series
    .flatMap((series) => {
      if (wanted && !wanted.has(series.measure)) return [];
      const score = scoreSeries(series, query, corpus);
      return score === undefined ? [] : [{ series, score }];
    })
    .sort((a, b) => b.score - a.score || compareText(a.series.id, b.series.id));
}

/** Ranks the figures of those series by facets, then by how the period fits, then by which rival stands first. */
export function findFigures(query: FigureQuery, corpus: Corpus): RankedFigure[] {
  const { period, asOf } = query;
  return rankSeries(query, corpus)
    .flatMap(({ series, score }) =>
      series.observations.flatMap((id) => {
        const figure = corpus.by.statistic.get(id);
        if (figure === undefined || (asOf !== undefined && (figure.asOf ?? '') > asOf)) return [];
        const fit = period === undefined ? 0 : periodFit(figure, period, corpus.about.fiscalYearStart);
        return fit === undefined
          ? []
          : [{ figure, score: score + rowScore(figure, series, query) + publisherScore(figure, query, corpus), fit }];
      }),
    )
    .sort((a, b) => b.score - b.fit - (a.score - a.fit) || compareRivals(a.figure, b.figure, corpus));
}

/**
 * The same question where what names a measure only tells which part of another one: “pounds seized at ports of entry”.
 * Any measure of its topic will do then, of a series whose title, scope or agency says so. Undefined where no measure
 * is named, or a unit is asked for by name.
 */
export function asScope(query: FigureQuery, corpus: Corpus): FigureQuery | undefined {
  const named = query.measures.filter((phrase) => mayMean(phrase, 'measure'));
  if (named.length === 0 || query.askedUnits.length > 0) return undefined;
  const words = tokenize(named.map(({ text }) => text).join(' ')).filter(({ text }) => !functionWords.has(text));
  return { ...query, ...anyOfTopic(query, corpus), scoped: words.map(({ stem }) => stem) };
}

/** The measures that the phrases leave; undefined where none names one. */
function wantedMeasures(query: FigureQuery, corpus: Corpus): ReadonlySet<string> | undefined {
  const { measures, facets, loose, expressed, counted } = query;
  if (measures.length === 0) return undefined;
  const common = sharedMeasures(measures, corpus);
  if (expressed) return new Set(common);
  if (counted && common.length === 0) return new Set(withRivals(idsOf([counted], 'measure'), corpus));
  const direct = [...idsOf([...measures, ...facets], 'measure'), ...loose.map(({ measure }) => measure)];
  if (common.length > 0 && !direct.some((id) => common.includes(id))) return new Set(common);
  return new Set(direct.length > 0 ? direct : measures.flatMap((phrase) => measuresOf(phrase, corpus)));
}

/** Measures and those that readers take for the same thing: encounters and apprehensions. */
function withRivals(measures: readonly string[], { by }: Corpus): string[] {
  return measures.flatMap((id) => [id, ...(by.measure.get(id)?.rivals ?? [])]);
}

/** What several phrases have in common: “cash” and “confiscated” are both said of currency that was seized. */
function sharedMeasures(phrases: readonly Phrase[], corpus: Corpus): string[] {
  const [first, ...rest] = phrases.map((phrase) => measuresOf(phrase, corpus));
  return rest.length === 0 ? [] : [...new Set(first)].filter((id) => rest.every((other) => other.includes(id)));
}

/** Words that only one row has: “ports of entry only”, “Operation Blizzard”. */
function rowScore(figure: Observation, series: Series, { words, numbers, status }: FigureQuery): number {
  const { value, high } = figure;
  const named = numbers.some((number) => isNear(value, number) || (high !== undefined && isNear(high, number)));
  const wanted = (status === figure.status ? 2 : 0) + (named ? 3 : 0);
  if (words.length === 0) return wanted;
  const own = wordsOfRow(figure, series);
  return wanted + words.filter((word) => own.has(word)).length;
}

const wordsOfRow = remembered((figure: Observation, series: Series): ReadonlySet<string> => {
  const { scope = '', note = '', period } = figure;
  return stemsOf(`${scope === series.scope ? '' : scope} ${note} ${period.label}`);
});

/** A body that did not count but published: “what number does The Epoch Times give …”. */
function publisherScore(figure: Observation, { publishers }: FigureQuery, corpus: Corpus): number {
  return isPublishedBy(figure, publishers, corpus) ? 3 : 0;
}

/** A number as people quote it: to the last unit or so. */
function isNear(value: number, number: number): boolean {
  return Math.abs(value - number) <= Math.max(0.5, Math.abs(value) * 0.0005) && number !== 0;
}

import type { Corpus, Observation, Series } from '../corpus/corpus.ts';
import type { Topic } from '../corpus/schema.ts';
import type { Phrase } from '../question/lexicon.ts';
import type { Unplaced } from '../question/question.ts';
import { idsOf, kindsOf } from '../question/senses.ts';
import { compareText } from '../text/compare.ts';
import { tokenize } from '../text/tokens.ts';
import { seriesText } from './documents.ts';
import { type FacetKind, type FigureQuery, facetKinds, type LooseMeasure, measuresOf } from './figure-query.ts';
import { distanceTo } from './kinship.ts';
import { periodFit } from './period-fit.ts';
import { compareRivals } from './rivals.ts';

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

const facetOf = {
  organisation: 'agency',
  place: 'place',
  substance: 'substance',
  form: 'form',
  unit: 'unit',
} as const satisfies Record<FacetKind, keyof Series>;

/**
 * Ranks the series that have every facet asked for. A word that is a unit as well as a measure (“fires”) is dropped
 * where another measure is named and nothing has both.
 */
export function rankSeries(query: FigureQuery, corpus: Corpus): RankedSeries[] {
  const ranked = seriesWith(query, corpus);
  const firm = query.facets.filter((phrase) => measuresOf(phrase, corpus).length === 0);
  if (ranked.length > 0 || query.measures.length === 0 || firm.length === query.facets.length) return ranked;
  return seriesWith({ ...query, facets: firm }, corpus);
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

/** The measures that the phrases leave; undefined where none names one. */
function wantedMeasures({ measures, facets, loose }: FigureQuery, corpus: Corpus): ReadonlySet<string> | undefined {
  if (measures.length === 0) return undefined;
  const common = sharedMeasures(measures, corpus);
  const direct = [...idsOf([...measures, ...facets], 'measure'), ...loose.map(({ measure }) => measure)];
  if (common.length > 0 && !direct.some((id) => common.includes(id))) return new Set(common);
  return new Set(direct.length > 0 ? direct : measures.flatMap((phrase) => measuresOf(phrase, corpus)));
}

/** What several phrases have in common: “cash” and “confiscated” are both said of currency that was seized. */
function sharedMeasures(phrases: readonly Phrase[], corpus: Corpus): string[] {
  const [first, ...rest] = phrases.map((phrase) => measuresOf(phrase, corpus));
  return rest.length === 0 ? [] : [...new Set(first)].filter((id) => rest.every((other) => other.includes(id)));
}

function scoreSeries(series: Series, query: FigureQuery, corpus: Corpus): number | undefined {
  const loose = query.loose.find(({ measure }) => measure === series.measure);
  let score = loose ? loose.at.size * 2 : 0;
  for (const phrase of query.facets) {
    const match = matchFacet(series, phrase, corpus) ?? (loose && isPartOf(phrase, loose) ? 0 : undefined);
    if (match === undefined) return undefined;
    score += match + measureMatch(series, phrase);
  }
  for (const phrase of query.soft) score += matchFacet(series, phrase, corpus) ?? -1;
  if (!query.strangers.every((stranger) => mentions(series, stranger, corpus))) return undefined;
  for (const phrase of query.measures) score += measureMatch(series, phrase);
  return score + usualness(series, query, corpus) + wordMatch(series, query.words, corpus);
}

/** The words of a measure may name a place: “southwest border share”. */
function isPartOf({ from, to }: Phrase, { at }: LooseMeasure): boolean {
  for (let index = from; index < to; index++) if (!at.has(index)) return false;
  return true;
}

/** Points for the closest sense of a phrase that holds of a series, a little for each other; undefined where none does. */
function matchFacet(series: Series, phrase: Phrase, corpus: Corpus): number | undefined {
  const points: number[] = [];
  for (const { kind, id } of phrase.senses) {
    const facet = facetKinds.find((other) => other === kind);
    if (facet === undefined) continue;
    // “total” asks for no form in particular: whatever is not only a part will do.
    if (facet === 'form' && corpus.by.form.get(id)?.whole && series.form === undefined) points.push(0);
    const distance =
      distanceTo(corpus, kind, id, series[facetOf[facet]]) ??
      (kind === 'organisation' ? publisherDistance(series, id, corpus) : undefined);
    if (distance !== undefined) points.push(2 - distance * 2);
  }
  if (measuresOf(phrase, corpus).includes(series.measure)) points.push(0);
  if (points.length === 0) return undefined;
  return Math.max(...points) + (points.length - 1) / 2;
}

const publishers = new WeakMap<Series, readonly string[]>();

function publishersOf(series: Series, corpus: Corpus): readonly string[] {
  const known = publishers.get(series);
  if (known) return known;
  const sources = series.observations.flatMap(
    (id) => corpus.by.source.get(corpus.by.statistic.get(id)?.source ?? '') ?? [],
  );
  const found = [...new Set(sources.map(({ publisher }) => publisher))];
  publishers.set(series, found);
  return found;
}

/** A body may be named as the publisher of a figure that another one counted. */
function publisherDistance(series: Series, organisation: string, corpus: Corpus): number | undefined {
  const named = corpus.by.organisation.get(organisation);
  if (named === undefined) return undefined;
  const { name, short = name } = named;
  return publishersOf(series, corpus).some((publisher) => publisher.includes(name) || publisher.includes(short))
    ? 3
    : undefined;
}

/** Longer phrases say more: “number of seizures” outweighs “seizures”. */
function measureMatch(series: Series, { senses, from, to }: Phrase): number {
  return senses.some(({ kind, id }) => kind === 'measure' && id === series.measure) ? 3 * (to - from) : 0;
}

/** What a question leaves open is read as its topic usually is. */
function usualness(series: Series, query: FigureQuery, corpus: Corpus): number {
  const said = kindsOf([...query.facets, ...query.soft]);
  const usual = (query.topic ?? usualTopic(series, corpus))?.default ?? {};
  const measures = query.topic?.measures ?? [];
  const namedOther = idsOf([...query.measures, ...query.facets], 'measure').some(
    (id) => id !== usual.measure && measures.includes(id),
  );
  let score =
    usual.measure === series.measure
      ? namedOther
        ? 0
        : 1.5
      : measures.includes(series.measure)
        ? 1 - measures.indexOf(series.measure) / 100
        : 0;
  if (!said.has('organisation') && usual.agency === series.agency) score += 3;
  if (!said.has('unit') && !namedOther && usual.unit === series.unit) score += 2;
  if (!said.has('substance'))
    score += usual.substance === undefined ? breadth(series, corpus) : usual.substance === series.substance ? 3 : 0;
  if (!said.has('form'))
    score += series.form === undefined || series.form === usual.form || corpus.by.form.get(series.form)?.whole ? 1 : 0;
  if (!said.has('place')) score += series.place === (usual.place ?? corpus.about.homePlace) ? 4 : 0;
  return score - (series.scope === undefined ? 0 : 0.5);
}

/** Without a topic, the measure that is some topic’s usual one is the likelier. */
function usualTopic({ measure }: Series, corpus: Corpus): Topic | undefined {
  return corpus.vocabulary.topics.find(({ default: usual }) => usual.measure === measure);
}

/** Where no substance is said or usual, the widest is meant. */
function breadth({ substance }: Series, corpus: Corpus): number {
  return substance === undefined || corpus.by.substance.get(substance)?.within === undefined ? 1 : 0;
}

const wordsOfSeries = new WeakMap<Series, ReadonlySet<string>>();

function wordsIn(series: Series, corpus: Corpus): ReadonlySet<string> {
  const known = wordsOfSeries.get(series);
  if (known) return known;
  const words = new Set(tokenize(`${series.title} ${seriesText(corpus, series)}`).map(({ stem }) => stem));
  wordsOfSeries.set(series, words);
  return words;
}

function wordMatch(series: Series, words: readonly string[], corpus: Corpus): number {
  if (words.length === 0) return 0;
  const held = wordsIn(series, corpus);
  return words.reduce((sum, word) => sum + (held.has(word) ? 1 : -0.25), 0);
}

function mentions(series: Series, { text }: Unplaced, corpus: Corpus): boolean {
  const held = wordsIn(series, corpus);
  return tokenize(text).every(({ stem }) => held.has(stem));
}

/** Words that only one row has: “ports of entry only”, “Operation Blizzard”. */
function rowScore(
  { scope, note, period, status, value, high }: Observation,
  series: Series,
  { words, numbers, status: asked }: FigureQuery,
): number {
  const named = numbers.some((number) => isNear(value, number) || (high !== undefined && isNear(high, number)));
  const wanted = (asked === status ? 2 : 0) + (named ? 3 : 0);
  if (words.length === 0) return wanted;
  const own = new Set(
    tokenize(`${scope === series.scope ? '' : (scope ?? '')} ${note ?? ''} ${period.label}`).map(({ stem }) => stem),
  );
  return wanted + words.filter((word) => own.has(word)).length;
}

/** A body that did not count but published: “what number does The Epoch Times give …”. */
function publisherScore(figure: Observation, { publishers }: FigureQuery, corpus: Corpus): number {
  return isPublishedBy(figure, publishers, corpus) ? 3 : 0;
}

/** Whether a figure comes from a document of one of these bodies, none of which counted it. */
export function isPublishedBy(figure: Observation, bodies: readonly string[], corpus: Corpus): boolean {
  const publisher = corpus.by.source.get(figure.source)?.publisher ?? '';
  return bodies.some((id) => {
    const body = corpus.by.organisation.get(id);
    return (
      distanceTo(corpus, 'organisation', id, figure.agency) === undefined &&
      body !== undefined &&
      (publisher.includes(body.name) || (body.short !== undefined && publisher.includes(body.short)))
    );
  });
}

/** A number as people quote it: to the last unit or so. */
function isNear(value: number, number: number): boolean {
  return Math.abs(value - number) <= Math.max(0.5, Math.abs(value) * 0.0005) && number !== 0;
}

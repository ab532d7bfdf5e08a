import type { Corpus, Series } from '../corpus/corpus.ts';
import type { Topic } from '../corpus/vocabulary.ts';
import type { Phrase } from '../question/lexicon.ts';
import type { Unplaced } from '../question/question.ts';
import type { Scattered } from '../question/scattered.ts';
import { idsOf, isWidest, kindsOf, mayMean } from '../question/senses.ts';
import { remembered } from '../text/remembered.ts';
import { stemsOf, tokenize } from '../text/tokens.ts';
import { allNamesOf, seriesText } from './documents.ts';
import { type FacetKind, facetKinds } from './facets.ts';
import type { FigureQuery } from './figure-query.ts';
import { distanceTo } from './kinship.ts';
import { measuresOf } from './measures.ts';
import { publisherDistance } from './publishers.ts';

const facetOf = {
  organisation: 'agency',
  place: 'place',
  substance: 'substance',
  form: 'form',
  unit: 'unit',
} as const satisfies Record<FacetKind, keyof Series>;

/** How well a series has what is asked, and how usual a reading of the question it is; undefined where a part is missing. */
export function scoreSeries(series: Series, query: FigureQuery, corpus: Corpus): number | undefined {
  const loose = query.loose.find(({ measure }) => measure === series.measure);
  let score = loose ? loose.at.size * 2 : 0;
  for (const phrase of query.facets) {
    const match =
      (isPartOfShare(phrase, series, query, corpus) ? 3 : undefined) ??
      matchFacet(series, phrase, corpus) ??
      (isAside(phrase, series, query, loose) || isOfItsOwn(phrase, series, corpus) ? 0 : undefined);
    if (match === undefined) return undefined;
    score += match + measureMatch(series, phrase);
  }
  for (const phrase of query.soft) score += matchFacet(series, phrase, corpus) ?? -1;
  if (!query.strangers.every((stranger) => mentions(series, stranger, corpus))) return undefined;
  if (!query.scoped.every((word) => scopeWords(series, corpus).has(word))) return undefined;
  for (const phrase of query.measures) score += measureMatch(series, phrase);
  return score + usualness(series, query, corpus) + wordMatch(series, query.words, corpus);
}

/**
 * Whether a phrase that names no facet of a series may be read otherwise: as words of its measure (“southwest border
 * share”), or as another measure beside its own (“the cost of fatal overdoses”).
 */
function isAside(phrase: Phrase, series: Series, query: FigureQuery, loose: Scattered | undefined): boolean {
  if (loose && isPartOf(phrase, loose)) return true;
  const other = (each: Phrase) => each !== phrase && idsOf([each], 'measure').includes(series.measure);
  return mayMean(phrase, 'measure') && !mayMean(phrase, 'unit') && query.measures.some(other);
}

/** A share is of one thing in another, and only one of them is its facet: the measure or the series names the other. */
function isPartOfShare(phrase: Phrase, series: Series, query: FigureQuery, corpus: Corpus): boolean {
  const isShare = query.askedUnits.includes(series.unit) && corpus.by.unit.get(series.unit)?.short === '%';
  return isShare && isNamedBy(series, phrase, corpus);
}

/** “Currency seized in fentanyl cases”: what no substance tells apart may be named for one. */
function isOfItsOwn(phrase: Phrase, series: Series, corpus: Corpus): boolean {
  return (
    series.substance === undefined && mayMean(phrase, 'substance') && isNamedIn(wordsIn(series, corpus), phrase, corpus)
  );
}

/** Whether all words of one name for what a phrase may mean stand in what a series and its measure are called. */
function isNamedBy(series: Series, phrase: Phrase, corpus: Corpus): boolean {
  return isNamedIn(ownWords(series, corpus), phrase, corpus);
}

function isNamedIn(held: ReadonlySet<string>, phrase: Phrase, corpus: Corpus): boolean {
  return namesOf(phrase, corpus).some((name) => name.length > 0 && name.every((stem) => held.has(stem)));
}

/** What a series and its measure are called. */
const ownWords = remembered(
  ({ title, scope = '', measure }: Series, { by }: Corpus): ReadonlySet<string> =>
    stemsOf(`${title} ${scope} ${allNamesOf(by.measure.get(measure))}`),
);

/** What a series and its agency are called: “officers at ports of entry” tells which part is counted. */
const scopeWords = remembered(
  ({ title, scope = '', agency }: Series, { by }: Corpus): ReadonlySet<string> =>
    stemsOf(`${title} ${scope} ${allNamesOf(by.organisation.get(agency))}`),
);

/** Every name of all that a phrase may mean, and the phrase itself, as stems. */
const namesOf = remembered(({ senses, text }: Phrase, { by }: Corpus): readonly (readonly string[])[] => {
  const named = senses.flatMap(
    ({ kind, id }) =>
      (kind === 'place' && by.place.get(id)) ||
      (kind === 'organisation' && by.organisation.get(id)) ||
      (kind === 'substance' && by.substance.get(id)) ||
      (kind === 'form' && by.form.get(id)) ||
      [],
  );
  return [text, ...named.flatMap(({ name, words }) => [name, ...words])].map((name) =>
    tokenize(name).map(({ stem }) => stem),
  );
});

function isPartOf({ from, to }: Phrase, { at }: Scattered): boolean {
  for (let index = from; index < to; index++) if (!at.has(index)) return false;
  return true;
}

/** Points for the closest sense of a phrase that holds of a series, a little for each other; undefined where none does. */
function matchFacet(series: Series, phrase: Phrase, corpus: Corpus): number | undefined {
  const points: number[] = [];
  for (const { kind, id } of phrase.senses) {
    const facet = facetKinds.find((other) => other === kind);
    if (facet === undefined) continue;
    // The widest group asks for nothing in particular where a measure is not told apart by what it is of.
    if (
      facet === 'substance' &&
      !mayMean(phrase, 'measure', 'topic') &&
      isWidest(corpus, id) &&
      !toldApart(corpus).has(series.measure)
    )
      points.push(0);
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

/** The measures that are told apart by the substance they are of. */
const toldApart = remembered(
  ({ series }: Corpus): ReadonlySet<string> =>
    new Set(series.flatMap(({ measure, substance }) => (substance === undefined ? [] : [measure]))),
);

/** Longer phrases say more: “number of seizures” outweighs “seizures”, and “how pure” is what is asked. */
function measureMatch(series: Series, { senses, text, from, to }: Phrase): number {
  const weight = /^how\b/i.test(text) ? 5 : 3;
  return senses.some(({ kind, id }) => kind === 'measure' && id === series.measure) ? weight * (to - from) : 0;
}

/** What a question leaves open is read as its topic usually is. */
function usualness(series: Series, query: FigureQuery, corpus: Corpus): number {
  const said = kindsOf([...query.facets, ...query.soft]);
  const usual = (query.topic ?? usualTopic(series, corpus))?.default ?? {};
  const measures = query.topic?.measures ?? [];
  const namedOther = idsOf([...query.measures, ...query.facets], 'measure').some(
    (id) => id !== usual.measure && measures.includes(id),
  );
  let score = namedOther && usual.measure === series.measure ? 0 : measureRank(series.measure, usual.measure, measures);
  if (!said.has('organisation') && usual.agency === series.agency) score += 3;
  if (!said.has('unit') && !namedOther && usual.unit === series.unit) score += 2;
  if (!said.has('substance'))
    score += usual.substance === undefined ? breadth(series, corpus) : usual.substance === series.substance ? 3 : 0;
  if (!said.has('form'))
    score += series.form === undefined || series.form === usual.form || corpus.by.form.get(series.form)?.whole ? 1 : 0;
  if (!said.has('place')) score += series.place === (usual.place ?? corpus.about.homePlace) ? 4 : 0;
  return score - (series.scope === undefined ? 0 : 0.5);
}

/** A topic’s usual measure stands first, its others in the order they are listed. */
function measureRank(measure: string, usual: string | undefined, measures: readonly string[]): number {
  if (measure === usual) return 1.5;
  return measures.includes(measure) ? 1 - measures.indexOf(measure) / 100 : 0;
}

/** Without a topic, the measure that is some topic’s usual one is the likelier. */
function usualTopic({ measure }: Series, corpus: Corpus): Topic | undefined {
  return corpus.vocabulary.topics.find(({ default: usual }) => usual.measure === measure);
}

/** Where no substance is said or usual, the widest is meant. */
function breadth({ substance }: Series, corpus: Corpus): number {
  return substance === undefined || corpus.by.substance.get(substance)?.within === undefined ? 1 : 0;
}

const wordsIn = remembered(
  (series: Series, corpus: Corpus): ReadonlySet<string> => stemsOf(`${series.title} ${seriesText(corpus, series)}`),
);

function wordMatch(series: Series, words: readonly string[], corpus: Corpus): number {
  if (words.length === 0) return 0;
  const held = wordsIn(series, corpus);
  return words.reduce((sum, word) => sum + (held.has(word) ? 1 : -0.25), 0);
}

function mentions(series: Series, { text }: Unplaced, corpus: Corpus): boolean {
  const held = wordsIn(series, corpus);
  return tokenize(text).every(({ stem }) => held.has(stem) || [...held].some((other) => isDerived(stem, other)));
}

/** “Suspicion” and “suspicious” have different stems, of which the shorter begins the longer. */
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 6 && long.length - short.length <= 3 && long.startsWith(short);
}

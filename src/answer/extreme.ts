import type { Corpus, Observation } from '../corpus/corpus.ts';
import type { Reading } from '../question/question.ts';
import { mayMean } from '../question/senses.ts';
import type { FigureQuery } from '../search/figure-query.ts';
import { findFigures } from '../search/find-figures.ts';
import type { Answer, Claim } from './answer.ts';
import { incomparable } from './arithmetic.ts';
import { claim, computed, figureOf } from './cite.ts';
import { shortLabel } from './compare.ts';
import type { Context } from './context.ts';
import { readingNotes } from './notes.ts';
import { figureSuggestions } from './suggest.ts';
import { seriesFor, titleOf } from './trend.ts';
import { figureSentence, quantityOf } from './words.ts';

/** The highest or lowest figure: over the years of a series, or over the places of one year. */
export function answerExtreme(
  ask: 'most' | 'fewest',
  query: FigureQuery,
  reading: Reading,
  { corpus }: Context,
): Answer | undefined {
  const rows = acrossPlaces(query, reading, corpus) ?? overTime(query, reading, corpus);
  const sorted = [...rows].sort((a, b) => (ask === 'most' ? b.value - a.value : a.value - b.value));
  const [top, second] = sorted;
  if (top === undefined || second === undefined) return undefined;
  const label = (figure: Observation) => shortLabel(figure, sorted, corpus);
  const text = `${titleOf(top, corpus)}: ${ask === 'most' ? 'highest' : 'lowest'} of the ${sorted.length} held is ${label(top)} with ${quantityOf(top, corpus)}; next is ${label(second)} with ${quantityOf(second, corpus)}.`;
  const lead: Claim = claim(figureSentence(top, corpus), [top], corpus);
  return {
    kind: 'found',
    sections: [{ claims: [lead, computed(text, [top, second, ...sorted.slice(2)], corpus)] }],
    figures: sorted.map((figure) => figureOf(figure, corpus)),
    notes: readingNotes(reading),
    suggestions: figureSuggestions(top, corpus),
  };
}

/** The years of a series, or those of a span; of one year alone there is no highest. */
function overTime(query: FigureQuery, reading: Reading, corpus: Corpus): readonly Observation[] {
  const { period, ...open } = query;
  if (period?.kind === 'year' || period?.kind === 'exact') return [];
  return seriesFor(period?.kind === 'span' ? query : open, reading, corpus);
}

/** “Which state had most deaths in 2023?”: one figure for each place below the usual one. */
function acrossPlaces(query: FigureQuery, reading: Reading, corpus: Corpus): Observation[] | undefined {
  if (
    !/\b(?:which|what) (?:\w+ )?(?:states?|places?|countr(?:y|ies)|provinces?|regions?|offices?|sectors?|cit(?:y|ies)|count(?:y|ies)|districts?)\b|\bwhere\b/i.test(
      reading.text,
    )
  )
    return undefined;
  const named = query.facets.some((phrase) => mayMean(phrase, 'place'));
  if (named || query.period === undefined) return undefined;
  const ranked = findFigures(query, corpus).filter(
    ({ figure, fit }) => fit <= 1 && figure.place !== corpus.about.homePlace,
  );
  const [lead] = ranked;
  if (lead === undefined) return undefined;
  const alike = ranked.filter(
    ({ figure }) =>
      incomparable(lead.figure, figure, 'place').length === 0 &&
      figure.agency === lead.figure.agency &&
      figure.substance === lead.figure.substance,
  );
  const byPlace = new Map<string, Observation>();
  for (const { figure } of alike) if (!byPlace.has(figure.place)) byPlace.set(figure.place, figure);
  return byPlace.size > 1 ? [...byPlace.values()] : undefined;
}

import type { Corpus } from '../corpus/corpus.ts';
import type { Reading } from '../question/question.ts';
import { kindsOf } from '../question/senses.ts';
import type { FigureQuery } from '../search/figure-query.ts';
import type { Found } from './lookup.ts';
import { agencyOf, joinWords, placeName, substanceOf } from './words.ts';

/** What was mended, assumed or carried over while reading. */
export function readingNotes(reading: Reading): string[] {
  const corrected = reading.corrections.map(({ typed, read }) => `“${typed}” as “${read}”`);
  const took = reading.periods.flatMap((period) => (period.took ? [`“${period.text}” as ${period.took}`] : []));
  return [
    ...(corrected.length > 0 ? [`Read ${joinWords(corrected)}.`] : []),
    ...(took.length > 0 ? [`Took ${joinWords(took)}.`] : []),
    ...(reading.asOf ? [`Only figures published by ${reading.asOf} are used.`] : []),
    ...(reading.carried.length > 0 ? [`Kept from the question before: ${joinWords(reading.carried)}.`] : []),
  ];
}

/** The same, and what a question about a figure left open. */
export function figureNotes(
  reading: Reading,
  query: FigureQuery,
  { figure, fit, months }: Found,
  corpus: Corpus,
): string[] {
  const said = kindsOf(query.facets);
  const unread = reading.unplaced.filter(({ slot }) => slot === 'word').map(({ text }) => `“${text}”`);
  const taken = [
    ...(said.has('organisation') ? [] : [agencyOf(figure, corpus)]),
    ...(said.has('substance') || figure.substance === undefined ? [] : [substanceOf(figure, corpus)]),
    ...(said.has('place') ? [] : [placeName(figure.place, corpus)]),
  ];
  return [
    ...(taken.length > 0 ? [`Taken as ${joinWords(taken)}, since the question does not say.`] : []),
    ...(query.period === undefined && months.length === 0
      ? [`No period was named: ${figure.period.label} is the latest full one held.`]
      : []),
    ...(fit >= 2
      ? [`Nothing is held for the whole of ${query.period?.text ?? 'the period'}; this covers ${figure.period.label}.`]
      : []),
    ...(unread.length > 0 ? [`Made nothing of ${joinWords(unread)}.`] : []),
    ...readingNotes(reading),
  ];
}

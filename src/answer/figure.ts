import type { Corpus, Observation } from '../corpus/corpus.ts';
import { calendarYear } from '../corpus/period.ts';
import { boundsOf } from '../question/periods/asked.ts';
import type { FigureAsk, Reading } from '../question/question.ts';
import { type FigureQuery, figureQuery } from '../search/figure-query.ts';
import type { Answer, Claim, Section } from './answer.ts';
import { changeText } from './arithmetic.ts';
import { choiceOf } from './choice.ts';
import { claim, computed, figureOf } from './cite.ts';
import { answerCompare } from './compare.ts';
import type { Context } from './context.ts';
import { answerExtreme } from './extreme.ts';
import { figureClaim } from './figure-claim.ts';
import { type Found, lookUp } from './lookup.ts';
import { addMonths, previousOf } from './months.ts';
import { figureNotes } from './notes.ts';
import { answerNothing } from './nothing.ts';
import { rivalClaim, rivalsOf } from './rival-claims.ts';
import { sidesOf } from './sides.ts';
import { figureSuggestions } from './suggest.ts';
import { answerTrend } from './trend.ts';
import { agencyOf, capitalise, quantityOf } from './words.ts';

/** Answers a question about figures. */
export function answerFigure(ask: FigureAsk, reading: Reading, context: Context): Answer {
  const { corpus } = context;
  const sides = sidesOf(reading, corpus);
  if (sides.length > 1) return answerCompare(sides, ask, reading, context);
  const query =
    ask === 'trend'
      ? overTime(figureQuery(reading, corpus), corpus.about.fiscalYearStart)
      : figureQuery(reading, corpus);
  const choice = choiceOf(query, reading, context);
  if (choice) return choice;
  if (ask === 'most' || ask === 'fewest')
    return answerExtreme(ask, query, reading, context) ?? answerValue(query, reading, context);
  if (ask === 'trend' || query.period?.kind === 'span')
    return answerTrend(query, reading, context) ?? answerValue(query, reading, context);
  return answerValue(query, reading, context);
}

/** “October to December 2023, month by month” asks for what lies in that stretch, not for its total. */
function overTime(query: FigureQuery, fiscalYearStart: string): FigureQuery {
  const { period } = query;
  if (period?.kind === 'year' && query.monthly) {
    const { from, to } = boundsOf(period, fiscalYearStart);
    return { ...query, period: { kind: 'span', text: period.text, ...(from && { from }), ...(to && { to }) } };
  }
  if (period?.kind === 'exact' && period.period.type === 'range')
    return { ...query, period: { kind: 'span', text: period.text, from: period.period.start, to: period.period.end } };
  return query;
}

/** One figure, with what it counts, its rivals and its change on the period before. */
export function answerValue(query: FigureQuery, reading: Reading, context: Context): Answer {
  const { corpus } = context;
  const found = lookUp(query, corpus);
  if (found === undefined) return answerNothing(query, reading, context);
  const { figure, months } = found;
  const rivals = months.length > 0 ? [] : rivalsOf(figure, query, corpus);
  const calendar = calendarBeside(found, query, corpus);
  const lead: Section = {
    claims: [figureClaim(found, corpus), ...detailClaims(found, corpus), ...(calendar ? [calendar.claim] : [])],
  };
  const [firstRival, ...otherRivals] = rivals.map((rival) => rivalClaim(rival, figure, corpus));
  return {
    kind: 'found',
    sections: firstRival
      ? [lead, { heading: rivalHeading(figure, rivals), claims: [firstRival, ...otherRivals] }]
      : [lead],
    figures: [
      figureOf(figure, corpus, months.length > 0),
      ...rivals.map((rival) => figureOf(rival, corpus)),
      ...[...months, ...(calendar?.months ?? [])].map((month) => figureOf(month, corpus)),
    ],
    notes: figureNotes(reading, query, found, corpus),
    suggestions: figureSuggestions(figure, corpus),
  };
}

/** What the figure counts and what is to be known of it, each said once. */
function detailClaims({ figure, months }: Found, corpus: Corpus): Claim[] {
  const series = corpus.by.series.get(figure.series);
  const substanceNote = corpus.by.substance.get(figure.substance ?? '')?.note;
  const texts = [figure.scope && `Scope: ${figure.scope}`, figure.note, series?.definition, substanceNote].flatMap(
    (text) => (text ? [endSentence(capitalise(text))] : []),
  );
  const before = months.length === 0 ? previousOf(figure, corpus) : undefined;
  return [
    ...(before ? [computed(`${changeText(before, figure, corpus)}.`, [figure, before], corpus)] : []),
    ...[...new Set(texts)].map((text) => claim(text, [figure], corpus)),
  ];
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** A plain year that was answered by a fiscal one: the calendar year beside it, where the months are held. */
function calendarBeside(
  { figure, months }: Found,
  { period }: FigureQuery,
  corpus: Corpus,
): { readonly claim: Claim; readonly months: readonly Observation[] } | undefined {
  if (figure.period.type !== 'fiscal-year' || period?.kind !== 'year' || period.type !== undefined || months.length > 0)
    return undefined;
  const added = addMonths(figure, calendarYear(period.year), corpus);
  const [first, ...rest] = added?.months ?? [];
  if (added === undefined || first === undefined) return undefined;
  const text = `${agencyOf(figure, corpus)} publishes this by fiscal year. For calendar ${period.year}, its monthly figures add up to ${quantityOf(added.figure, corpus)} (computed from 12 months).`;
  return { claim: computed(text, [first, ...rest], corpus), months: added.months };
}

function rivalHeading(figure: Observation, rivals: readonly Observation[]): string {
  const linked = new Set([...figure.conflictsWith, ...figure.supersedes, ...figure.supersededBy]);
  const marked = rivals.filter(({ id }) => linked.has(id)).length;
  if (marked === rivals.length) return 'Other figures for the same thing:';
  return `Other counts for ${figure.period.label} or the same year. They count different things; do not add or compare them:`;
}

import type { Corpus, Observation } from '../corpus/corpus.ts';
import type { Reading } from '../question/question.ts';
import { type FigureQuery, figureQuery } from '../search/figure-query.ts';
import type { Answer, Claim } from './answer.ts';
import { claim, figureOf } from './cite.ts';
import type { Context } from './context.ts';
import { eventClaim, statementClaim } from './entries.ts';
import { answerValue } from './figure.ts';
import { figureClaim } from './figure-claim.ts';
import { findTexts } from './find-texts.ts';
import { repliesTo } from './found-statements.ts';
import { type Found, lookUp } from './lookup.ts';
import { mentionsAll } from './mention.ts';
import { readingNotes } from './notes.ts';
import { answerFromTexts } from './search.ts';
import { sectionOf } from './section.ts';
import { statementSuggestions } from './suggest-said.ts';
import { nothingFound } from './unread.ts';
import { figureSentence } from './words.ts';

/** The least share of a claim’s words that a statement must contain to bear on it; more where figures do. */
const leastCoverage = 0.3;
const leastBesideFigures = 0.4;

/** How many figures are shown beside what was said. */
const mostFigures = 2;

/** What the corpus holds that bears on a claim: who says so, who denies it, and the figures. It gives no verdict. */
export function answerClaim(reading: Reading, context: Context): Answer {
  const { corpus } = context;
  if (reading.unplaced.some(({ slot }) => slot !== 'word'))
    return nothingFound('claim', 'Nothing is held that bears on this.', reading, context);
  const query = namedFigure(reading, corpus);
  const bearing = query ? figuresBearing(query, corpus) : [];
  const least = bearing.length > 0 ? leastBesideFigures : leastCoverage;
  const hits = findTexts('statement', reading, context).filter(
    ({ coverage, id }) => coverage >= least && mentionsAll(id, reading, corpus),
  );
  const [best] = hits;
  const statements =
    best === undefined
      ? []
      : hits
          .filter(({ score }) => score >= best.score * 0.55)
          .slice(0, 4)
          .flatMap(({ id }) => corpus.by.statement.get(id) ?? []);
  const events = findTexts('event', reading, context)
    .filter(
      ({ coverage, score }) =>
        coverage >= 0.5 &&
        score * (reading.periods.some(({ kind }) => kind === 'exact') ? 1.5 : 1) > (best?.score ?? 0),
    )
    .slice(0, 1)
    .flatMap(({ id }) => corpus.by.event.get(id) ?? []);
  const same = figuresWith(reading, context);
  const claims: Claim[] = [
    ...same.map((each) => claim(figureSentence(each, corpus), [each], corpus)),
    ...statements.map((statement) => statementClaim(statement, corpus)),
    ...events.map((event) => eventClaim(event, corpus)),
  ];
  const [first, ...rest] = claims;
  if (first === undefined)
    return (
      (query && valueBearing(query, reading, context)) ??
      answerFromTexts(reading, context, 0.5) ??
      nothingFound('claim', 'Nothing is held that bears on this.', reading, context)
    );
  const replies = sectionOf(
    'Said in reply, or replied to:',
    repliesTo(statements, corpus)
      .slice(0, 3)
      .map((reply) => statementClaim(reply, corpus)),
  );
  const figures = sectionOf(
    'Figures that bear on it:',
    bearing.map((found) => figureClaim(found, corpus)),
  );
  const [statement] = statements;
  return {
    kind: 'found',
    sections: [
      { heading: 'Who says what about this; no verdict is given:', claims: [first, ...rest] },
      ...[replies, figures].flatMap((section) => section ?? []),
    ],
    figures: [
      ...bearing.map(({ figure, months }) => figureOf(figure, corpus, months.length > 0)),
      ...same.map((each) => figureOf(each, corpus)),
    ],
    notes: readingNotes(reading),
    suggestions: statement ? statementSuggestions(statement, corpus) : [],
  };
}

/** Figures with a number of the claim that share its subject. */
function figuresWith(reading: Reading, context: Context): Observation[] {
  const { corpus } = context;
  const { numbers } = reading;
  if (numbers.length === 0) return [];
  const series = new Set(
    findTexts('series', reading, context)
      .filter(({ coverage }) => coverage >= 0.3)
      .map(({ id }) => id),
  );
  return corpus.statistics.filter(({ value, series: id }) => numbers.includes(value) && series.has(id)).slice(0, 2);
}

/** The figure that a claim speaks of; undefined where it names nothing that is counted. */
function namedFigure(reading: Reading, corpus: Corpus): FigureQuery | undefined {
  const query = figureQuery(reading, corpus);
  return query.measures.length + query.loose.length > 0 ? query : undefined;
}

/** The figures a claim speaks of: one for each measure that it names. */
function figuresBearing(query: FigureQuery, corpus: Corpus): Found[] {
  const queries =
    query.measures.length > 1 ? query.measures.map((phrase) => ({ ...query, measures: [phrase] })) : [query];
  const found = queries.flatMap((each) => lookUp(each, corpus) ?? []);
  return [...new Map(found.map((each) => [each.figure.id, each])).values()].slice(0, mostFigures);
}

/** The figure a claim speaks of as an answer of its own. */
function valueBearing(query: FigureQuery, reading: Reading, context: Context): Answer | undefined {
  const answer = answerValue(query, reading, context);
  return answer.kind === 'found' ? answer : undefined;
}

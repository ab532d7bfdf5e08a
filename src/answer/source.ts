import type { Corpus, Observation } from '../corpus/corpus.ts';
import type { Phrase } from '../question/lexicon.ts';
import type { Reading } from '../question/question.ts';
import { idsOf, mayMean } from '../question/senses.ts';
import { isEveryday } from '../question/words.ts';
import { type FigureQuery, figureQuery } from '../search/figure-query.ts';
import { findFigures } from '../search/find-figures.ts';
import { compareText } from '../text/compare.ts';
import type { Answer, Claim } from './answer.ts';
import { claim, figureOf } from './cite.ts';
import type { Context } from './context.ts';
import { eventClaim, sourceClaim, statementClaim, textClaim } from './entries.ts';
import { figureClaim } from './figure-claim.ts';
import { findTexts } from './find-texts.ts';
import { lookUp } from './lookup.ts';
import { readingNotes } from './notes.ts';
import { formatNumber, groupDigits } from './number.ts';
import { questionFor } from './suggest.ts';
import { nothingFound } from './unread.ts';
import { figureSentence } from './words.ts';

/** How many bearers of one number are shown. */
const mostBearers = 4;

/** Where a figure or an article comes from: the document, its publisher and date, and the place in it. */
export function answerSource(reading: Reading, context: Context): Answer {
  const { corpus } = context;
  const told = tells.test(reading.text) && reading.numbers.length === 0 ? textMeant(reading, context) : [];
  const unknown = reading.unplaced.some(({ slot }) => slot !== 'word' && slot !== 'person');
  const figures = told.length > 0 || (unknown && reading.numbers.length === 0) ? [] : figuresMeant(reading, corpus);
  const statements = reading.numbers.length > 0 ? textsWith(reading, context) : [];
  const claims: Claim[] = [
    ...told,
    ...figures.flatMap((figure) => [
      claim(figureSentence(figure, corpus), [figure], corpus),
      ...sourceOf(figure, corpus),
    ]),
    ...statements,
  ];
  const [first, ...rest] = claims.length > 0 || isOfPeriod(reading) ? claims : textMeant(reading, context);
  if (first === undefined && (unknown || isOfPeriod(reading)))
    return nothingFound(
      'source',
      'No figure or document like this is held.',
      reading,
      context,
      described(reading, corpus),
    );
  if (first === undefined) return answerDocument(reading, context);
  return {
    kind: 'found',
    sections: [{ claims: [first, ...rest] }],
    figures: figures.map((figure) => figureOf(figure, corpus)),
    notes: readingNotes(reading),
    suggestions: figures.slice(0, 2).map((figure) => questionFor(figure, corpus)),
  };
}

/** What is held of what a question describes, where it is not the number that is asked about. */
function described(reading: Reading, corpus: Corpus): Claim[] {
  const found = reading.numbers.length > 0 ? lookUp(figureQuery(reading, corpus), corpus) : undefined;
  return found ? [figureClaim(found, corpus)] : [];
}

/** “The death count for 2019”: a figure is asked for, which no document by its title stands in for. */
function isOfPeriod({ phrases, periods }: Reading): boolean {
  return periods.length > 0 && phrases.some((phrase) => mayMean(phrase, 'measure'));
}

/** What is asked for is where something was said, not where a figure stands. */
const tells = /\b(?:says?|said|states?|claims?|claimed|reports?)\b(?! (?:for|of)\b)/i;

/** The least share of a question’s words that a text must contain to be the one meant. */
const leastTold = 0.5;

/** The statement or event that says what a question repeats, with its document. */
function textMeant(reading: Reading, context: Context): Claim[] {
  const { corpus } = context;
  const hits = (['statement', 'event'] as const).flatMap((kind) => findTexts(kind, reading, context, { most: 1 }));
  const [best] = hits.filter(({ coverage }) => coverage >= leastTold).sort((a, b) => b.score - a.score);
  const told = best && textClaim(best.id, corpus);
  return told
    ? [told, ...told.citations.slice(0, 1).map(({ source, at, entry }) => sourceClaim(source, entry, at))]
    : [];
}

function sourceOf(figure: Observation, corpus: Corpus): Claim[] {
  const source = corpus.by.source.get(figure.source);
  return source ? [sourceClaim(source, figure.id, figure.at)] : [];
}

/** The figures with the number that is asked about, or the figure that the question describes. */
function figuresMeant(reading: Reading, corpus: Corpus): Observation[] {
  const query = figureQuery(withoutWordsOfAsking(reading), corpus);
  if (reading.numbers.length === 0) {
    const found = query.measures.length > 0 || reading.periods.length > 0 ? lookUp(query, corpus) : undefined;
    return found ? [found.figure] : [];
  }
  const candidates = findFigures({ ...query, strangers: [] }, corpus).map(({ figure }) => figure);
  const meant = bearersAmong(candidates, reading);
  return meant.length > 0 ? meant : bearersAmong(inItsUnits(query, corpus), reading);
}

/** “Where does it come from?” names no topic, though “come from” is a word for one. */
function withoutWordsOfAsking(reading: Reading): Reading {
  const asks = ({ senses, text }: Phrase) =>
    senses.every(({ kind }) => kind === 'topic') && text.split(' ').every((word) => isEveryday(word.toLowerCase()));
  return { ...reading, phrases: reading.phrases.filter((phrase) => !asks(phrase)) };
}

/** Figures in the units that are named, whatever they count: who asks for a number need not know what it is of. */
function inItsUnits({ facets }: FigureQuery, corpus: Corpus): readonly Observation[] {
  const units = idsOf(facets, 'unit');
  return units.length === 0 ? corpus.statistics : corpus.statistics.filter(({ unit }) => units.includes(unit));
}

/** The figures that have a number which is asked about: to the last unit or so, else to about a hundredth. */
function bearersAmong(figures: readonly Observation[], reading: Reading): Observation[] {
  const close = (off: number) =>
    figures.filter(({ value, high }) =>
      reading.numbers.some((number) =>
        [value, high ?? value].some((held) => Math.abs(held - number) <= Math.abs(number) * off),
      ),
    );
  const exact = close(0.0001);
  const found = exact.length > 0 ? exact : close(0.012);
  return [...found].sort((a, b) => compareText(b.period.end, a.period.end)).slice(0, mostBearers);
}

/** Statements and events that name the number: “75,000”, “400 times”. */
function textsWith(reading: Reading, context: Context): Claim[] {
  const { corpus } = context;
  const written = reading.numbers.flatMap((number) => [formatNumber(number), String(number), groupDigits(number)]);
  const has = (text: string) => written.some((number) => standsIn(number, text));
  const ranked = new Map(findTexts('statement', reading, context).map(({ id, score }) => [id, score]));
  const statements = corpus.statements
    .filter(({ gist }) => has(gist))
    .sort((a, b) => (ranked.get(b.id) ?? 0) - (ranked.get(a.id) ?? 0) || compareText(a.id, b.id));
  const events = corpus.events.filter(({ summary }) => has(summary));
  return [
    ...statements.slice(0, 2).map((statement) => statementClaim(statement, corpus)),
    ...events.slice(0, 1).map((event) => eventClaim(event, corpus)),
  ];
}

/** Whether a number stands in a text by itself, not as part of a longer one. */
function standsIn(number: string, text: string): boolean {
  return new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?!\\d|[.,]\\d)`).test(text);
}

/** “Who wrote the article on …”: a document by its title. */
function answerDocument(reading: Reading, context: Context): Answer {
  const { corpus } = context;
  const hits = findTexts('source', reading, context);
  const [best] = hits;
  const sources =
    best === undefined || best.coverage < 0.3
      ? []
      : hits
          .filter(({ score }) => score >= best.score * 0.8)
          .slice(0, 3)
          .flatMap(({ id }) => corpus.by.source.get(id) ?? []);
  const [first, ...rest] = sources;
  if (first === undefined) return nothingFound('source', 'No figure or document like this is held.', reading, context);
  return {
    kind: 'found',
    sections: [{ claims: [sourceClaim(first, first.id), ...rest.map((source) => sourceClaim(source, source.id))] }],
    figures: [],
    notes: readingNotes(reading),
    suggestions: [],
  };
}

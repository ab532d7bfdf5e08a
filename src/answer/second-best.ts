import type { Corpus } from '../corpus/corpus.ts';
import type { Reading } from '../question/question.ts';
import { mayMean, meansOnly, namesCounter } from '../question/senses.ts';
import type { Answer } from './answer.ts';
import { answerClaim } from './claim-check.ts';
import type { Context } from './context.ts';
import { answerFigure } from './figure.ts';
import { answerFromTexts } from './search.ts';

// What answers a question where the kind of answer that it first seems to ask for is not held.

/** The least share of a question’s words by which a text is known to be meant rather than a figure. */
const surely = 0.85;

/** “Garrow landfill fire”: a name that only a text has tells that no figure is meant. */
export function answerNamed(reading: Reading, context: Context): Answer | undefined {
  const names = reading.unplaced.some(({ text, slot }) => slot === 'word' && /^\p{Lu}\p{Ll}{3}/u.test(text));
  return names && reading.periods.length === 0 ? answerFromTexts(reading, context, surely, true) : undefined;
}

/**
 * Where no figure is held, an event or a statement may hold the answer (“how many were sentenced in Xingtai?”). One
 * that is asked for by measure and period must hold nearly every word; the figure’s own refusal stands otherwise.
 */
export function orFromTexts(answer: Answer, reading: Reading, context: Context): Answer {
  if (answer.kind !== 'nothing') return answer;
  const acted = namesActor(reading, context.corpus);
  const account = asksAccount.test(reading.text);
  const measured = isMeasured(reading) && !acted && !account;
  if (measured && isCountedYear(answer.reason, reading)) return answer; // it is counted, only not this or not then
  const there = measured && answer.reason === 'place' ? answerFromTexts(reading, context, 0.6) : undefined;
  if (there) return there;
  const told = answerFromTexts(reading, context, measured ? 0.8 : acted ? 0.35 : account ? 0.4 : 0.55, measured);
  return told ?? (yesOrNo.test(reading.text) ? orElse(answerClaim(reading, context), answer) : answer);
}

/** What nobody said may have happened. */
export function orTold(answer: Answer, reading: Reading, context: Context): Answer {
  return answer.kind === 'nothing' ? (answerFromTexts(reading, context, 0.5) ?? answer) : answer;
}

/** “Exports, calendar 2024”: a figure of a year is asked for, which no text stands in for. */
function isCountedYear(reason: string, { periods }: Reading): boolean {
  const years = periods.flatMap((period) => (period.kind === 'year' ? [period] : []));
  if (years.length === 0 || years.length < periods.length) return false;
  return reason !== 'period' || years.some(({ type }) => type !== undefined);
}

/** “Do certificates miss four in ten deaths?” is no question about a figure of its own where none has its numbers. */
export function orClaim(answer: Answer, reading: Reading, context: Context): Answer {
  const { numbers, periods, text } = reading;
  if (answer.kind === 'nothing' || numbers.length === 0 || periods.length > 0 || !yesOrNo.test(text)) return answer;
  const isGiven = answer.figures.some(({ value }) => numbers.some((number) => Math.abs(value - number) < value * 0.1));
  return isGiven ? answer : orElse(answerClaim(reading, context), answer);
}

/** Who, why, when, and which of what is not counted. */
const asksAccount =
  /\b(?:who|whom|whose|why|where|when)\b|\bon (?:what|which) (?:date|day)\b|\bwhich (?!year|month|state|quarter|drug)|^\W*what (?!share|percent|proportion|number|amount|quantity|weight|volume|total|rate|value|sum)\w+ (?:did|does|do|have|has)\b/i;

function isMeasured({ phrases }: Reading): boolean {
  return phrases.some((phrase) => mayMean(phrase, 'measure'));
}

/** Somebody or something that acts rather than counts is named: what is asked is told in words. */
function namesActor({ phrases }: Reading, corpus: Corpus): boolean {
  return phrases.some(
    (phrase) => meansOnly(phrase, 'person', 'actor', 'term', 'organisation') && !namesCounter([phrase], corpus),
  );
}

const yesOrNo = /^\W*(?:did|was|were|is|are|does|do|has|have|had)\b/i;

function orElse(answer: Answer, other: Answer): Answer {
  return answer.kind === 'nothing' ? other : answer;
}

/** What no text holds may still be a figure: “how deadly is …”. */
export function orFigure(answer: Answer, reading: Reading, context: Context): Answer {
  if (answer.kind !== 'nothing' || !isMeasured(reading)) return answer;
  const figure = answerFigure('value', reading, context);
  return figure.kind === 'nothing' ? answer : figure;
}

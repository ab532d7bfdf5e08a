import type { Corpus } from '../corpus/corpus.ts';
import type { Question, Reading } from '../question/question.ts';
import { mayMean, meansOnly, namesCounter } from '../question/senses.ts';
import type { Answer, Section } from './answer.ts';
import { answerClaim } from './claim-check.ts';
import type { Context } from './context.ts';
import { answerDefine } from './define.ts';
import { answerEvent } from './event.ts';
import { answerFigure } from './figure.ts';
import { answerGreeting, answerHelp, answerTopics } from './help.ts';
import { answerMisattributed } from './misattributed.ts';
import { answerReply } from './reply.ts';
import { answerSaid } from './said.ts';
import { withSameSource } from './same-source.ts';
import { answerFromTexts, answerSearch } from './search.ts';
import { answerSource } from './source.ts';
import { answerTimeline } from './timeline.ts';
import { usage } from './usage.ts';
import { answerWhoSaid } from './who-said.ts';

/** Answers a question. `before` are the entries of the answer before it in the same thread. Pure and total. */
export function composeAnswer(question: Question, context: Context, before: readonly string[] = []): Answer {
  const answer =
    ('reading' in question && answerMisattributed(question.reading, context)) || answerKind(question, context, before);
  const mayQuote = question.kind === 'figure' || question.kind === 'source' || question.kind === 'event';
  return mayQuote ? withSameSource(answer, question.reading, context) : answer;
}

function answerKind(question: Question, context: Context, before: readonly string[]): Answer {
  switch (question.kind) {
    case 'figure':
      return (
        answerNamed(question.reading, context) ??
        orClaim(
          orFromTexts(answerFigure(question.ask, question.reading, context), question.reading, context),
          question.reading,
          context,
        )
      );
    case 'said':
      return answerSaid(question.reading, context);
    case 'who-said':
      return answerWhoSaid(question.reading, context);
    case 'reply':
      return answerReply(question.reading, before, context);
    case 'event':
      return answerEvent(question.reading, context);
    case 'timeline':
      return answerTimeline(question.reading, context);
    case 'define':
      return answerDefine(question.reading, context);
    case 'claim':
      return answerClaim(question.reading, context);
    case 'source':
      return answerSource(question.reading, context);
    case 'search':
      return orFigure(answerSearch(question.reading, context), question.reading, context);
    case 'several':
      return joinAnswers(question.parts.map((part) => composeAnswer(part, context, before)));
    case 'topics':
      return answerTopics(context);
    case 'help':
      return answerHelp(context);
    case 'greeting':
      return answerGreeting(context);
    case 'declined':
      return answerDeclined(question.reason, context);
    case 'misread':
      return usage(question.problems, context.corpus.about.examples.slice(0, 3));
  }
}

/** The least share of a question’s words by which a text is known to be meant rather than a figure. */
const surely = 0.85;

/** “Garrow landfill fire”: a name that only a text has tells that no figure is meant. */
function answerNamed(reading: Reading, context: Context): Answer | undefined {
  const names = reading.unplaced.some(({ text, slot }) => slot === 'word' && /^\p{Lu}\p{Ll}{3}/u.test(text));
  return names && reading.periods.length === 0 ? answerFromTexts(reading, context, surely, true) : undefined;
}

/**
 * Where no figure is held, an event or a statement may hold the answer (“how many were sentenced in Xingtai?”). One
 * that is asked for by measure and period must hold nearly every word; the figure’s own refusal stands otherwise.
 */
function orFromTexts(answer: Answer, reading: Reading, context: Context): Answer {
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

/** “Exports, calendar 2024”: a figure of a year is asked for, which no text stands in for. */
function isCountedYear(reason: string, { periods }: Reading): boolean {
  const years = periods.flatMap((period) => (period.kind === 'year' ? [period] : []));
  if (years.length === 0 || years.length < periods.length) return false;
  return reason !== 'period' || years.some(({ type }) => type !== undefined);
}

/** “Do certificates miss four in ten deaths?” is no question about a figure of its own where none has its numbers. */
function orClaim(answer: Answer, reading: Reading, context: Context): Answer {
  const { numbers, periods, text } = reading;
  if (answer.kind === 'nothing' || numbers.length === 0 || periods.length > 0 || !yesOrNo.test(text)) return answer;
  const isGiven = answer.figures.some(({ value }) => numbers.some((number) => Math.abs(value - number) < value * 0.1));
  return isGiven ? answer : orElse(answerClaim(reading, context), answer);
}

const asksAccount =
  /\b(?:who|whom|whose|why|where|when)\b|\bon (?:what|which) (?:date|day)\b|\bwhich (?!year|month|state|quarter|drug)/i;

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
function orFigure(answer: Answer, reading: Reading, context: Context): Answer {
  if (answer.kind !== 'nothing' || !isMeasured(reading)) return answer;
  const figure = answerFigure('value', reading, context);
  return figure.kind === 'nothing' ? answer : figure;
}

function answerDeclined(reason: 'unsafe' | 'crisis', { corpus }: Context): Answer {
  const { safety } = corpus;
  const unsafe = safety?.unsafe.reply ?? 'This is not something I help with.';
  const lines = reason === 'crisis' ? (safety?.crisis.reply ?? []) : [unsafe];
  return {
    kind: 'declined',
    reason,
    lines,
    figures: [],
    notes: [],
    suggestions: reason === 'crisis' ? [] : corpus.about.examples.slice(0, 3),
  };
}

/** Two questions in one message: both answers, one after the other. */
function joinAnswers(answers: readonly Answer[]): Answer {
  const found = answers.filter((answer) => answer.kind === 'found' || answer.kind === 'choice');
  const [first] = found;
  if (first === undefined || !('sections' in first)) return answers[0] ?? usage([]);
  const sections = withoutRepeats(found.flatMap((answer) => ('sections' in answer ? answer.sections : [])));
  const unanswered = answers.flatMap((answer) => (answer.kind === 'nothing' ? [answer.message] : []));
  const [lead, ...rest] = sections as [Section, ...Section[]];
  return {
    kind: 'found',
    sections: [lead, ...rest],
    figures: [...new Map(found.flatMap(({ figures }) => figures).map((figure) => [figure.entry, figure])).values()],
    ...(first.chart ? { chart: first.chart } : {}),
    notes: [...new Set([...unanswered, ...found.flatMap(({ notes }) => notes)])],
    suggestions: [...new Set(found.flatMap(({ suggestions }) => suggestions))].slice(0, 3),
  };
}

/** “X in 2017. What was it?” is one thing asked twice: nothing is said a second time. */
function withoutRepeats(sections: readonly Section[]): Section[] {
  const said = new Set<string>();
  return sections.flatMap((section) => {
    const [first, ...rest] = section.claims.filter(({ text }) => !said.has(text));
    for (const { text } of section.claims) said.add(text);
    return first ? [{ ...section, claims: [first, ...rest] }] : [];
  });
}

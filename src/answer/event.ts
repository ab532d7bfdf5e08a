import type { Phrase } from '../question/lexicon.ts';
import type { Reading } from '../question/question.ts';
import { mayMean } from '../question/senses.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { eventClaim } from './entries.ts';
import { findTexts } from './find-texts.ts';
import { foundEvent } from './found-event.ts';
import { mentionsAll } from './mention.ts';
import { answerFromTexts } from './search.ts';
import { isInPeriods } from './select.ts';
import { answerTimeline } from './timeline.ts';
import { nothingFound } from './unread.ts';

/** The least share of a question’s words that an event must contain to be the one meant. */
const leastCoverage = 0.34;

/** When something happened, and what came before and after it. */
export function answerEvent(reading: Reading, context: Context): Answer {
  const { corpus } = context;
  const words = reading.content;
  if (words.length === 0 || onlyPlaces(reading)) return answerTimeline(reading, context);
  const inTime = (id: string) => {
    const event = corpus.by.event.get(id);
    return (
      event !== undefined &&
      isInPeriods(event, reading, corpus.about.fiscalYearStart) &&
      mentionsAll(id, reading, corpus)
    );
  };
  const hits = findTexts('event', reading, context, { accept: inTime, most: 5 });
  const [best] = hits;
  const event = best && corpus.by.event.get(best.id);
  if (best === undefined || event === undefined || best.coverage < leastCoverage)
    return (
      atAnotherTime(reading, context) ??
      answerFromTexts(reading, context, 0.5) ??
      nothingFound('event', `Nothing is held on this event${inThatPeriod(reading)}.`, reading, context)
    );
  const also = hits
    .slice(1)
    .filter(({ score }) => score >= best.score * 0.8)
    .slice(0, 2)
    .flatMap(({ id }) => corpus.by.event.get(id) ?? []);
  return foundEvent(event, also, reading, context);
}

/** The least share of a question’s words by which an event of another time is known to be the one meant. */
const surely = 0.6;

/** “The act signed in 2023” was signed in 2024: that none is held in 2023 is said first. */
export function atAnotherTime(reading: Reading, context: Context): Answer | undefined {
  const { corpus } = context;
  if (reading.periods.length === 0) return undefined;
  const [best] = findTexts('event', reading, context, { accept: (id) => mentionsAll(id, reading, corpus), most: 1 });
  const event = best && best.coverage >= surely ? corpus.by.event.get(best.id) : undefined;
  if (event === undefined || isInPeriods(event, reading, corpus.about.fiscalYearStart)) return undefined;
  const message = `Nothing is held on this event${inThatPeriod(reading)}.`;
  return nothingFound('period', message, reading, context, [eventClaim(event, corpus)]);
}

function inThatPeriod({ periods }: Reading): string {
  return periods.length > 0 ? ' in that period' : '';
}

/** “What happened in China in 2019?” asks for a timeline rather than for one event. */
function onlyPlaces({ phrases, content, tokens, periods }: Reading): boolean {
  const isPlace = (phrase: Phrase) => mayMean(phrase, 'place', 'topic');
  const placed = new Set(
    phrases.filter(isPlace).flatMap(({ from, to }) => tokens.slice(from, to).map(({ stem }) => stem)),
  );
  return periods.length > 0 && content.every((word) => placed.has(word));
}

import type { TimelineEvent } from '../corpus/schema.ts';
import type { Phrase } from '../question/lexicon.ts';
import type { Reading } from '../question/question.ts';
import { mayMean } from '../question/senses.ts';
import { atAnotherTime, inThatPeriod } from './another-time.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { findTexts } from './find-texts.ts';
import { foundEvent } from './found-event.ts';
import { mentionsAll } from './mention.ts';
import { answerFromTexts } from './search.ts';
import { datesNamed, isInPeriods, namesDates } from './select.ts';
import { answerTimeline } from './timeline.ts';
import { nothingFound } from './unread.ts';

/** The least share of a question’s words that an event must contain to be the one meant. */
const leastCoverage = 0.34;

/** When something happened, and what came before and after it. */
export function answerEvent(reading: Reading, context: Context): Answer {
  const { corpus } = context;
  const words = reading.content;
  if (words.length === 0 || onlyPlaces(reading)) return answerTimeline(reading, context);
  const find = (isOfTime: (event: TimelineEvent) => boolean) => {
    const accept = (id: string) => {
      const event = corpus.by.event.get(id);
      return event !== undefined && isOfTime(event) && mentionsAll(id, reading, corpus);
    };
    return findTexts('event', reading, context, { accept, most: 5 }).filter(
      ({ coverage }) => coverage >= leastCoverage,
    );
  };
  const inTime = find((event) => isInPeriods(event, reading, corpus.about.fiscalYearStart));
  const dates = datesNamed(reading);
  const hits = inTime.length > 0 || dates.length === 0 ? inTime : find((event) => namesDates(event, dates));
  const [best] = hits;
  const event = best && corpus.by.event.get(best.id);
  if (best === undefined || event === undefined)
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

/** “What happened in China in 2019?” asks for a timeline rather than for one event. */
function onlyPlaces({ phrases, content, tokens, periods }: Reading): boolean {
  const isPlace = (phrase: Phrase) => mayMean(phrase, 'place', 'topic');
  const placed = new Set(
    phrases.filter(isPlace).flatMap(({ from, to }) => tokens.slice(from, to).map(({ stem }) => stem)),
  );
  return periods.length > 0 && content.every((word) => placed.has(word));
}

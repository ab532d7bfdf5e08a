import type { Reading } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { eventClaim } from './entries.ts';
import { findTexts } from './find-texts.ts';
import { mentionsAll } from './mention.ts';
import { isInPeriods } from './select.ts';
import { nothingFound } from './unread.ts';

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

/** What a refusal adds where a period was asked for. */
export function inThatPeriod({ periods }: Reading): string {
  return periods.length > 0 ? ' in that period' : '';
}

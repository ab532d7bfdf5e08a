import type { Statement, TimelineEvent } from '../corpus/schema.ts';
import type { Reading } from '../question/question.ts';
import { idsOf, mayMean } from '../question/senses.ts';
import { atAnotherTime, inThatPeriod } from './another-time.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { eventLine } from './entries.ts';
import { findTexts } from './find-texts.ts';
import { foundEvent } from './found-event.ts';
import { foundStatements } from './found-statements.ts';
import { mentionsAll } from './mention.ts';
import { readingNotes } from './notes.ts';
import { byDate, contentWithout, isInPeriods } from './select.ts';
import { eventSuggestions } from './suggest-said.ts';
import { nothingFound } from './unread.ts';

/** How many events a timeline shows. */
const mostEvents = 15;

/** How many are shown, the newest first, where it is asked how things stand. */
const mostLatest = 3;

/** How many statements stand in for a timeline. */
const mostStatements = 5;

/** Dated events on a subject, in order. “What followed X” starts at X. */
export function answerTimeline(reading: Reading, context: Context): Answer {
  const { corpus } = context;
  const after =
    /\bwhat (?:followed|(?:came|happened) (?:next|after|since))\b|\bafter\b/i.test(reading.text) &&
    reading.content.length > 0;
  const [anchor] = after ? findTexts('event', reading, context) : [];
  const start = anchor && corpus.by.event.get(anchor.id);
  const found = start ? following(start, context) : matching(reading, context);
  const dated = found.filter(
    (event) => start !== undefined || isInPeriods(event, reading, corpus.about.fiscalYearStart),
  );
  const latest = reading.periods.some(({ kind }) => kind === 'latest');
  const shown = latest
    ? dated.slice(-mostLatest).reverse()
    : dated.length > mostEvents
      ? mostRelevant(dated, reading, context)
      : dated;
  const [first, ...rest] = shown;
  if (first === undefined) {
    const other = atAnotherTime(reading, context);
    if (other) return other;
    const said = statementsOn(reading, context);
    if (said.length > 0)
      return foundStatements(said.slice(-mostStatements), Math.max(0, said.length - mostStatements), reading, corpus);
    return nothingFound('event', `No event on this is held${inThatPeriod(reading)}.`, reading, context);
  }
  if (rest.length === 0) return foundEvent(first, [], reading, context);
  return {
    kind: 'found',
    sections: [{ claims: [eventLine(first, corpus), ...rest.map((event) => eventLine(event, corpus))] }],
    figures: [],
    notes: [
      ...(dated.length > shown.length && !latest
        ? [`${shown.length} of ${dated.length} are shown, those nearest to the question; name a year for the others.`]
        : []),
      ...readingNotes(reading),
    ],
    suggestions: eventSuggestions(first, corpus),
  };
}

/** What was said on a topic that has no events, in order of time. */
function statementsOn(reading: Reading, { corpus }: Context): Statement[] {
  const topics = new Set(idsOf(reading.phrases, 'topic'));
  const fits = (statement: Statement) =>
    statement.topics.some((topic) => topics.has(topic)) &&
    isInPeriods(statement, reading, corpus.about.fiscalYearStart) &&
    mentionsAll(statement.id, reading, corpus);
  return byDate(corpus.statements.filter(fits));
}

/** Of too many events those that have most of the question’s words, still in order of time. */
function mostRelevant(events: readonly TimelineEvent[], reading: Reading, context: Context): TimelineEvent[] {
  const scores = new Map(findTexts('event', reading, context).map(({ id, score }) => [id, score]));
  const ranked = [...events].sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0));
  return byDate(ranked.slice(0, mostEvents));
}

/** The event itself and those later ones that are linked with it or share a subject and a place. */
function following(start: TimelineEvent, { corpus }: Context): TimelineEvent[] {
  const linked = (event: TimelineEvent) => start.related.includes(event.id) || event.related.includes(start.id);
  const akin = (event: TimelineEvent) =>
    event.topics.some((topic) => start.topics.includes(topic)) &&
    event.places.some((place) => start.places.includes(place));
  const later = byDate(corpus.events).filter((event) => event.id !== start.id && event.date >= start.date);
  const close = later.filter(linked);
  return [start, ...byDate([...new Set([...close, ...later.filter(akin).slice(0, 6)])])];
}

/** Events of the topics and places named, narrowed by the other words where several events have them. */
function matching(reading: Reading, context: Context): TimelineEvent[] {
  const { corpus } = context;
  const all = reading.phrases.flatMap((phrase) => [phrase, ...(phrase.inside ?? [])]);
  const topics = new Set(idsOf(all, 'topic'));
  const places = idsOf(all, 'place');
  const inBoth = corpus.events.filter(
    ({ id, topics: own }) =>
      (topics.size === 0 || own.some((topic) => topics.has(topic))) && mentionsAll(id, reading, corpus),
  );
  const words = contentWithout(
    reading,
    all.filter((phrase) => mayMean(phrase, 'topic', 'place', 'substance')),
  );
  const hits = findTexts('event', reading, context, words.length > 0 ? { words } : {});
  const byWords = new Set(hits.filter(({ coverage }) => coverage >= 0.25).map(({ id }) => id));
  if (topics.size === 0 && places.length === 0) {
    const found = corpus.events.filter(({ id }) => byWords.has(id));
    return byDate(found.length > 0 || reading.periods.length === 0 ? found : corpus.events);
  }
  const narrowed = inBoth.filter(({ id }) => byWords.has(id));
  if (words.length > 0 && narrowed.length >= 2) return byDate(narrowed);
  return byDate(inBoth.length > 0 || topics.size > 0 ? inBoth : corpus.events.filter(({ id }) => byWords.has(id)));
}

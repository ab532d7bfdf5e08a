import type { TimelineEvent } from '../corpus/schema.ts';
import type { Reading } from '../question/question.ts';
import type { Answer, Section } from './answer.ts';
import type { Context } from './context.ts';
import { eventClaim, eventLine, statementClaim } from './entries.ts';
import { readingNotes } from './notes.ts';
import { sectionOf } from './section.ts';
import { byDate } from './select.ts';
import { eventSuggestions } from './suggest-said.ts';

/** An event with what led to it, what followed, and what was said of it. */
export function foundEvent(
  event: TimelineEvent,
  also: readonly TimelineEvent[],
  reading: Reading,
  { corpus }: Context,
): Answer {
  const lead: Section = { claims: [eventClaim(event, corpus), ...also.map((other) => eventClaim(other, corpus))] };
  const shown = new Set([event.id, ...also.map(({ id }) => id)]);
  const related = new Set([
    ...event.related,
    ...corpus.events.filter(({ related: ids }) => ids.includes(event.id)).map(({ id }) => id),
  ]);
  const events = byDate([...related].filter((id) => !shown.has(id)).flatMap((id) => corpus.by.event.get(id) ?? []));
  const before = sectionOf(
    'Before:',
    events
      .filter(({ date }) => date <= event.date)
      .slice(-2)
      .map((other) => eventLine(other, corpus)),
  );
  const after = sectionOf(
    'After:',
    events
      .filter(({ date }) => date > event.date)
      .slice(0, 3)
      .map((other) => eventLine(other, corpus)),
  );
  const statements = byDate([...related].flatMap((id) => corpus.by.statement.get(id) ?? []));
  const said = sectionOf(
    'What was said of it:',
    statements.slice(0, 2).map((statement) => statementClaim(statement, corpus)),
  );
  return {
    kind: 'found',
    sections: [lead, ...[before, after, said].flatMap((section) => section ?? [])],
    figures: [],
    notes: readingNotes(reading),
    suggestions: eventSuggestions(event, corpus),
  };
}

import type { Corpus } from '../corpus/corpus.ts';
import type { Statement, TimelineEvent } from '../corpus/schema.ts';
import type { Reading } from '../question/question.ts';
import type { Answer, Section } from './answer.ts';
import { eventClaim, statementClaim } from './entries.ts';
import { readingNotes } from './notes.ts';
import { sectionOf } from './section.ts';
import { byDate } from './select.ts';
import { statementSuggestions } from './suggest-said.ts';

/** How many of the events that statements are about are told beside them. */
const mostOccasions = 2;

/** The statements, what was said in reply or in answer to them, and what they were said of. */
export function foundStatements(shown: readonly Statement[], left: number, reading: Reading, corpus: Corpus): Answer {
  const [first, ...rest] = shown;
  if (first === undefined) return nothingSaid('topic', 'Nothing is held that was said on this.', [], reading, corpus);
  const replies = repliesTo(shown, corpus);
  const lead: Section = {
    claims: [statementClaim(first, corpus), ...rest.map((statement) => statementClaim(statement, corpus))],
  };
  const replySection = sectionOf(
    'Said in reply, or replied to:',
    replies.slice(0, 3).map((reply) => statementClaim(reply, corpus)),
  );
  const occasions = sectionOf(
    'What happened:',
    occasionsOf(shown, corpus)
      .slice(0, mostOccasions)
      .map((event) => eventClaim(event, corpus)),
  );
  return {
    kind: 'found',
    sections: [lead, ...[replySection, occasions].flatMap((section) => section ?? [])],
    figures: [],
    notes: [
      ...(left > 0
        ? [`${left} more ${left === 1 ? 'statement is' : 'statements are'} held; name a year or a subject to see them.`]
        : []),
      ...readingNotes(reading),
    ],
    suggestions: statementSuggestions(first, corpus),
  };
}

/** The events that these were said of, in order of time. */
function occasionsOf(shown: readonly Statement[], corpus: Corpus): TimelineEvent[] {
  const ids = new Set(shown.map(({ id }) => id));
  return byDate(corpus.events.filter(({ related }) => related.some((id) => ids.has(id))));
}

/** Statements that answer these, and those that these answer, in order of time. */
export function repliesTo(shown: readonly Statement[], corpus: Corpus): Statement[] {
  const ids = new Set(shown.map(({ id }) => id));
  const asked = new Set(shown.flatMap(({ respondsTo }) => respondsTo));
  return byDate(
    corpus.statements.filter(
      ({ id, respondsTo }) => !ids.has(id) && (asked.has(id) || respondsTo.some((other) => ids.has(other))),
    ),
  );
}

/** Says that nothing was said, with the statements that come nearest. */
export function nothingSaid(
  reason: string,
  message: string,
  nearest: readonly Statement[],
  reading: Reading,
  corpus: Corpus,
): Answer {
  const section = sectionOf(
    'The nearest that is held:',
    nearest.slice(-2).map((statement) => statementClaim(statement, corpus)),
  );
  const [statement] = nearest.slice(-1);
  return {
    kind: 'nothing',
    reason,
    message,
    sections: section ? [section] : [],
    figures: [],
    notes: readingNotes(reading),
    suggestions: statement ? statementSuggestions(statement, corpus) : corpus.about.examples.slice(0, 3),
  };
}

import type { Reading } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { eventLine, termClaim } from './entries.ts';
import { readingNotes } from './notes.ts';
import { sectionOf } from './said.ts';
import { byDate } from './select.ts';
import { nothingFound } from './unread.ts';

/** What a term means, with the dated events that name it; for two terms, both. */
export function answerDefine(reading: Reading, context: Context): Answer {
  const { corpus, index } = context;
  const ids = [
    ...new Set(
      reading.phrases.flatMap(({ senses }) => senses.filter(({ kind }) => kind === 'term').map(({ id }) => id)),
    ),
  ];
  const terms = ids.flatMap((id) => corpus.by.term.get(id) ?? []);
  const [first, ...rest] = terms.slice(0, 4);
  if (first === undefined) return nothingFound('term', 'No glossary entry is held for this.', reading, context);
  const hits =
    terms.length === 1
      ? index
          .search('event', reading.content)
          .filter(({ coverage }) => coverage > 0.9)
          .slice(0, 4)
      : [];
  const events = sectionOf(
    'In the events held:',
    byDate(hits.flatMap(({ id }) => corpus.by.event.get(id) ?? [])).map((event) => eventLine(event, corpus)),
  );
  return {
    kind: 'found',
    sections: [
      { claims: [termClaim(first, corpus), ...rest.map((term) => termClaim(term, corpus))] },
      ...(events ? [events] : []),
    ],
    figures: [],
    notes: readingNotes(reading),
    suggestions: corpus.terms
      .filter(({ category, id }) => category === first.category && !ids.includes(id))
      .slice(0, 2)
      .map(({ term }) => `what is ${term}?`),
  };
}

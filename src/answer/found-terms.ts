import type { Corpus } from '../corpus/corpus.ts';
import { longDate } from '../corpus/period.ts';
import type { Term } from '../corpus/schema.ts';
import { type AskedPeriod, boundsOf } from '../question/periods/asked.ts';
import type { Reading } from '../question/question.ts';
import type { Answer, Claim, Section } from './answer.ts';
import { computed } from './cite.ts';
import type { Context } from './context.ts';
import { eventLine, termClaim } from './entries.ts';
import { findTexts } from './find-texts.ts';
import { readingNotes } from './notes.ts';
import { sectionOf } from './section.ts';
import { byDate } from './select.ts';

/** How many glossary entries an answer explains. */
const mostTerms = 4;

/** Glossary entries in full, with the dated events that name a single one; undefined where no id is an entry. */
export function foundTerms(ids: readonly string[], reading: Reading, context: Context): Answer | undefined {
  const { corpus } = context;
  const [first, ...rest] = ids.flatMap((id) => corpus.by.term.get(id) ?? []).slice(0, mostTerms);
  if (first === undefined) return undefined;
  const claims: Claim[] = [first, ...rest].map((term) => termClaim(term, corpus));
  const [lead, ...others] = [...yearClaims(first, reading, corpus), ...claims];
  if (lead === undefined) return undefined;
  const events = rest.length === 0 ? eventsNaming(reading, context) : undefined;
  return {
    kind: 'found',
    sections: [{ claims: [lead, ...others] }, ...(events ? [events] : [])],
    figures: [],
    notes: readingNotes(reading),
    suggestions: corpus.terms
      .filter(({ category, id }) => category === first.category && !ids.includes(id))
      .slice(0, 2)
      .map(({ term }) => `what is ${term}?`),
  };
}

function eventsNaming(reading: Reading, context: Context): Section | undefined {
  const { corpus } = context;
  const hits = findTexts('event', reading, context, { literally: true }).filter(({ coverage }) => coverage > 0.9);
  const events = byDate(hits.slice(0, 4).flatMap(({ id }) => corpus.by.event.get(id) ?? []));
  return sectionOf(
    'In the events held:',
    events.map((event) => eventLine(event, corpus)),
  );
}

/** The fiscal years a question asks about. */
export function fiscalYears({ periods }: Reading): readonly AskedPeriod[] {
  return periods.filter((period) => period.kind === 'year' && period.type === 'fiscal-year');
}

/** “FY2024 runs from 1 October 2023 to 30 September 2024.” */
function yearClaims(term: Term, reading: Reading, corpus: Corpus): Claim[] {
  return fiscalYears(reading).map((period) => {
    const { from = '', to = '' } = boundsOf(period, corpus.about.fiscalYearStart);
    return computed(`${period.text} runs from ${longDate(from)} to ${longDate(to)}.`, [term], corpus);
  });
}

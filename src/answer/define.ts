import type { Corpus } from '../corpus/corpus.ts';
import { longDate } from '../corpus/period.ts';
import type { Term } from '../corpus/schema.ts';
import { type AskedPeriod, boundsOf } from '../question/periods/asked.ts';
import type { Reading } from '../question/question.ts';
import { stem } from '../text/tokens.ts';
import type { Answer, Claim } from './answer.ts';
import { computed } from './cite.ts';
import type { Context } from './context.ts';
import { eventLine, termClaim } from './entries.ts';
import { readingNotes } from './notes.ts';
import { sectionOf } from './said.ts';
import { answerFromTexts } from './search.ts';
import { byDate } from './select.ts';
import { nothingFound } from './unread.ts';

/** What a term means, with the dated events that name it; for two terms, both. */
export function answerDefine(reading: Reading, context: Context): Answer {
  const { corpus, index } = context;
  const ids = [...new Set([...namedTerms(reading), ...yearTerms(reading, context)])];
  const terms = (ids.length > 0 ? ids : closestTerms(reading, context)).flatMap((id) => corpus.by.term.get(id) ?? []);
  const [first, ...rest] = terms.slice(0, 4);
  if (first === undefined)
    return (
      answerFromTexts(reading, context, 0.55) ??
      nothingFound('term', 'No glossary entry is held for this.', reading, context)
    );
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
      {
        claims: [
          ...yearClaims(first, reading, corpus),
          termClaim(first, corpus),
          ...rest.map((term) => termClaim(term, corpus)),
        ] as [Claim, ...Claim[]],
      },
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

function namedTerms({ phrases }: Reading): string[] {
  return phrases.flatMap(({ senses }) => senses.filter(({ kind }) => kind === 'term').map(({ id }) => id));
}

function closestTerms({ content }: Reading, { index }: Context): string[] {
  return index
    .search('term', content)
    .filter(({ coverage }) => coverage >= 0.6)
    .slice(0, 2)
    .map(({ id }) => id);
}

function fiscalYears({ periods }: Reading): readonly AskedPeriod[] {
  return periods.filter((period) => period.kind === 'year' && period.type === 'fiscal-year');
}

/** The entry on fiscal years, where a fiscal year itself is asked about. */
function yearTerms(reading: Reading, { index }: Context): string[] {
  if (fiscalYears(reading).length === 0) return [];
  return index
    .search('term', [stem('fiscal'), stem('year')])
    .slice(0, 1)
    .map(({ id }) => id);
}

/** “FY2024 runs from 1 October 2023 to 30 September 2024.” */
function yearClaims(term: Term, reading: Reading, corpus: Corpus): Claim[] {
  return fiscalYears(reading).map((period) => {
    const { from = '', to = '' } = boundsOf(period, corpus.about.fiscalYearStart);
    return computed(`${period.text} runs from ${longDate(from)} to ${longDate(to)}.`, [term], corpus);
  });
}

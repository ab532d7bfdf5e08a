import type { Reading } from '../question/question.ts';
import { meansOnly } from '../question/senses.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { findTexts } from './find-texts.ts';
import { foundEvent } from './found-event.ts';
import { foundStatements } from './found-statements.ts';
import { foundTerms } from './found-terms.ts';
import { mentionsAll } from './mention.ts';
import { isInPeriods, isOfPeriods } from './select.ts';
import { nothingFound } from './unread.ts';

/** The least share of a question’s words that an entry must contain where nothing tells what is asked. */
const leastCoverage = 0.5;
/** The same where an account is asked for, in words that need not be the entry’s. */
const leastOpen = 0.4;
const open = /^\W*(?:how|why|what (?:do|does)|who)\b|\bwere any\b|\bwas any\b/i;

/** How many entries of each kind are looked at. */
const mostCandidates = 5;

interface Candidate {
  readonly kind: 'term' | 'event' | 'statement';
  readonly id: string;
  readonly score: number;
  readonly coverage: number;
}

/** Answers from whatever entry holds the words best; says what can be asked where none does. */
export function answerSearch(reading: Reading, context: Context): Answer {
  return (
    answerFromTexts(reading, context, open.test(reading.text) ? leastOpen : leastCoverage) ??
    nothingFound('topic', 'This is not something the corpus covers.', reading, context)
  );
}

/** The entry that holds a question’s words and names all that it names; undefined where none holds enough of them. */
export function answerFromTexts(
  reading: Reading,
  context: Context,
  least: number,
  literally = false,
): Answer | undefined {
  const all = candidates(reading, context, literally);
  const [best] = all.filter(({ coverage }) => coverage >= least);
  if (best === undefined) return undefined;
  const { corpus } = context;
  switch (best.kind) {
    case 'term':
      return foundTerms([best.id], reading, context);
    case 'event': {
      const event = corpus.by.event.get(best.id);
      return event && foundEvent(event, [], reading, context);
    }
    case 'statement': {
      const near = all.filter(({ kind, score }) => kind === 'statement' && score >= best.score * 0.75);
      return foundStatements(
        near.slice(0, 3).flatMap(({ id }) => corpus.by.statement.get(id) ?? []),
        0,
        reading,
        corpus,
      );
    }
  }
}

function candidates(reading: Reading, context: Context, literally: boolean): Candidate[] {
  const { corpus } = context;
  const { fiscalYearStart } = corpus.about;
  const inTime = {
    event: (id: string) => isHeld(corpus.by.event.get(id), (event) => isInPeriods(event, reading, fiscalYearStart)),
    statement: (id: string) =>
      isHeld(corpus.by.statement.get(id), (statement) => isOfPeriods(statement, reading, fiscalYearStart)),
  } as const;
  const found = (['event', 'statement'] as const).flatMap((kind) =>
    findTexts(kind, reading, context, {
      accept: (id) => inTime[kind](id) && mentionsAll(id, reading, corpus),
      most: mostCandidates,
      literally,
    }).map((hit) => ({ kind, ...hit })),
  );
  const names =
    reading.unplaced.some(({ slot }) => slot !== 'word') ||
    reading.periods.length > 0 ||
    reading.phrases.some((phrase) => meansOnly(phrase, 'place', 'person', 'organisation'));
  const terms = names
    ? []
    : findTexts('term', reading, context, { literally })
        .slice(0, 1)
        .map((hit) => ({ kind: 'term', ...hit }) as const);
  const dayAsked = reading.periods.some(({ kind }) => kind === 'exact');
  const weight = ({ kind, score }: Candidate) => score * (dayAsked && kind === 'event' ? 1.5 : 1);
  return [...found, ...terms].sort(
    (a, b) => Number(b.coverage > 0.8) - Number(a.coverage > 0.8) || weight(b) - weight(a),
  );
}

function isHeld<T>(entry: T | undefined, fits: (entry: T) => boolean): boolean {
  return entry !== undefined && fits(entry);
}

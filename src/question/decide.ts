import type { Corpus } from '../corpus/corpus.ts';
import type { Cue } from './cues.ts';
import type { SenseKind } from './lexicon.ts';
import type { FigureAsk, Question, Reading } from './question.ts';
import type { RawReading } from './read.ts';

interface Signs {
  has(...cues: Cue[]): boolean;
  names(...kinds: SenseKind[]): boolean;
  /** A measure, or a topic that has figures. */
  readonly measured: boolean;
  readonly reading: Reading;
}

/** Settles what is asked. The order of the rules is the order in which signs outweigh each other. */
export function decide({ reading, cues }: RawReading, corpus: Corpus): Question {
  const signs: Signs = {
    has: (...wanted) => wanted.some((cue) => cues.has(cue)),
    names: (...kinds) => reading.phrases.some(({ senses }) => senses.some(({ kind }) => kinds.includes(kind))),
    measured: isMeasured(reading, corpus),
    reading,
  };
  for (const rule of rules) {
    const question = rule(signs);
    if (question !== undefined) return question;
  }
  return { kind: 'search', reading };
}

function isMeasured({ phrases }: Reading, corpus: Corpus): boolean {
  return phrases.some(({ senses }) =>
    senses.some(
      ({ kind, id }) => kind === 'measure' || (kind === 'topic' && (corpus.by.topic.get(id)?.measures.length ?? 0) > 0),
    ),
  );
}

type Rule = (signs: Signs) => Question | undefined;

const rules: readonly Rule[] = [
  ({ has }) => (has('help') ? { kind: 'help' } : undefined),
  ({ has, measured }) => (has('topics') && !measured ? { kind: 'topics' } : undefined),
  ({ has, names, reading }) =>
    has('greeting') && !names('measure', 'person', 'topic', 'term', 'substance') && reading.periods.length === 0
      ? { kind: 'greeting' }
      : undefined,
  ({ has, reading }) => (has('reply') ? { kind: 'reply', reading } : undefined),
  ({ has, reading, names }) =>
    has('source') &&
    (reading.numbers.length > 0 ||
      names('measure', 'topic', 'organisation', 'substance', 'unit') ||
      reading.content.length > 0)
      ? { kind: 'source', reading }
      : undefined,
  ({ has, reading, measured }) =>
    has('who-said') && !(measured && has('most', 'fewest') && reading.periods.length > 0)
      ? { kind: 'who-said', reading }
      : undefined,
  ({ has, reading }) => (has('difference') && isDefinition(reading, 2) ? { kind: 'define', reading } : undefined),
  (signs) => (signs.has('claim') && !isFigureClaim(signs) ? { kind: 'claim', reading: signs.reading } : undefined),
  (signs) => (isExtreme(signs) || isDispute(signs) ? figure(signs) : undefined),
  ({ has, names, reading }) =>
    has('said') &&
    (names('person', 'organisation', 'actor', 'place') || reading.unplaced.some(({ slot }) => slot === 'person')) &&
    !has('amount')
      ? { kind: 'said', reading }
      : undefined,
  ({ has, reading }) => (has('timeline') ? { kind: 'timeline', reading } : undefined),
  ({ has, reading }) => (has('when', 'happened') ? { kind: 'event', reading } : undefined),
  ({ has, reading, names }) => (has('who-is') && names('person', 'actor') ? { kind: 'said', reading } : undefined),
  ({ has, reading }) =>
    (has('define') || (reading.content.length <= 4 && !has('amount', 'trend', 'compare'))) && isDefinition(reading, 1)
      ? { kind: 'define', reading }
      : undefined,
  ({ has, names, reading }) => (has('said') && names('person', 'actor') ? { kind: 'said', reading } : undefined),
  ({ names, has, reading, measured }) =>
    names('person') && !(has('amount') && measured) ? { kind: 'said', reading } : undefined,
  ({ has, names, reading }) =>
    has('said') && names('organisation') && !has('amount') ? { kind: 'said', reading } : undefined,
  (signs) => (isOpenClaim(signs) ? { kind: 'claim', reading: signs.reading } : undefined),
  (signs) => (isFigure(signs) ? figure(signs) : undefined),
  ({ has, reading }) => (has('yes-no') || has('claim') ? { kind: 'claim', reading } : undefined),
];

function isExtreme({ has, measured, names, reading }: Signs): boolean {
  return (
    has('most', 'fewest') &&
    (measured || names('substance', 'unit')) &&
    (has('when') ||
      /\b(?:year|month|state|place|drug|agency|which|what|record|peak|highest|lowest|most|fewest|worst|deadliest)\b/i.test(
        reading.text,
      ))
  );
}

/** “Why does DHS say 43,000 and CBP 27,000?” asks about figures, although bodies say them. */
function isDispute({ has, measured, names, reading }: Signs): boolean {
  return has('why') && (measured || names('substance')) && (reading.numbers.length > 0 || reading.periods.length > 0);
}

/** “Is it true that CBP seized 27,000 pounds in 2023?” is answered by the figure itself. */
function isFigureClaim({ measured, reading, names }: Signs): boolean {
  return measured && (reading.numbers.length > 0 || reading.periods.length > 0) && !names('person');
}

/** A yes-or-no question that names no period, number or comparison is a claim to be weighed, not a figure. */
function isOpenClaim({ has, reading }: Signs): boolean {
  return (
    has('yes-no') &&
    !has('amount', 'compare', 'trend', 'most', 'fewest') &&
    reading.periods.length === 0 &&
    reading.numbers.length === 0
  );
}

/** Terms are named, and hardly anything else is. */
function isDefinition({ phrases, periods, content }: Reading, least: number): boolean {
  const terms = phrases.filter(({ senses }) => senses.some(({ kind }) => kind === 'term'));
  const words = terms.reduce((sum, { from, to }) => sum + to - from, 0);
  return terms.length >= least && periods.length === 0 && content.length - words <= 1;
}

function isFigure({ measured, names, has, reading }: Signs): boolean {
  if (measured || names('unit')) return true;
  if (names('person')) return false;
  const facets = names('substance', 'organisation', 'place', 'form', 'period');
  return facets && (reading.periods.length > 0 || has('amount', 'compare', 'trend'));
}

function figure(signs: Signs): Question {
  return { kind: 'figure', ask: askOf(signs), reading: signs.reading };
}

function askOf({ has, reading }: Signs): FigureAsk {
  if (has('why')) return 'why';
  if (has('most') && !has('trend')) return 'most';
  if (has('fewest') && !has('trend')) return 'fewest';
  if (has('compare')) return 'compare';
  if (has('trend') || reading.periods.some(({ kind }) => kind === 'span')) return 'trend';
  return 'value';
}

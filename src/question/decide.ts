import type { Corpus } from '../corpus/corpus.ts';
import type { Cue } from './cues.ts';
import type { SenseKind } from './lexicon.ts';
import type { FigureAsk, Question, Reading } from './question.ts';
import type { RawReading } from './read.ts';
import { mayMean, meansOnly } from './senses.ts';

/** What a reading shows, in the terms that the rules speak in. */
interface Signs {
  readonly reading: Reading;
  has(...cues: Cue[]): boolean;
  names(...kinds: SenseKind[]): boolean;
  /** A measure, or a topic that has figures. */
  readonly measured: boolean;
}

type Kind = 'help' | 'topics' | 'greeting' | Extract<Question, { reading: Reading }>['kind'];

interface Rule {
  readonly kind: Exclude<Kind, 'several'>;
  readonly example: string;
  when(signs: Signs): boolean;
}

/** Settles what is asked. The order of the rules is the order in which signs outweigh each other. */
export function decide({ reading, cues }: RawReading, corpus: Corpus): Question {
  const signs: Signs = {
    reading,
    has: (...wanted) => wanted.some((cue) => cues.has(cue)),
    names: (...kinds) => reading.phrases.some((phrase) => mayMean(phrase, ...kinds)),
    measured: isMeasured(reading, corpus),
  };
  const kind = rules.find(({ when }) => when(signs))?.kind ?? 'search';
  switch (kind) {
    case 'help':
    case 'topics':
    case 'greeting':
      return { kind };
    case 'figure':
      return { kind, ask: askOf(signs), reading };
    default:
      return { kind, reading };
  }
}

const rules: readonly Rule[] = [
  { kind: 'help', example: 'what can you do?', when: ({ has }) => has('help') },
  { kind: 'topics', example: 'what do you cover?', when: ({ has, measured }) => has('topics') && !measured },
  {
    kind: 'greeting',
    example: 'hello',
    when: ({ has, names, reading }) =>
      has('greeting') && !names('measure', 'person', 'topic', 'term', 'substance') && reading.periods.length === 0,
  },
  { kind: 'define', example: 'when does FY2024 start?', when: isAboutTheYear },
  { kind: 'reply', example: 'who disputes that?', when: ({ has }) => has('reply') },
  {
    kind: 'source',
    example: 'where does the 75,000 figure come from?',
    when: ({ has, names, reading }) =>
      has('source') && (reading.numbers.length > 0 || reading.content.length > 0 || names('measure', 'topic', 'unit')),
  },
  {
    kind: 'who-said',
    example: 'who called it a vacuous promise?',
    when: ({ has, measured, reading }) =>
      has('who-said') && !(measured && has('most', 'fewest') && reading.periods.length > 0),
  },
  {
    kind: 'define',
    example: 'difference between INCB and UNODC',
    when: ({ has, names, reading }) =>
      has('difference') &&
      (isDefinition(reading, 2) ||
        (reading.periods.length === 0 && !names('place', 'substance', 'organisation', 'form'))),
  },
  {
    kind: 'claim',
    example: 'is it true that China makes it?',
    when: (signs) => signs.has('claim') && !isFigureClaim(signs),
  },
  { kind: 'figure', example: 'which year had the most deaths?', when: (signs) => isExtreme(signs) || isDispute(signs) },
  {
    kind: 'event',
    example: 'when did China announce control of nitazenes?',
    when: ({ has, reading }) =>
      has('when') &&
      /^\W*when\b/i.test(reading.text) &&
      !/\bsa(?:y|id)\b/i.test(reading.text) &&
      reading.content.length > 0,
  },
  {
    kind: 'said',
    example: 'what did Kurt Campbell say about the Pacific?',
    when: ({ has, names, reading }) =>
      has('said') &&
      !has('amount') &&
      (names('person', 'organisation', 'actor', 'place') ||
        reading.carried.length > 0 ||
        /\bwhat (?:does|did|do) (?:the|this|that|your) (?:article|report|paper|story|corpus|document|statement)s?\b/i.test(
          reading.text,
        ) ||
        reading.unplaced.some(({ slot }) => slot === 'person')),
  },
  { kind: 'timeline', example: 'timeline of the tariffs', when: ({ has }) => has('timeline') },
  { kind: 'event', example: 'what was the result of the case?', when: ({ has }) => has('when', 'happened') },
  {
    kind: 'said',
    example: 'who is Kurt Campbell?',
    when: ({ has, names }) => has('who-is') && names('person', 'actor'),
  },
  {
    kind: 'define',
    example: 'what is the counternarcotics working group?',
    when: ({ has, measured, reading }) =>
      (has('define') || (reading.content.length <= 4 && !measured && !has('amount', 'trend', 'compare'))) &&
      (isDefinition(reading, 1) || isBareSubject(reading, has('define')) || opensWithTerm(reading)),
  },
  {
    kind: 'said',
    example: 'Steve Daines on talking to China',
    when: ({ has, names, measured }) => names('person') && !(has('amount') && measured),
  },
  {
    kind: 'said',
    example: 'China’s foreign ministry on the tariffs',
    when: ({ has, names, measured, reading }) =>
      names('organisation', 'actor') &&
      !has('amount') &&
      (has('said') || (!measured && names('topic') && /\bon\b/i.test(reading.text))),
  },
  {
    kind: 'timeline',
    example: 'how did China’s scheduling develop from 2017 to 2025?',
    when: ({ has, measured, names, reading }) =>
      !measured &&
      names('topic', 'term') &&
      !names('unit', 'organisation', 'form') &&
      (has('trend') ||
        (names('topic') && reading.periods.length > 0) ||
        reading.periods.some(({ kind }) => kind === 'span')),
  },
  { kind: 'claim', example: 'does China deny it?', when: isOpenClaim },
  { kind: 'figure', example: 'seizures 2023', when: isFigure },
  { kind: 'claim', example: 'did they meet?', when: ({ has }) => has('yes-no', 'claim') },
];

function isMeasured({ phrases }: Reading, corpus: Corpus): boolean {
  return phrases.some(({ senses }) =>
    senses.some(
      ({ kind, id }) => kind === 'measure' || (kind === 'topic' && (corpus.by.topic.get(id)?.measures.length ?? 0) > 0),
    ),
  );
}

/** “When does FY2024 start?” asks about the year itself. */
function isAboutTheYear({ reading, measured, names }: Signs): boolean {
  const fiscal = /\b(?:fy|fiscal)/i.test(reading.text);
  const bounds =
    /\b(?:start|begin|end|run|cover|include|which months|what months)s?\b|\bcalendar or fiscal\b|\bfiscal or calendar\b/i;
  return fiscal && bounds.test(reading.text) && !measured && !names('substance', 'unit');
}

const scales =
  /\b(?:year|month|state|place|country|drug|agency|which|what|record|peak(?:ed)?|highest|lowest|fewest|worst|deadliest|most)\b/i;

function isExtreme({ has, measured, names, reading }: Signs): boolean {
  return (
    has('most', 'fewest') && (measured || names('substance', 'unit')) && (has('when') || scales.test(reading.text))
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
function isOpenClaim({ has, reading, measured, names }: Signs): boolean {
  const { periods, numbers } = reading;
  if (!has('yes-no') || has('amount', 'compare', 'trend', 'most', 'fewest')) return false;
  return periods.length + numbers.length === 0 || (!measured && !names('unit') && numbers.length === 0);
}

/** Terms are named, and hardly anything else is. */
function isDefinition({ phrases, periods, content, tokens, unplaced }: Reading, least: number): boolean {
  const terms = phrases.filter((phrase) => mayMean(phrase, 'term'));
  const named = new Set(terms.flatMap(({ from, to }) => tokens.slice(from, to).map(({ stem }) => stem)));
  const other = phrases.some((phrase) => meansOnly(phrase, 'place', 'person'));
  if (other || unplaced.some(({ slot }) => slot !== 'word')) return false;
  return terms.length >= least && periods.length === 0 && content.filter((word) => !named.has(word)).length <= 1;
}

/** “What are designer precursors and how are they dealt with?” */
function opensWithTerm({ phrases, text }: Reading): boolean {
  const [first] = phrases;
  const opens = /^\W*(?:what(?:'s| is| are)|define|explain) (?:an? |the )?/i.test(text);
  return (
    opens &&
    first !== undefined &&
    first.from <= 3 &&
    meansOnly(first, 'term') &&
    /\band (?:how|why|what|who)\b/i.test(text)
  );
}

/** “De minimis meaning”: a word or two whose meaning is asked, though the vocabulary knows them as something else. */
function isBareSubject({ periods, content, numbers, text }: Reading, defines: boolean): boolean {
  return (
    defines &&
    /\b(?:mean|meaning|defin|stand|explain)/i.test(text) &&
    periods.length + numbers.length === 0 &&
    content.length <= 3
  );
}

function isFigure({ measured, names, has, reading }: Signs): boolean {
  if (asksForUnknownKind(reading)) return false;
  if (isOpenQuestion({ has, reading })) return false;
  if (measured || names('unit')) return true;
  if (reading.numbers.length > 0 && reading.periods.length > 0) return true;
  const facets = names('substance', 'organisation', 'place', 'form');
  return facets && (reading.periods.length > 0 || has('amount', 'compare', 'trend'));
}

/** “How do bankers launder money?” asks for an account of it, not for a figure. */
function isOpenQuestion({ has, reading }: Pick<Signs, 'has' | 'reading'>): boolean {
  const open =
    /^\W*(?:so |and )?(?:how|why) (?:do|does|did|is|are|was|were|has|have|can|could)\b|\bwere any\b|\bwas any\b|\bwhat do .* say\b/i;
  return (
    open.test(reading.text) &&
    !has('amount', 'compare', 'trend', 'most', 'fewest') &&
    reading.periods.length + reading.numbers.length === 0
  );
}

/** “Which village …”: what is asked for is of a kind that figures do not have. */
function asksForUnknownKind({ text, unplaced }: Reading): boolean {
  const [, noun] = /\bwhich (\p{L}+)/iu.exec(text) ?? [];
  return noun !== undefined && unplaced.some((word) => word.text.toLowerCase() === noun.toLowerCase());
}

function askOf({ has, reading }: Signs): FigureAsk {
  if (has('why')) return 'why';
  if (has('most') && !has('trend')) return 'most';
  if (has('fewest') && !has('trend')) return 'fewest';
  if (has('compare')) return 'compare';
  if (has('trend') || reading.periods.some(({ kind }) => kind === 'span')) return 'trend';
  return 'value';
}

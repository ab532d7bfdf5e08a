import type { Corpus } from '../corpus/corpus.ts';
import type { FigureAsk, Question, Reading } from './question.ts';
import type { RawReading } from './read.ts';
import {
  asksForWords,
  asksWhichMonth,
  isAboutTheYear,
  isBodyOn,
  isCountersReport,
  isDispute,
  isExtreme,
  isFigure,
  isFigureClaim,
  isOpenClaim,
  isReportedFigure,
  mentionsTopic,
  opensWithSpeaker,
  type Signs,
  signsOf,
} from './signs.ts';
import { asksMeaning, isDefinition, namesTerm } from './signs-of-terms.ts';

type Kind = 'help' | 'topics' | 'greeting' | Extract<Question, { reading: Reading }>['kind'];

interface Rule {
  readonly kind: Exclude<Kind, 'several'>;
  readonly example: string;
  when(signs: Signs): boolean;
}

/** Settles what is asked. The order of the rules is the order in which signs outweigh each other. */
export function decide(raw: RawReading, corpus: Corpus): Question {
  const { reading } = raw;
  const signs = signsOf(raw, corpus);
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
    kind: 'define',
    example: 'what is the term for a changed precursor?',
    when: ({ has, names }) => has('naming') && !names('person', 'organisation', 'actor'),
  },
  { kind: 'figure', example: 'CBP says 27,000 and DHS 43,000: which is right?', when: isDispute },
  {
    kind: 'claim',
    example: 'is it true that China makes it?',
    when: (signs) => signs.has('claim') && !isFigureClaim(signs),
  },
  { kind: 'figure', example: 'which year had the most deaths?', when: isExtreme },
  {
    kind: 'event',
    example: 'when did China announce control of nitazenes?',
    when: ({ has, reading }) =>
      has('when') &&
      /^\W*when\b/i.test(reading.text) &&
      !/\bsa(?:y|id)\b/i.test(reading.text) &&
      reading.content.length > 0,
  },
  { kind: 'figure', example: 'how pure is the powder according to DEA?', when: isReportedFigure },
  { kind: 'figure', example: 'what did CBP report for fentanyl in April 2023?', when: isCountersReport },
  {
    kind: 'said',
    example: 'what did Kurt Campbell say about the Pacific?',
    when: ({ has, names, measured, reading }) =>
      has('said') &&
      (!has('amount') || (names('person') && !measured) || asksForWords(reading)) &&
      (names('person', 'organisation', 'actor', 'place') ||
        reading.carried.length > 0 ||
        /\bwhat (?:does|did|do) (?:the|this|that|your) (?:article|report|paper|story|corpus|document|statement)s?\b/i.test(
          reading.text,
        ) ||
        reading.unplaced.some(({ slot }) => slot === 'person')),
  },
  { kind: 'timeline', example: 'timeline of the tariffs', when: ({ has }) => has('timeline') },
  {
    kind: 'event',
    example: 'what was the result of the case?',
    when: ({ has, countable, reading }) => has('when', 'happened') || (!countable && asksWhichMonth(reading)),
  },
  {
    kind: 'said',
    example: 'who is Kurt Campbell?',
    when: ({ has, names }) => has('who-is') && names('person', 'actor'),
  },
  {
    kind: 'define',
    example: 'what is the counternarcotics working group?',
    when: (signs) => asksMeaning(signs) || namesTerm(signs),
  },
  {
    kind: 'said',
    example: 'Steve Daines on talking to China',
    when: ({ has, names, measured, reading }) =>
      names('person') && (!(has('amount') && measured) || opensWithSpeaker(reading)),
  },
  {
    kind: 'said',
    example: 'China’s foreign ministry on the tariffs',
    when: ({ has, names, measured, reading }) =>
      names('organisation', 'actor') &&
      !has('amount') &&
      (has('said') || (!measured && mentionsTopic(reading) && isBodyOn(reading))),
  },
  {
    kind: 'timeline',
    example: 'how did China’s scheduling develop from 2017 to 2025?',
    when: ({ has, countable, counter, names, reading }) =>
      !countable &&
      !counter &&
      names('topic', 'term') &&
      !names('unit', 'form') &&
      (mentionsTopic(reading) || !names('substance')) &&
      !has('yes-no', 'amount') &&
      (has('trend') ||
        (mentionsTopic(reading) && reading.periods.length > 0) ||
        reading.periods.some(({ kind }) => kind === 'span')),
  },
  { kind: 'claim', example: 'does China deny it?', when: isOpenClaim },
  { kind: 'figure', example: 'seizures 2023', when: isFigure },
  { kind: 'claim', example: 'did they meet?', when: ({ has }) => has('yes-no', 'claim') },
];

function askOf({ has, reading }: Signs): FigureAsk {
  if (has('why')) return 'why';
  if (has('most') && !has('trend')) return 'most';
  if (has('fewest') && !has('trend')) return 'fewest';
  if (has('compare')) return 'compare';
  if (reading.periods.some(({ kind }) => kind === 'latest')) return 'value';
  if (has('trend') || reading.periods.some(({ kind }) => kind === 'span')) return 'trend';
  return 'value';
}

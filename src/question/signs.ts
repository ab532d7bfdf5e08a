import type { Corpus } from '../corpus/corpus.ts';
import { remembered } from '../text/remembered.ts';
import type { Cue } from './cues.ts';
import type { SenseKind } from './lexicon.ts';
import type { Reading } from './question.ts';
import type { RawReading } from './read.ts';
import { mayMean, namesCounter } from './senses.ts';

/** What a reading shows, in the terms that the rules speak in. */
export interface Signs {
  readonly reading: Reading;
  has(...cues: Cue[]): boolean;
  names(...kinds: SenseKind[]): boolean;
  /** A measure, or a topic that has figures. */
  readonly measured: boolean;
  /** A body that figures are counted by. */
  readonly counter: boolean;
  /** A measure, or a topic that is told in figures rather than in events. */
  readonly countable: boolean;
}

export function signsOf({ reading, cues }: RawReading, corpus: Corpus): Signs {
  return {
    reading,
    has: (...wanted) => wanted.some((cue) => cues.has(cue)),
    names: (...kinds) => reading.phrases.some((phrase) => mayMean(phrase, ...kinds)),
    measured: namesMeasure(reading, (id) => (corpus.by.topic.get(id)?.measures.length ?? 0) > 0),
    counter: namesCounter(reading.phrases, corpus),
    countable: namesMeasure(reading, (id) => countedTopics(corpus).has(id)),
  };
}

/** The topics that are told in figures rather than in events: those with a usual reading, or with more figures. */
const countedTopics = remembered((corpus: Corpus): ReadonlySet<string> => {
  const found = corpus.vocabulary.topics.filter(({ id, default: usual, measures }) => {
    const figures = corpus.statistics.filter(({ measure }) => measures.includes(measure)).length;
    return Object.keys(usual).length > 0 || figures > corpus.events.filter(({ topics }) => topics.includes(id)).length;
  });
  return new Set(found.map(({ id }) => id));
});

function namesMeasure({ phrases }: Reading, isCounted: (topic: string) => boolean): boolean {
  return phrases.some(({ senses }) =>
    senses.some(({ kind, id }) => kind === 'measure' || (kind === 'topic' && isCounted(id))),
  );
}

/** “When does FY2024 start?” asks about the year itself. */
export function isAboutTheYear({ reading, measured, names }: Signs): boolean {
  const fiscal = /\b(?:fy|fiscal)/i.test(reading.text);
  const bounds =
    /\b(?:start|begin|end|run|cover|include|which months|what months)s?\b|\bcalendar or fiscal\b|\bfiscal or calendar\b/i;
  return fiscal && bounds.test(reading.text) && !measured && !names('substance');
}

const scales =
  /\b(?:year|month|state|place|country|drug|agency|which|what|record|peak(?:ed)?|highest|lowest|fewest|worst|deadliest|most)\b/i;

export function isExtreme({ has, measured, names, reading }: Signs): boolean {
  return (
    has('most', 'fewest') && (measured || names('substance', 'unit')) && (has('when') || scales.test(reading.text))
  );
}

/** “Why does DHS say 43,000 and CBP 27,000?” asks about figures, although bodies say them. */
export function isDispute({ has, measured, names, reading }: Signs): boolean {
  return (
    has('why') && (measured || names('substance', 'unit')) && (reading.numbers.length > 0 || reading.periods.length > 0)
  );
}

/** “Is it true that CBP seized 27,000 pounds in 2023?” is answered by the figure itself. */
export function isFigureClaim({ measured, reading, names }: Signs): boolean {
  return measured && (reading.numbers.length > 0 || reading.periods.length > 0) && !names('person');
}

/** A yes-or-no question that names no period, number or comparison is a claim to be weighed, not a figure. */
export function isOpenClaim({ has, reading, measured, names }: Signs): boolean {
  const { periods, numbers } = reading;
  if (!has('yes-no') || has('amount', 'compare', 'trend', 'most', 'fewest')) return false;
  return periods.length + numbers.length === 0 || (!measured && !names('unit') && numbers.length === 0);
}

/** “Fentanyl tariffs” is a term that has the topic of tariffs in it. */
export function mentionsTopic({ phrases }: Reading): boolean {
  return phrases.some(({ senses, inside = [] }) => [{ senses }, ...inside].some((each) => mayMean(each, 'topic')));
}

/** “How pure is it according to DEA?” asks for DEA’s figure, not for its words. */
export function isReportedFigure({ countable, names, reading }: Signs): boolean {
  const account = /^\W*(?:how|why) (?:do|does|did|is|are|was|were)\b/i;
  return countable && !names('person') && /\baccording to\b/i.test(reading.text) && !account.test(reading.text);
}

/** “What did CBP report for fentanyl in April 2023?” asks a body that counts for what it counted. */
export function isCountersReport({ has, counter, measured, names, reading }: Signs): boolean {
  if (!has('said') || reading.periods.length === 0 || names('person')) return false;
  if (measured && /\bthe (?:reports?|figures?|numbers?|data|files?|records?|sources?) say\b/i.test(reading.text))
    return true;
  return counter && names('unit', 'form', 'substance') && !mentionsTopic(reading);
}

/** “In which month of 2023 was China put on the list?” asks when something happened. */
export function asksWhichMonth({ text }: Reading): boolean {
  return /\b(?:which|what) (?:month|year|week)(?: and year)?(?: of (?:the year )?\d{4})? (?:was|were|did|does|do|has|had)\b/i.test(
    text,
  );
}

/** “Krishnamoorthi’s 97 percent remark”: the words are asked for, whatever number is in them. */
export function asksForWords({ text }: Reading): boolean {
  return /['’]s (?:\S+ ){0,4}(?:remarks?|statements?|comments?|words|quotes?|claims?)\b/i.test(text);
}

/** Questions of so few words are a name and a subject. */
const shortest = 5;

/** “Steve Daines on the count”, “Krishnamoorthi 97 percent”: a person’s words are asked for, whatever they are about. */
export function opensWithSpeaker({ phrases, tokens }: Reading): boolean {
  const [first] = phrases;
  const opens = first !== undefined && first.from === 0 && mayMean(first, 'person');
  return opens && (tokens[first.to]?.text === 'on' || tokens.length <= shortest);
}

/** “The foreign ministry on the tariffs” */
export function isBodyOn({ phrases, tokens }: Reading): boolean {
  return phrases.some((phrase) => mayMean(phrase, 'organisation', 'actor') && tokens[phrase.to]?.text === 'on');
}

export function isFigure({ measured, names, has, reading }: Signs): boolean {
  if (asksForUnknownKind(reading)) return false;
  if (isOpenQuestion({ has, reading, measured }) || asksWho({ has, reading })) return false;
  if (measured || names('unit')) return true;
  if (reading.numbers.length > 0 && reading.periods.length > 0) return true;
  const facets = names('substance', 'organisation', 'place', 'form');
  const dated = reading.periods.some(({ kind }) => kind !== 'latest') || names('substance', 'form', 'organisation');
  return facets && ((reading.periods.length > 0 && dated) || has('amount', 'compare', 'trend'));
}

/** “How do bankers launder money?” asks for an account of it, not for a figure. */
function isOpenQuestion({ has, reading, measured }: Pick<Signs, 'has' | 'reading' | 'measured'>): boolean {
  const open =
    /^\W*(?:so |and )?(?:how|why) (?:do|does|did|is|are|was|were|has|have|can|could)\b|\bwere any\b|\bwas any\b|\bwhat do .* say\b/i;
  const dated = reading.periods.length + reading.numbers.length > 0;
  return (
    open.test(reading.text) &&
    !has('amount', 'compare', 'trend', 'most', 'fewest') &&
    (!dated || (/^\W*why\b/i.test(reading.text) && !measured))
  );
}

/** “Who in the cabinet spoke of a breach?” asks for a name, unless bodies are measured by what they counted. */
function asksWho({ has, reading }: Pick<Signs, 'has' | 'reading'>): boolean {
  const who = /(?:^|[.?!,;:] )\W*(?:and |so |but )?who(?:m|se)?\b/i;
  const weighed =
    has('amount', 'compare', 'trend', 'most', 'fewest', 'why') || /\b(?:more|less|fewer)\b/i.test(reading.text);
  return who.test(reading.text) && !weighed;
}

/** “Which village …”: what is asked for is of a kind that figures do not have. */
function asksForUnknownKind({ text, unplaced }: Reading): boolean {
  const [, noun] = /\bwhich (\p{L}+)/iu.exec(text) ?? [];
  return noun !== undefined && unplaced.some((word) => word.text.toLowerCase() === noun.toLowerCase());
}

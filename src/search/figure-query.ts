import type { Corpus } from '../corpus/corpus.ts';
import type { Status } from '../corpus/schema.ts';
import type { Topic } from '../corpus/vocabulary.ts';
import type { Phrase } from '../question/lexicon.ts';
import type { AskedPeriod } from '../question/periods/asked.ts';
import type { Reading, Unplaced } from '../question/question.ts';
import { notNamed, type Scattered } from '../question/scattered.ts';
import { idsOf } from '../question/senses.ts';
import { isEveryday } from '../question/words.ts';
import { askedUnits } from './asked-units.ts';
import { facetsIn, isEverydayUnit, isFacet } from './facets.ts';
import { measuresIn, measuresOf } from './measures.ts';

/** A question about figures in terms of what figures have. */
export interface FigureQuery {
  /** Phrases that name what is measured; a figure’s measure must be among theirs. */
  readonly measures: readonly Phrase[];
  /** Phrases that name an agency, a place, a substance, a form or a unit; each must hold of a figure. */
  readonly facets: readonly Phrase[];
  /** The measure that “how many” asks for, beside which another is only told of: “how many migrants did they catch”. */
  readonly counted?: Phrase;
  /** What a figure is asked to be expressed in, where that is a measure: “in lethal doses”. */
  readonly expressed?: Phrase;
  /** Units that are asked for by name, whichever of a topic’s measures is counted in them: “what share of”, “number of seizures”. */
  readonly askedUnits: readonly string[];
  /** Whether it is asked how much something changed: “by what percentage was it down”. */
  readonly asksChange: boolean;
  /** Facets that the name of a measure mentions: preferred, not required. */
  readonly soft: readonly Phrase[];
  /** Measures all of whose words a question has, though not side by side: “share … at the southwest border”. */
  readonly loose: readonly Scattered[];
  /** Numbers of a question that may be the value of the figure it means. */
  readonly numbers: readonly number[];
  /** Words that should stand in what a series says of itself. */
  readonly words: readonly string[];
  /** Names that nothing placed: a figure must mention them. */
  readonly strangers: readonly Unplaced[];
  /** Words that the title or the scope of a series, or a name of its agency, must have. */
  readonly scoped: readonly string[];
  /** The kind of count that was asked for by name, such as the provisional one. */
  readonly status?: Status;
  /** Bodies named that may be the publisher of a figure rather than who counted it. */
  readonly publishers: readonly string[];
  /** Whether figures by month are asked for. */
  readonly monthly: boolean;
  readonly topic?: Topic;
  readonly period?: AskedPeriod;
  readonly asOf?: string;
}

/** Sorts the phrases of a reading by what they say about a figure. */
export function figureQuery(reading: Reading, corpus: Corpus): FigureQuery {
  const facets = facetsIn(reading, corpus);
  const measures = measuresIn(reading, facets, corpus);
  const others = reading.phrases.filter(
    (phrase) =>
      !isFacet(phrase, reading.tokens) &&
      !isEverydayUnit(phrase, reading.tokens) &&
      measuresOf(phrase, corpus).length === 0,
  );
  const topic = topicOf([...measures, ...facets], corpus);
  const [period] = reading.periods;
  const counted = measures.find((phrase) => measures.length > 1 && isCounted(phrase, reading));
  const expressed = measures.find((phrase) => measures.length > 1 && isExpressedIn(phrase, reading));
  return {
    measures,
    facets,
    askedUnits: askedUnits(reading, corpus),
    asksChange: change.test(reading.text),
    soft: reading.phrases.flatMap(({ inside = [] }) => inside).filter((phrase) => isFacet(phrase, reading.tokens)),
    loose: notNamed(reading.scattered, reading.phrases),
    numbers: reading.numbers.filter((number) => number >= 13 || !Number.isInteger(number)),
    words: [
      ...wordsOf(reading, others),
      ...reading.unplaced.filter(({ slot }) => slot === 'word').map(({ stem }) => stem),
    ],
    strangers: reading.unplaced.filter(({ slot }) => slot !== 'word'),
    scoped: [],
    publishers: idsOf(facets, 'organisation'),
    monthly: reading.tokens.some(({ stem }) => stem === 'month' || stem === 'monthli'),
    ...statusOf(reading),
    ...(counted && { counted }),
    ...(expressed && { expressed }),
    ...(topic && { topic }),
    ...(period && { period }),
    ...(reading.asOf && { asOf: reading.asOf }),
  };
}

const change =
  /\bby (?:what|how)\b|\bhow (?:much|far|sharply|steeply) (?:\S+ ){0,4}(?:smaller|bigger|larger|lower|higher|less|more|fewer|fall|fell|drop|dropped|rise|rose|decline|declined|grow|grew)\b|\b(?:change|growth|increase|decrease|rise|fall|drop|decline|fell|rose|grow|grew|grown|soared?|shrank|shrunk|plunged?|dropped|climbed)\b|\b(?:was|were|is|are|went|gone?|be|been|come) (?:\S+ )?(?:up|down)\b/i;

function isCounted({ from, text }: Phrase, { tokens }: Reading): boolean {
  const words = /^how (?:many|much)\b/i;
  return words.test(text) || words.test(`${tokens[from - 2]?.text} ${tokens[from - 1]?.text}`);
}

/** “Expressed in lethal doses”, “measured in doses” */
function isExpressedIn({ from }: Phrase, { tokens }: Reading): boolean {
  return (
    tokens[from - 1]?.text === 'in' &&
    /^(?:express|measur|count|convert|given|state|calcul)/.test(tokens[from - 2]?.text ?? '')
  );
}

/** The topic whose usual reading fills in what was not said: one that was named, else one that has the measure. */
function topicOf(phrases: readonly Phrase[], corpus: Corpus): Topic | undefined {
  const measures = idsOf(phrases, 'measure');
  const named = idsOf(phrases, 'topic')
    .flatMap((id) => corpus.by.topic.get(id) ?? [])
    .filter((topic) => topic.measures.length > 0);
  const usual = corpus.vocabulary.topics.filter((topic) => measures.includes(topic.default.measure ?? ''));
  const having = corpus.vocabulary.topics.filter((topic) => topic.measures.some((id) => measures.includes(id)));
  return named.find((topic) => usual.includes(topic)) ?? named[0] ?? usual[0] ?? having[0];
}

const statusWords: Readonly<Record<string, Status>> = {
  final: 'final',
  definitive: 'final',
  conclusive: 'final',
  provisional: 'provisional',
  preliminary: 'provisional',
  initial: 'provisional',
  predicted: 'predicted',
  reported: 'reported',
  estimated: 'estimate',
};

/** One kind of count that is named; two of them ask for both, which is no choice. */
function statusOf({ tokens, text: asked }: Reading): { readonly status?: Status } {
  if (/\b(?:replac|supersed|revis)/i.test(asked)) return {}; // both what it was and what it became
  if (/\bbefore (?:the )?final\b/i.test(asked)) return { status: 'provisional' };
  const [status, ...others] = new Set(tokens.flatMap(({ text }) => statusWords[text] ?? []));
  return status === undefined || others.length > 0 ? {} : { status };
}

/** The words of phrases that tell anything: “final count” has none. */
function wordsOf(reading: Reading, phrases: readonly Phrase[]): string[] {
  const tokens = phrases.flatMap(({ from, to }) => reading.tokens.slice(from, to));
  return tokens.filter(({ text }) => !isEveryday(text)).map(({ stem }) => stem);
}

import type { Corpus } from '../corpus/corpus.ts';
import type { Status } from '../corpus/schema.ts';
import type { Topic } from '../corpus/vocabulary.ts';
import type { Phrase, Sense, SenseKind } from '../question/lexicon.ts';
import type { AskedPeriod } from '../question/periods/asked.ts';
import type { Reading, Unplaced } from '../question/question.ts';
import { notNamed, type Scattered } from '../question/scattered.ts';
import { idsOf, mayMean, meansOnly, namesCounter } from '../question/senses.ts';
import { functionWords, isEveryday } from '../question/words.ts';
import { remembered } from '../text/remembered.ts';
import { tokenize } from '../text/tokens.ts';
import { askedUnits } from './asked-units.ts';
import { isWithin } from './kinship.ts';

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

export const facetKinds = [
  'organisation',
  'place',
  'substance',
  'form',
  'unit',
] as const satisfies readonly SenseKind[];
export type FacetKind = (typeof facetKinds)[number];

/** Sorts the phrases of a reading by what they say about a figure. */
export function figureQuery(reading: Reading, corpus: Corpus): FigureQuery {
  const facets = withoutWider(
    withoutWhole(
      reading.phrases.filter((phrase) => isFacet(phrase, reading.tokens) && !isBystander(phrase, reading, corpus)),
      corpus,
    ),
    reading.tokens,
    corpus,
  );
  // “Heroin overdose deaths”: that heroin is narrower than all drugs leaves deaths what is measured.
  const named = reading.phrases.filter((phrase) => !facets.includes(phrase) && measuresOf(phrase, corpus).length > 0);
  const measures = named.filter(
    (phrase) => !named.some((other) => isWordOf(phrase, other, corpus) || isGivenTo(phrase, other, reading)),
  );
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
    soft: reading.phrases.flatMap(({ inside = [] }) => inside).filter((phrase) => isFacet(phrase, reading.tokens)),
    loose: notNamed(reading.scattered, reading.phrases),
    numbers: reading.numbers.filter((number) => number >= 13 || !Number.isInteger(number)),
    words: [
      ...wordsOf(reading, others),
      ...reading.unplaced.filter(({ slot }) => slot === 'word').map(({ stem }) => stem),
    ],
    strangers: reading.unplaced.filter(({ slot }) => slot !== 'word'),
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

/** “Plastic waste exports”: waste is a word of what exports are called, and exports is none of what waste is called. */
function isWordOf(phrase: Phrase, other: Phrase, corpus: Corpus): boolean {
  return phrase !== other && isNameOf(phrase, other, corpus) && !isNameOf(other, phrase, corpus);
}

/** “Compensation paid to travellers”: travellers are not what is counted. */
function isGivenTo(phrase: Phrase, other: Phrase, { tokens, text }: Reading): boolean {
  return other.to < phrase.from && tokens[phrase.from - 1]?.text === 'to' && !/\bcompar/i.test(text);
}

/** Whether all words of a phrase, but for a substance in it, stand in one name of the measure that another one means. */
function isNameOf(phrase: Phrase, other: Phrase, corpus: Corpus): boolean {
  const substances = stemsOf(
    (phrase.inside ?? []).filter((part) => mayMean(part, 'substance')).map(({ text }) => text),
  );
  const words = tokenize(phrase.text).filter(({ stem, text }) => !substances.has(stem) && !functionWords.has(text));
  const [measure, ...more] = idsOf([other], 'measure').flatMap((id) => corpus.by.measure.get(id) ?? []);
  if (words.length === 0 || measure === undefined || more.length > 0) return false;
  return [measure.name, ...measure.words].some((name) => {
    const held = stemsOf([name]);
    return words.every(({ stem }) => held.has(stem));
  });
}

function stemsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(tokenize(names.join(' ')).map(({ stem }) => stem));
}

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

function isFacet(phrase: Phrase, tokens: Reading['tokens']): boolean {
  return !isEverydayUnit(phrase, tokens) && mayMean(phrase, ...facetKinds);
}

/** “people”, “share” and “months” are units of some figures, but mostly just words; in “what share of” it is asked for. */
function isEverydayUnit(phrase: Phrase, tokens: Reading['tokens']): boolean {
  const asked =
    /^(?:what|which)$/.test(tokens[phrase.from - 1]?.text ?? '') &&
    (tokens[phrase.to]?.text === 'of' || /^(?:share|proportion|part|percent(?:age)?|fraction)$/i.test(phrase.text));
  return !asked && isEveryday(phrase.text.toLowerCase()) && meansOnly(phrase, 'unit', 'term');
}

/** The measures a phrase may mean, those of a topic included. */
export const measuresOf = remembered((phrase: Phrase, corpus: Corpus): readonly string[] =>
  phrase.senses.flatMap(({ kind, id }) =>
    kind === 'measure' ? [id] : kind === 'topic' ? (corpus.by.topic.get(id)?.measures ?? []) : [],
  ),
);

/** “The senator asks how much HSI seized”: a body that counts nothing, beside one that does. */
export function isBystander(phrase: Phrase, { phrases, tokens }: Reading, corpus: Corpus): boolean {
  return (
    meansOnly(phrase, 'organisation', 'actor', 'term') &&
    mayMean(phrase, 'organisation') &&
    !namesCounter([phrase], corpus) &&
    phrases.some(
      (other) => namesCounter([other], corpus) && phrase.from < other.from && standTogether(phrase, other, tokens),
    )
  );
}

/** “The total of pills”: all forms together are not asked for beside a form. */
function withoutWhole(phrases: readonly Phrase[], corpus: Corpus): readonly Phrase[] {
  const isWhole = (phrase: Phrase) =>
    meansOnly(phrase, 'form', 'term') && idsOf([phrase], 'form').every((id) => corpus.by.form.get(id)?.whole);
  const formed = phrases.some((phrase) => mayMean(phrase, 'form') && !isWhole(phrase));
  return formed ? phrases.filter((phrase) => !isWhole(phrase)) : phrases;
}

/** “Border Patrol (CBP)” asks for the Border Patrol, “Columbus, Ohio” for Columbus: the narrower of two that nest. */
function withoutWider(phrases: readonly Phrase[], tokens: Reading['tokens'], corpus: Corpus): Phrase[] {
  return phrases.filter(
    (phrase) =>
      !phrases.some(
        (other) =>
          other !== phrase && standTogether(other, phrase, tokens) && nests(other.senses, phrase.senses, corpus),
      ),
  );
}

const besides = new Set(['and', 'or', 'vs', 'versus', 'than', 'plus', 'minus', 'with', 'against', 'to', 'from']);

/** Whether no “and” or “versus” between two names sets them beside each other. */
export function standTogether(a: Phrase, b: Phrase, tokens: Reading['tokens']): boolean {
  const [left, right] = a.from < b.from ? [a, b] : [b, a];
  return !tokens.slice(left.to, right.from).some(({ text }) => besides.has(text));
}

function nests(inner: readonly Sense[], outer: readonly Sense[], corpus: Corpus): boolean {
  return outer.some(
    (wide) =>
      (wide.kind === 'organisation' || wide.kind === 'place' || wide.kind === 'substance') &&
      inner.some((narrow) => narrow.kind === wide.kind && isWithin(corpus, wide.kind, narrow.id, wide.id)),
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
  provisional: 'provisional',
  preliminary: 'provisional',
  predicted: 'predicted',
  reported: 'reported',
  estimated: 'estimate',
};

/** One kind of count that is named; two of them ask for both, which is no choice. */
function statusOf({ tokens }: Reading): { readonly status?: Status } {
  const [status, ...others] = new Set(tokens.flatMap(({ text }) => statusWords[text] ?? []));
  return status === undefined || others.length > 0 ? {} : { status };
}

function wordsOf(reading: Reading, phrases: readonly Phrase[]): string[] {
  return phrases.flatMap(({ from, to }) => reading.tokens.slice(from, to).map(({ stem }) => stem));
}

import type { Corpus } from '../corpus/corpus.ts';
import type { Phrase, Sense, SenseKind } from '../question/lexicon.ts';
import type { Reading } from '../question/question.ts';
import { idsOf, mayMean, meansOnly, namesCounter } from '../question/senses.ts';
import { isEveryday } from '../question/words.ts';
import { isCommonWord } from '../text/common-words.ts';
import { isWithin } from './kinship.ts';

export const facetKinds = [
  'organisation',
  'place',
  'substance',
  'form',
  'unit',
] as const satisfies readonly SenseKind[];
export type FacetKind = (typeof facetKinds)[number];

/** The phrases that name an agency, a place, a substance, a form or a unit that figures are asked for with. */
export function facetsIn(reading: Reading, corpus: Corpus): Phrase[] {
  const { phrases, tokens } = reading;
  const named = phrases.filter(
    (phrase) => isFacet(phrase, tokens) && !isSingle(phrase, tokens) && !isBystander(phrase, reading, corpus),
  );
  const inside = phrases.flatMap((phrase) => phrase.inside ?? []);
  return withoutWider(withoutWhole(named, corpus), inside, tokens, corpus);
}

/** Whether a phrase names a facet of figures, not just an everyday word for a unit. */
export function isFacet(phrase: Phrase, tokens: Reading['tokens']): boolean {
  return !isEverydayUnit(phrase, tokens) && mayMean(phrase, ...facetKinds);
}

/** “The T43.6 group”, “a piece on it”: a common word in the singular is no unit, but for “per group”, “as a multiple”. */
function isSingle({ from, text, senses }: Phrase, tokens: Reading['tokens']): boolean {
  const word = text.toLowerCase();
  const before = `${tokens[from - 2]?.text} ${tokens[from - 1]?.text}`;
  const counted = /\b(?:per|by|in|as|each|every|one|single)(?: an?)?$/.test(before);
  return !counted && !word.endsWith('s') && isCommonWord(word) && senses.every(({ kind }) => kind === 'unit');
}

/** “people”, “share” and “months” are units of some figures, but mostly just words; in “what share of” it is asked for. */
export function isEverydayUnit(phrase: Phrase, tokens: Reading['tokens']): boolean {
  const asked =
    /^(?:what|which)$/.test(tokens[phrase.from - 1]?.text ?? '') &&
    (tokens[phrase.to]?.text === 'of' || /^(?:share|proportion|part|percent(?:age)?|fraction)$/i.test(phrase.text));
  return !asked && isEveryday(phrase.text.toLowerCase()) && meansOnly(phrase, 'unit', 'term');
}

/** “The senator asks how much HSI seized”: a body that counts nothing, beside one that does. */
export function isBystander(phrase: Phrase, { phrases, tokens }: Reading, corpus: Corpus): boolean {
  return (
    meansOnly(phrase, 'organisation', 'actor', 'term') &&
    mayMean(phrase, 'organisation') &&
    !namesCounter([phrase], corpus) &&
    (isOnlyTalkedOf(phrase, tokens, phrases) ||
      phrases.some(
        (other) => namesCounter([other], corpus) && phrase.from < other.from && standTogether(phrase, other, tokens),
      ))
  );
}

/** “Our senator wants …”: a common noun that nothing is said to be counted by. */
function isOnlyTalkedOf({ from, to, text }: Phrase, tokens: Reading['tokens'], phrases: readonly Phrase[]): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from).map((token) => token.text);
  const counts =
    before.some((word) => /^(?:by|from|per|of|to|did|do|does|has|have|had)$/.test(word)) ||
    phrases.some((other) => other.from === to);
  return text === text.toLowerCase() && !counts;
}

/** “The total of pills”: all forms together are not asked for beside a form. */
function withoutWhole(phrases: readonly Phrase[], corpus: Corpus): readonly Phrase[] {
  const isWhole = (phrase: Phrase) =>
    meansOnly(phrase, 'form', 'term') && idsOf([phrase], 'form').every((id) => corpus.by.form.get(id)?.whole);
  const formed = phrases.some((phrase) => mayMean(phrase, 'form') && !isWhole(phrase));
  return formed ? phrases.filter((phrase) => !isWhole(phrase)) : phrases;
}

/** “Border Patrol (CBP)” asks for the Border Patrol, “Columbus, Ohio” for Columbus: the narrower of two that nest. */
function withoutWider(
  phrases: readonly Phrase[],
  inside: readonly Phrase[],
  tokens: Reading['tokens'],
  corpus: Corpus,
): Phrase[] {
  return phrases.filter(
    (phrase) =>
      ![...phrases, ...inside].some(
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

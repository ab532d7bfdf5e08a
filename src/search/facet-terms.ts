import type { Corpus } from '../corpus/corpus.ts';
import { findPhrases, type Lexicon, type Phrase, type Sense, type SenseKind } from '../question/lexicon.ts';
import type { Reading } from '../question/question.ts';
import { tokenize } from '../text/tokens.ts';
import { ancestorsOf } from './kinship.ts';

/** What texts are found by beside their words. What figures count, and in what, is found in figures. */
const named: ReadonlySet<SenseKind> = new Set([
  'topic',
  'place',
  'organisation',
  'substance',
  'person',
  'actor',
  'term',
]);

/** A sense as a term of the index: `place:china`. */
function termOf({ kind, id }: Sense): string {
  return `${kind}:${id.replaceAll(' ', '_')}`;
}

/** What a text names, and what its entry is filed under, as terms of the index. */
export function facetTerms(text: string, filed: readonly Sense[], corpus: Corpus, lexicon: Lexicon): string {
  const found = findPhrases(tokenize(text), lexicon, new Set()).flatMap(({ senses }) => senses);
  const all = [...filed, ...found.filter(({ kind }) => named.has(kind))];
  const terms = all.flatMap((sense) => [sense, ...above(sense, corpus)].map(termOf));
  return [...new Set(terms)].join(' ');
}

/** The terms that the words of a question stand for: “Beijing” is found in what is said of China, “ban” under scheduling. */
export function namedTerms({ phrases, tokens }: Reading, corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const terms = new Map<string, readonly string[]>();
  for (const phrase of phrases.flatMap((each) => [...(each.inside ?? []), each])) {
    const meant = termsOf(phrase, corpus);
    if (meant.length > 0) for (const { stem } of tokens.slice(phrase.from, phrase.to)) terms.set(stem, meant);
  }
  return terms;
}

function termsOf({ senses }: Phrase, corpus: Corpus): string[] {
  return senses
    .filter(({ kind }) => named.has(kind))
    .flatMap((sense) => [sense, ...(sense.kind === 'place' ? placesMeant(sense.id, corpus) : [])])
    .map(termOf);
}

/** The places that a place joins, and for a city the country whose government goes by its name. */
function placesMeant(id: string, { by }: Corpus): Sense[] {
  const { joins = [], within, standsFor = within } = by.place.get(id) ?? {};
  return [...joins, ...(standsFor === undefined ? [] : [standsFor])].map((place) => ({ kind: 'place', id: place }));
}

/** The larger places and bodies that one belongs to; a substance is not found under its class. */
function above({ kind, id }: Sense, corpus: Corpus): Sense[] {
  const nests = kind === 'place' || kind === 'organisation';
  return nests ? ancestorsOf(corpus, kind, id).map((each) => ({ kind, id: each })) : [];
}

import type { Corpus } from '../corpus/corpus.ts';
import { remembered } from '../text/remembered.ts';
import type { Phrase, SenseKind } from './lexicon.ts';

/** What a question may be about; a new one of a kind takes the place of the one before in a thread. */
export const subjectKinds: readonly SenseKind[] = [
  'measure',
  'topic',
  'substance',
  'form',
  'unit',
  'organisation',
  'place',
  'person',
];

/** Kinds of things that have a name of their own. */
export const namedKinds: readonly SenseKind[] = ['place', 'organisation', 'person', 'actor'];

/** Whether a phrase may mean something of one of these kinds. */
export function mayMean({ senses }: Pick<Phrase, 'senses'>, ...kinds: readonly SenseKind[]): boolean {
  return senses.some(({ kind }) => kinds.includes(kind));
}

/** Whether a phrase can mean nothing but something of these kinds. */
export function meansOnly({ senses }: Pick<Phrase, 'senses'>, ...kinds: readonly SenseKind[]): boolean {
  return senses.every(({ kind }) => kinds.includes(kind));
}

/** The ids of one kind that phrases may mean, each once, in the order they stand in. */
export function idsOf(phrases: readonly Pick<Phrase, 'senses'>[], wanted: SenseKind): string[] {
  return [...new Set(phrases.flatMap(({ senses }) => senses.flatMap(({ kind, id }) => (kind === wanted ? [id] : []))))];
}

/** The kinds of things that phrases may mean. */
export function kindsOf(phrases: readonly Pick<Phrase, 'senses'>[]): ReadonlySet<SenseKind> {
  return new Set(phrases.flatMap(({ senses }) => senses.map(({ kind }) => kind)));
}

/** Whether phrases may mean a body that counts figures. */
export function namesCounter(phrases: readonly Pick<Phrase, 'senses'>[], corpus: Corpus): boolean {
  const counting = agenciesOf(corpus);
  return idsOf(phrases, 'organisation').some((id) => counting.has(id));
}

const agenciesOf = remembered(({ series }: Corpus): ReadonlySet<string> => new Set(series.map(({ agency }) => agency)));

/** Whether a substance is a widest group, such as all drugs together. */
export function isWidest({ vocabulary, by }: Corpus, id: string): boolean {
  return by.substance.get(id)?.within === undefined && vocabulary.substances.some(({ within }) => within === id);
}

import type { Corpus } from '../corpus/corpus.ts';
import type { SenseKind } from '../question/lexicon.ts';

/** How far a facet of a figure is from one that was asked for: 0 is the same, undefined is another thing. */
export function distanceTo(
  corpus: Corpus,
  kind: SenseKind,
  asked: string,
  held: string | undefined,
): number | undefined {
  if (held === undefined) return undefined;
  if (asked === held) return 0;
  if (kind === 'organisation') return stepsUp(corpus, kind, held, asked);
  if (kind === 'substance') return corpus.by.substance.get(held)?.covers.includes(asked) ? 1 : undefined;
  return undefined;
}

/** Whether one id lies within or belongs to another of its vocabulary. */
export function isWithin(corpus: Corpus, kind: SenseKind, inner: string, outer: string): boolean {
  return inner !== outer && ancestorsOf(corpus, kind, inner).includes(outer);
}

const parents: Partial<Record<SenseKind, (corpus: Corpus, id: string) => string | undefined>> = {
  organisation: (corpus, id) => corpus.by.organisation.get(id)?.partOf,
  place: (corpus, id) => corpus.by.place.get(id)?.within,
  substance: (corpus, id) => corpus.by.substance.get(id)?.within,
};

/** No vocabulary nests deeper than this, so that names within each other end here too. */
const deepest = 9;

/** The ids that one lies within or belongs to, the nearest first. */
export function ancestorsOf(corpus: Corpus, kind: SenseKind, id: string): string[] {
  const parentOf = parents[kind];
  const found: string[] = [];
  for (let at = parentOf?.(corpus, id); at !== undefined && found.length < deepest; at = parentOf?.(corpus, at))
    found.push(at);
  return found;
}

/** Steps from one id up to another. */
function stepsUp(corpus: Corpus, kind: SenseKind, from: string, to: string): number | undefined {
  const at = ancestorsOf(corpus, kind, from).indexOf(to);
  return at < 0 ? undefined : at + 1;
}

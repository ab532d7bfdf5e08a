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
  if (kind === 'organisation') return stepsUp(held, asked, (id) => corpus.by.organisation.get(id)?.partOf);
  if (kind === 'substance') return corpus.by.substance.get(held)?.covers.includes(asked) ? 1 : undefined;
  return undefined;
}

/** Whether one id lies within or belongs to another of its vocabulary. */
export function isWithin(corpus: Corpus, kind: SenseKind, inner: string, outer: string): boolean {
  const parent = parents[kind];
  return parent !== undefined && inner !== outer && stepsUp(inner, outer, (id) => parent(corpus, id)) !== undefined;
}

const parents: Partial<Record<SenseKind, (corpus: Corpus, id: string) => string | undefined>> = {
  organisation: (corpus, id) => corpus.by.organisation.get(id)?.partOf,
  place: (corpus, id) => corpus.by.place.get(id)?.within,
  substance: (corpus, id) => corpus.by.substance.get(id)?.within,
};

/** No vocabulary nests deeper than this, so that names within each other end here too. */
const deepest = 9;

/** Steps from one id up to another. */
function stepsUp(from: string, to: string, parentOf: (id: string) => string | undefined): number | undefined {
  let at = parentOf(from);
  for (let steps = 1; at !== undefined && steps <= deepest; steps++) {
    if (at === to) return steps;
    at = parentOf(at);
  }
  return undefined;
}

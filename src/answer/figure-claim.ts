import type { Corpus, Observation } from '../corpus/corpus.ts';
import type { Claim } from './answer.ts';
import { claim, computed } from './cite.ts';
import { figureSentence } from './words.ts';

/** A figure, and the months it was added up from; none where it was read. */
export interface Shown {
  readonly figure: Observation;
  readonly months: readonly Observation[];
}

/** A figure as a claim; one that was added up says so and cites its months. */
export function figureClaim({ figure, months }: Shown, corpus: Corpus): Claim {
  const [first, ...rest] = months;
  const sentence = figureSentence(figure, corpus);
  if (first === undefined) return claim(sentence, [figure], corpus);
  return computed(
    `${sentence.replace(/\.$/, '')}, computed from ${months.length} monthly figures.`,
    [first, ...rest],
    corpus,
  );
}

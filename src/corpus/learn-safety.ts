import { type Learned, learnScreen } from '../safety/learn.ts';
import type { CorpusData } from './corpus.ts';

/** What the examples of a corpus teach to decline; null where it has none. */
export function learnSafety(corpus: CorpusData): Learned | null {
  return corpus.safety ? learnScreen(corpus.safety, textsOf(corpus)) : null;
}

/** What a corpus says in its own words: none of it is a request for harm. */
function textsOf({ about, series, statements, events, terms, sources, vocabulary }: CorpusData): string[] {
  return [
    ...about.examples,
    ...series.flatMap(({ title, definition = '' }) => [title, definition]),
    ...statements.map(({ gist }) => gist),
    ...events.flatMap(({ title, summary }) => [title, summary]),
    ...terms.map(({ definition }) => definition),
    ...sources.map(({ title }) => title),
    ...Object.values(vocabulary).flatMap((named: readonly { readonly name: string }[]) =>
      named.map(({ name }) => name),
    ),
  ];
}

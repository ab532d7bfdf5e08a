import type { Corpus, Observation } from '../corpus/corpus.ts';
import type { Statement, Term, TimelineEvent } from '../corpus/schema.ts';
import type { Citation, Citations, Claim, Figure } from './answer.ts';

/** What an entry rests on. The loader has seen to it that the source exists. */
export function citationOf(
  entry: { readonly id: string; readonly source: string; readonly at?: string },
  corpus: Corpus,
): Citation {
  const source = corpus.by.source.get(entry.source);
  if (source === undefined)
    throw new Error(`entry “${entry.id}” cites “${entry.source}”, which the loader should have refused`);
  return { source, at: entry.at ?? '', entry: entry.id };
}

type Entry = Observation | Statement | TimelineEvent | Term;

/** A claim read in one or more entries. */
export function claim(text: string, entries: readonly [Entry, ...Entry[]], corpus: Corpus): Claim {
  return { text, citations: citationsOf(entries, corpus), computed: false };
}

/** A claim worked out from entries. */
export function computed(text: string, entries: readonly [Entry, ...Entry[]], corpus: Corpus): Claim {
  return { ...claim(text, entries, corpus), computed: true };
}

function citationsOf([first, ...rest]: readonly [Entry, ...Entry[]], corpus: Corpus): Citations {
  return [citationOf(first, corpus), ...rest.map((entry) => citationOf(entry, corpus))];
}

export function figureOf(observation: Observation, corpus: Corpus, isComputed = false): Figure {
  const {
    id,
    measure,
    value,
    high,
    qualifier,
    unit,
    substance,
    form,
    agency,
    place,
    scope,
    period,
    status,
    supersededBy,
  } = observation;
  return {
    entry: id,
    measure,
    value,
    ...(high === undefined ? {} : { high }),
    qualifier,
    unit,
    ...(substance === undefined ? {} : { substance }),
    ...(form === undefined ? {} : { form }),
    agency,
    place,
    ...(scope === undefined ? {} : { scope }),
    period,
    status,
    superseded: supersededBy.length > 0,
    computed: isComputed,
    citation: citationOf(observation, corpus),
  };
}

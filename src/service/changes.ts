import type { CorpusData } from '../corpus/corpus.ts';

/** The names of what differs between an older and a newer state of something. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** The ids of entries and sources that differ between two corpora. */
export function changesBetween(older: CorpusData, newer: CorpusData): Changes {
  return changesOf(entriesOf(older), entriesOf(newer));
}

/** The same of any named texts. */
export function changesOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Changes {
  const names = [...after.keys()];
  return {
    added: names.filter((name) => !before.has(name)),
    changed: names.filter((name) => before.has(name) && before.get(name) !== after.get(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)),
  };
}

function entriesOf({ statistics, statements, events, terms, sources }: CorpusData): Map<string, string> {
  const all = [...statistics, ...statements, ...events, ...terms, ...sources];
  return new Map(all.map((entry) => [entry.id, JSON.stringify(entry)]));
}

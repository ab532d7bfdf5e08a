import type { CorpusData } from '../corpus/corpus.ts';

/** The ids of entries and sources that differ between two corpora. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What a newer corpus has that an older one has not, and the other way round. */
export function changesBetween(older: CorpusData, newer: CorpusData): Changes {
  const before = entriesOf(older);
  const after = entriesOf(newer);
  const ids = [...after.keys()];
  return {
    added: ids.filter((id) => !before.has(id)),
    changed: ids.filter((id) => before.has(id) && before.get(id) !== after.get(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
  };
}

function entriesOf({ statistics, statements, events, terms, sources }: CorpusData): Map<string, string> {
  const all = [...statistics, ...statements, ...events, ...terms, ...sources];
  return new Map(all.map((entry) => [entry.id, JSON.stringify(entry)]));
}

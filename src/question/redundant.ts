import type { Entry, Sense, SenseKind } from './lexicon.ts';

const facetSenses: ReadonlySet<SenseKind> = new Set(['organisation', 'place', 'substance', 'form']);
const compound: ReadonlySet<SenseKind> = new Set(['measure', 'topic', 'substance']);

/**
 * Takes away “fentanyl pills” as a name of a measure where “pills” names the measure already, and “fentanyl powder” as
 * a name of fentanyl: the two words then tell more apart than together.
 */
export function dropRedundant(entries: ReadonlyMap<string, Entry>): Entry[] {
  return [...entries.values()].flatMap((entry) => {
    if (entry.stems.length < 2) return [entry];
    const senses = entry.senses.filter(({ sense }) => !compound.has(sense.kind) || !isRedundant(entry, sense, entries));
    return senses.length === 0 ? [] : [{ ...entry, senses }];
  });
}

function isRedundant({ stems }: Entry, sense: Sense, entries: ReadonlyMap<string, Entry>): boolean {
  return stems.some((_, cut) => {
    if (cut === 0) return false;
    const [left, right] = [entries.get(stems.slice(0, cut).join(' ')), entries.get(stems.slice(cut).join(' '))];
    return (isOther(left, sense) && isSame(right, sense)) || (isSame(left, sense) && isOther(right, sense));
  });
}

function isSame(entry: Entry | undefined, { kind, id }: Sense): boolean {
  return entry?.senses.some(({ sense }) => sense.kind === kind && sense.id === id) ?? false;
}

/** A substance splits off its form only; a measure splits off any facet. */
function isOther(entry: Entry | undefined, { kind }: Sense): boolean {
  if (entry === undefined) return false;
  if (kind === 'substance') return entry.senses.some(({ sense }) => sense.kind === 'form');
  return entry.senses.every(
    ({ sense }) => sense.kind !== kind && (facetSenses.has(sense.kind) || sense.kind === 'term'),
  );
}

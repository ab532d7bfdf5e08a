import type { Corpus, Observation } from '../corpus/corpus.ts';
import type { Source, Statement, Term, TimelineEvent } from '../corpus/schema.ts';

/** An entry of any kind, found by its id or by the number of its source. */
export type CitedEntry =
  | { readonly kind: 'statistic'; readonly entry: Observation }
  | { readonly kind: 'statement'; readonly entry: Statement }
  | { readonly kind: 'event'; readonly entry: TimelineEvent }
  | { readonly kind: 'term'; readonly entry: Term }
  | { readonly kind: 'source'; readonly entry: Source };

/**
 * The entries that “2” or an id means. A number is that of a source under the answer before, which rested on `before`;
 * it means all entries that this source was cited for.
 */
export function findCited(target: string, before: readonly string[], corpus: Corpus): readonly CitedEntry[] {
  const number = numberIn(target);
  if (number === undefined) return entriesById(target.trim().toLowerCase(), corpus);
  const source = sourcesBehind(before, corpus)[number - 1];
  if (source === undefined) return [];
  const entries = before.flatMap((id) => entriesById(id, corpus));
  return entries.filter((entry) => sourceIdsOf(entry).includes(source));
}

/** The one source that a number means, or those of the entry that an id means. */
export function findSources(target: string, before: readonly string[], corpus: Corpus): readonly Source[] {
  const number = numberIn(target);
  const ids =
    number === undefined
      ? entriesById(target.trim().toLowerCase(), corpus).flatMap(sourceIdsOf)
      : sourcesBehind(before, corpus).slice(number - 1, number);
  return ids.flatMap((id) => corpus.by.source.get(id) ?? []);
}

/** “2” and “[2]” are the number two; an id is none. */
function numberIn(target: string): number | undefined {
  const digits = /^\[?([1-9]\d{0,2})\]?$/.exec(target.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The sources of the answer before in the order of their numbers. */
function sourcesBehind(before: readonly string[], corpus: Corpus): readonly string[] {
  return [...new Set(before.flatMap((id) => entriesById(id, corpus)).flatMap(sourceIdsOf))];
}

function entriesById(id: string, { by }: Corpus): readonly CitedEntry[] {
  const statistic = by.statistic.get(id);
  if (statistic) return [{ kind: 'statistic', entry: statistic }];
  const statement = by.statement.get(id);
  if (statement) return [{ kind: 'statement', entry: statement }];
  const event = by.event.get(id);
  if (event) return [{ kind: 'event', entry: event }];
  const term = by.term.get(id);
  if (term) return [{ kind: 'term', entry: term }];
  const source = by.source.get(id);
  return source ? [{ kind: 'source', entry: source }] : [];
}

/** The sources of an entry, in the order in which an answer cites them. */
export function sourceIdsOf(cited: CitedEntry): readonly string[] {
  if (cited.kind === 'source') return [cited.entry.id];
  const also = cited.kind === 'event' ? cited.entry.alsoSource : undefined;
  return [cited.entry.source, ...(also === undefined ? [] : [also])];
}

/** Says which numbers and ids would have worked. */
export function notCited(target: string, before: readonly string[], corpus: Corpus): string {
  const count = sourcesBehind(before, corpus).length;
  const numbers = count === 0 ? '' : count === 1 ? 'the number 1, or ' : `a number from 1 to ${count}, or `;
  return `entry: expected ${numbers}the id of an entry, got “${target}”.`;
}

import type { Corpus, Observation } from '../corpus/corpus.ts';
import type { Status } from '../corpus/schema.ts';
import { compareText } from '../text/compare.ts';

const order: Readonly<Record<Status, number>> = { final: 0, predicted: 1, provisional: 1, estimate: 1, reported: 2 };

/**
 * Which of two figures for the same thing stands first: the one not replaced, the one marked as preferred, the final
 * one, the one from an official source, the exact one, the newer one.
 */
export function compareRivals(a: Observation, b: Observation, corpus: Corpus): number {
  return (
    Number(isReplaced(a)) - Number(isReplaced(b)) ||
    Number(b.preferred ?? false) - Number(a.preferred ?? false) ||
    Number(order[a.status] !== 0) - Number(order[b.status] !== 0) ||
    tier(a, corpus) - tier(b, corpus) ||
    order[a.status] - order[b.status] ||
    Number(a.qualifier !== 'exact') - Number(b.qualifier !== 'exact') ||
    compareText(b.asOf ?? '', a.asOf ?? '') ||
    compareText(a.id, b.id)
  );
}

function isReplaced({ supersededBy }: Observation): boolean {
  return supersededBy.length > 0;
}

function tier({ source }: Observation, corpus: Corpus): number {
  return corpus.by.source.get(source)?.tier ?? 2;
}

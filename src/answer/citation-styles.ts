import type { Corpus } from '../corpus/corpus.ts';
import type { Answer, Claim } from './answer.ts';
import { findCited, findSources } from './cited-entry.ts';
import { type CitationStyle, formatReference } from './reference.ts';
import { unknownEntry } from './verify.ts';

/** The source of an entry, or of a number under the last answer, as a reference to copy. */
export function answerCite(target: string, style: CitationStyle, before: readonly string[], corpus: Corpus): Answer {
  const [cited] = findCited(target, before, corpus);
  const claims = findSources(target, before, corpus).map(
    (source): Claim => ({
      text: formatReference(source, style),
      citations: [{ source, at: '', entry: cited?.entry.id ?? source.id }],
      computed: false,
    }),
  );
  const [first, ...rest] = claims;
  if (first === undefined) return unknownEntry(target, before, corpus);
  return { kind: 'found', sections: [{ claims: [first, ...rest] }], figures: [], notes: [], suggestions: [] };
}

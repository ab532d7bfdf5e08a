import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { Corpus } from '../corpus/corpus.ts';
import { tokenize } from '../text/tokens.ts';
import { type Document, documentsOf, type TextKind, textKinds } from './documents.ts';
import { synonymsOf } from './synonyms.ts';

/** An entry that a search found: `coverage` is the share of the query’s weight that it contains. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly coverage: number;
}

/** A full-text index over the entries of a corpus, one part for each kind. */
export interface TextIndex {
  /** The entries that hold any of the words, best first: those that are accepted, and at most so many. */
  search(kind: TextKind, stems: readonly string[], accept?: (id: string) => boolean, most?: number): Hit[];
  /** Whether a stem stands anywhere in the texts. */
  has(stem: string): boolean;
  toJSON(): StoredIndex;
}

/** The index as JSON, for a snapshot. */
export interface StoredIndex {
  readonly parts: Readonly<Record<TextKind, AsPlainObject>>;
  readonly frequencies: readonly (readonly [string, number])[];
  readonly documents: number;
}

type Parts = Readonly<Record<TextKind, MiniSearch<Document>>>;

/** Words are split and stemmed by {@link tokenize}; a query comes as stems already. */
const options = {
  fields: ['title', 'text', 'names', 'related'],
  tokenize: (text: string) => tokenize(text).map(({ stem }) => stem),
  processTerm: (term: string) => term,
  searchOptions: {
    boost: { title: 2, text: 1.5, names: 1, related: 0.4 },
    tokenize: (text: string) => text.split(' '),
    prefix: false,
    fuzzy: false,
  },
};

export function buildTextIndex(corpus: Corpus): TextIndex {
  const frequencies = new Map<string, number>();
  let documents = 0;
  const parts = Object.fromEntries(
    textKinds.map((kind) => {
      const index = new MiniSearch<Document>(options);
      const found = documentsOf(corpus, kind);
      index.addAll(found);
      documents += found.length;
      for (const { title, text, names } of found) {
        for (const stem of new Set(tokenize(`${title} ${text} ${names}`).map((token) => token.stem))) {
          frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
        }
      }
      return [kind, index];
    }),
  ) as Record<TextKind, MiniSearch<Document>>;
  return openParts(parts, frequencies, documents);
}

/** A word that is looked for, the word of the question it stands for, and how much it counts of that. */
interface Sought {
  readonly standsFor: string;
  readonly share: number;
}

/** How much a word that means the same counts beside the word itself. */
const synonymShare = 0.5;

function withSynonyms(stems: readonly string[]): ReadonlyMap<string, Sought> {
  const synonyms = stems.flatMap((word) =>
    synonymsOf(word).map((other) => [other, { standsFor: word, share: synonymShare }] as const),
  );
  return new Map<string, Sought>([...synonyms, ...stems.map((word) => [word, { standsFor: word, share: 1 }] as const)]);
}

/** The weight of the question’s words that an entry has, itself or by a synonym, each counted once. */
function weightFound(
  terms: readonly string[],
  asked: ReadonlyMap<string, Sought>,
  weightOf: (stem: string) => number,
): number {
  const found = new Map<string, number>();
  for (const term of terms) {
    const { standsFor, share } = asked.get(term) ?? { standsFor: term, share: 1 };
    found.set(standsFor, Math.max(found.get(standsFor) ?? 0, share));
  }
  return [...found].reduce((sum, [word, share]) => sum + share * weightOf(word), 0);
}

/** Opens an index that was stored before. Throws on one that is damaged. */
export function openTextIndex({ parts, frequencies, documents }: StoredIndex): TextIndex {
  const opened = Object.fromEntries(textKinds.map((kind) => [kind, MiniSearch.loadJS<Document>(parts[kind], options)]));
  return openParts(opened as Record<TextKind, MiniSearch<Document>>, new Map(frequencies), documents);
}

function openParts(parts: Parts, frequencies: ReadonlyMap<string, number>, documents: number): TextIndex {
  const weightOf = (stem: string) => Math.log(1 + documents / (1 + (frequencies.get(stem) ?? 0)));
  return {
    has: (stem) => frequencies.has(stem),
    search: (kind, stems, accept, most = Number.POSITIVE_INFINITY) => {
      const total = stems.reduce((sum, stem) => sum + weightOf(stem), 0);
      if (total === 0) return [];
      const asked = withSynonyms(stems);
      const hits: Hit[] = [];
      for (const { id, score, queryTerms } of parts[kind].search([...asked.keys()].join(' '), {
        boostTerm: (term) => asked.get(term)?.share ?? 1,
      })) {
        if (hits.length >= most) break;
        if (accept && !accept(id)) continue;
        hits.push({ id, score, coverage: weightFound(queryTerms, asked, weightOf) / total });
      }
      return hits;
    },
    toJSON: () => ({
      parts: Object.fromEntries(textKinds.map((kind) => [kind, parts[kind].toJSON()])) as StoredIndex['parts'],
      frequencies: [...frequencies],
      documents,
    }),
  };
}

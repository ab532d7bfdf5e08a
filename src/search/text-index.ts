import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { Corpus } from '../corpus/corpus.ts';
import { buildLexicon } from '../question/build-lexicon.ts';
import { openLexicon, type StoredLexicon } from '../question/lexicon.ts';
import { stemsOf, tokenize } from '../text/tokens.ts';
import { type Document, documentsOf, type TextKind, textKinds } from './documents.ts';
import { type Hints, noHints } from './hints.ts';
import { synonymsOf } from './synonyms.ts';

/** An entry that a search found: `coverage` is the share of the query’s weight that it contains. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly coverage: number;
}

export interface SearchOptions {
  readonly accept?: (id: string) => boolean;
  /** At most so many entries. */
  readonly most?: number;
  readonly hints?: Hints;
}

/** A full-text index over the entries of a corpus, one part for each kind. */
export interface TextIndex {
  /** The entries that hold any of the words or their like, best first. */
  search(kind: TextKind, stems: readonly string[], options?: SearchOptions): Hit[];
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
  fields: ['title', 'text', 'names', 'related', 'facets'],
  tokenize: (text: string, field?: string) =>
    field === 'facets' ? text.split(' ') : tokenize(text).map(({ stem }) => stem),
  processTerm: (term: string) => term,
  searchOptions: {
    boost: { title: 2, text: 1.5, names: 1, related: 0.4, facets: 1 },
    tokenize: (text: string) => text.split(' '),
    prefix: false,
    fuzzy: false,
  },
};

/** Builds the index. `stored` is the lexicon of the corpus where it was built before. */
export function buildTextIndex(corpus: Corpus, stored: StoredLexicon = buildLexicon(corpus)): TextIndex {
  const lexicon = openLexicon(stored);
  const frequencies = new Map<string, number>();
  let documents = 0;
  const parts = Object.fromEntries(
    textKinds.map((kind) => {
      const index = new MiniSearch<Document>(options);
      const found = documentsOf(corpus, kind, lexicon);
      index.addAll(found);
      documents += found.length;
      for (const { title, text, names } of found) {
        for (const stem of stemsOf(`${title} ${text} ${names}`)) {
          frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
        }
      }
      return [kind, index];
    }),
  ) as Record<TextKind, MiniSearch<Document>>;
  return openParts(parts, frequencies, documents);
}

/** A term that is looked for, the words of the question it stands for, and how much it counts of each. */
interface Sought {
  readonly standsFor: readonly string[];
  readonly share: number;
  /** How much finding it counts in ranking, where that is not its share. */
  readonly boost?: number;
}

/** How much a word that means the same counts beside the word itself, and a facet that the word names. */
const synonymShare = 0.5;
const facetShare = 0.5;
/** How much the name of a capital counts by which its government is called: what is told in Beijing is no likelier of China. */
const capitalShare = 0.5;

function soughtFor(stems: readonly string[], { named, names, capitals }: Hints): ReadonlyMap<string, Sought> {
  const sought = new Map<string, Sought>();
  const add = (term: string, word: string, share: number) => {
    const { standsFor = [] } = sought.get(term) ?? {};
    sought.set(term, { standsFor: [...standsFor, word], share });
  };
  for (const word of stems) if (!names.has(word)) for (const other of synonymsOf(word)) add(other, word, synonymShare);
  for (const word of stems) {
    const terms = named.get(word) ?? [];
    for (const term of terms) add(term, word, facetShare / Math.sqrt(terms.length)); // what may mean many things says less
  }
  for (const word of stems)
    sought.set(word, { standsFor: [word], share: 1, boost: capitals.has(word) ? capitalShare : 1 });
  return sought;
}

/** The weight of the question’s words that an entry has, itself or by another term, each counted once. */
function weightFound(
  terms: readonly string[],
  sought: ReadonlyMap<string, Sought>,
  weightOf: (stem: string) => number,
): number {
  const found = new Map<string, number>();
  for (const term of terms) {
    const { standsFor, share } = sought.get(term) ?? { standsFor: [term], share: 1 };
    for (const word of standsFor) found.set(word, Math.max(found.get(word) ?? 0, share));
  }
  return [...found].reduce((sum, [word, share]) => sum + share * weightOf(word), 0);
}

/** Opens an index that was stored before. Throws on one that is damaged. */
export function openTextIndex({ parts, frequencies, documents }: StoredIndex): TextIndex {
  const opened = Object.fromEntries(textKinds.map((kind) => [kind, MiniSearch.loadJS<Document>(parts[kind], options)]));
  return openParts(opened as Record<TextKind, MiniSearch<Document>>, new Map(frequencies), documents);
}

function openParts(parts: Parts, frequencies: ReadonlyMap<string, number>, documents: number): TextIndex {
  const rarity = (stem: string) => Math.log(1 + documents / (1 + (frequencies.get(stem) ?? 0)));
  return {
    has: (stem) => frequencies.has(stem),
    search: (kind, stems, { accept, most = Number.POSITIVE_INFINITY, hints = noHints } = {}) => {
      const weightOf = (stem: string) => rarity(stem) * (frequencies.has(stem) || /\d/.test(stem) ? 1 : hints.unheard);
      const total = stems.reduce((sum, stem) => sum + weightOf(stem), 0);
      if (total === 0) return [];
      const sought = soughtFor(stems, hints);
      const hits: Hit[] = [];
      for (const { id, score, queryTerms } of parts[kind].search([...sought.keys()].join(' '), {
        boostTerm: (term) => sought.get(term)?.boost ?? sought.get(term)?.share ?? 1,
      })) {
        if (accept && !accept(id)) continue;
        const coverage = weightFound(queryTerms, sought, weightOf) / total;
        hits.push({ id, score: score * Math.sqrt(coverage), coverage });
      }
      return hits.sort((a, b) => b.score - a.score).slice(0, most);
    },
    toJSON: () => ({
      parts: Object.fromEntries(textKinds.map((kind) => [kind, parts[kind].toJSON()])) as StoredIndex['parts'],
      frequencies: [...frequencies],
      documents,
    }),
  };
}

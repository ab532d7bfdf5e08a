import { createRequire } from 'node:module';
import { longDate } from '../corpus/period.ts';
import type { Source } from '../corpus/schema.ts';

/** The styles in which a source can be cited. */
export const citationStyles = ['apa', 'bibtex', 'csl', 'plain'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/**
 * A source as a reference in one style; for CSL and BibTeX a record that reference managers read. A record ends its
 * line, so that what stands behind it does not become part of it.
 */
export function formatReference(source: Source, style: CitationStyle): string {
  switch (style) {
    case 'apa':
      return createCite(source).format('bibliography', { template: 'apa', lang: 'en-US', format: 'text' }).trim();
    case 'bibtex':
      return `${createCite(source).format('bibtex').trim()}\n`;
    case 'csl':
      return `${JSON.stringify(cslOf(source), null, 2)}\n`;
    case 'plain':
      return plainReference(source);
  }
}

function plainReference({ author, publisher, title, published, retrieved, url }: Source): string {
  const who = author === undefined ? publisher : `${author}, ${publisher}`;
  const where = url === undefined ? '' : ` ${url}`;
  return `${who}: “${title}”, ${longDate(published)}. Retrieved ${longDate(retrieved)}.${where}`;
}

const kinds = {
  'official-data': 'dataset',
  'official-statement': 'webpage',
  report: 'report',
  legislation: 'legislation',
  academic: 'article-journal',
  news: 'article-newspaper',
  glossary: 'entry-dictionary',
} as const;

/** A source in CSL-JSON. A body that publishes without naming an author is the author. */
export function cslOf({ id, title, kind, author, publisher, published, retrieved, url }: Source) {
  const inside = kind === 'news' || kind === 'academic';
  return {
    id,
    type: kinds[kind],
    title,
    author: (author === undefined ? [publisher] : namesIn(author)).map((literal) => ({ literal })),
    ...(inside ? { 'container-title': publisher } : author === undefined ? {} : { publisher }),
    issued: dateOf(published),
    accessed: dateOf(retrieved),
    ...(url === undefined ? {} : { URL: url }),
  };
}

/** Names stay as the source writes them: which part is the surname cannot be told from “Li Yan”. */
function namesIn(author: string): string[] {
  const surnames = author.split(', ');
  return surnames.length > 1 && surnames.every((name) => !name.includes(' ')) ? surnames : author.split('; ');
}

function dateOf(partial: string) {
  return { 'date-parts': [partial.split('-').map(Number)] };
}

interface Cite {
  format(output: 'bibliography' | 'bibtex', options?: Readonly<Record<string, string>>): string;
}
type CiteConstructor = new (data: ReturnType<typeof cslOf>) => Cite;

let loaded: CiteConstructor | undefined;

/** Citation.js takes a third of a second to load and has no types: it is loaded at the first citation. */
function createCite(source: Source): Cite {
  loaded ??= loadCitationJs();
  return new loaded(cslOf(source));
}

function loadCitationJs(): CiteConstructor {
  const require = createRequire(import.meta.url);
  const { Cite } = require('@citation-js/core') as { readonly Cite: CiteConstructor };
  require('@citation-js/plugin-bibtex');
  require('@citation-js/plugin-csl');
  return Cite;
}

import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/corpus.ts';
import { longDate } from '../corpus/period.ts';
import type { Source } from '../corpus/schema.ts';
import type { Answer, Citations, Claim, Section } from './answer.ts';
import { claim, figureOf } from './cite.ts';
import { type CitedEntry, findCited, notCited, sourceIdsOf } from './cited-entry.ts';
import { eventClaim, sourceClaim, statementClaim, termClaim } from './entries.ts';
import { usage } from './usage.ts';
import { figureSentence } from './words.ts';

/** How many entries of one source are written out. */
const mostShown = 3;

/** The entry behind a citation, field by field, with what a reader needs to check it against its source. */
export function answerVerify(target: string, before: readonly string[], corpus: Corpus): Answer {
  const found = findCited(target, before, corpus);
  const [first, ...others] = found.slice(0, mostShown).map((cited) => sectionOf(cited, corpus));
  if (first === undefined) return unknownEntry(target, before, corpus);
  const more = found.slice(mostShown).map(({ entry }) => entry.id);
  return {
    kind: 'found',
    sections: [first, ...others],
    figures: found.flatMap((cited) => (cited.kind === 'statistic' ? [figureOf(cited.entry, corpus)] : [])),
    notes: [
      `The hash is over the entry as the corpus ${corpus.version} holds it; any change to the entry changes it.`,
      ...(more.length > 0
        ? [`The same source is cited for ${more.length} more: ${more.slice(0, 20).join(', ')}.`]
        : []),
    ],
    suggestions: [],
  };
}

/** Says what would have been understood in place of a number or id that names nothing. */
export function unknownEntry(target: string, before: readonly string[], corpus: Corpus): Answer {
  const lines = [notCited(target, before, corpus), 'The numbers are those of the sources under the last answer.'];
  return usage(lines, corpus.about.examples.slice(0, 3));
}

function sectionOf(cited: CitedEntry, corpus: Corpus): Section {
  const said = claimOf(cited, corpus);
  const rows = [...fieldsOf(cited), ...sourceFields(cited, corpus), ['hash', hashOf(cited.entry)] as const];
  return {
    heading: `${cited.kind} ${cited.entry.id}`,
    claims: [said, ...rows.map(([name, value]) => row(name, value, said.citations))],
  };
}

function claimOf(cited: CitedEntry, corpus: Corpus): Claim {
  switch (cited.kind) {
    case 'statistic':
      return claim(figureSentence(cited.entry, corpus), [cited.entry], corpus);
    case 'statement':
      return statementClaim(cited.entry, corpus);
    case 'event':
      return eventClaim(cited.entry, corpus);
    case 'term':
      return termClaim(cited.entry, corpus);
    case 'source':
      return sourceClaim(cited.entry, cited.entry.id);
  }
}

function row(name: string, value: string, citations: Citations): Claim {
  return { text: `${name}: ${value}`, citations: [citations[0]], computed: false };
}

/** Every field of an entry as its file has it. */
function fieldsOf({ entry }: CitedEntry): (readonly [string, string])[] {
  return Object.entries(entry)
    .filter(([name]) => name !== 'id' && name !== 'kind')
    .map(([name, value]) => [worded(name), show(value)] as const)
    .filter(([, value]) => value !== '');
}

/** `supersededBy` is “superseded by”, `at` “place in the source”. */
function worded(field: string): string {
  return field === 'at' ? 'place in the source' : field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function show(value: unknown): string {
  if (Array.isArray(value)) return value.map(show).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { label, type, start, end } = value as Readonly<Record<string, string>>;
  return `${label} (${type}, ${start} to ${end})`;
}

function sourceFields(cited: CitedEntry, corpus: Corpus): (readonly [string, string])[] {
  if (cited.kind === 'source') return [];
  return sourceIdsOf(cited)
    .flatMap((id) => corpus.by.source.get(id) ?? [])
    .flatMap(({ publisher, title, kind, tier, read, published, retrieved, url }: Source) => [
      ['document', `“${title}” (${kind})`] as const,
      ['publisher', publisher] as const,
      ['published', longDate(published)] as const,
      [
        'retrieved',
        `${longDate(retrieved)}, ${read === 'original' ? 'read in the original' : 'read in a copy'}`,
      ] as const,
      ['tier', tier === 1 ? '1, an official body’s own publication' : '2, not an official body’s publication'] as const,
      ...(url === undefined ? [] : [['address', url] as const]),
    ]);
}

function hashOf(entry: CitedEntry['entry']): string {
  return `sha256 ${createHash('sha256').update(JSON.stringify(entry)).digest('hex').slice(0, 16)}`;
}

import { z } from 'zod';
import { SafetyFile } from '../safety/rules.ts';
import { CorpusFile, Source, Statement, StatisticsFile, Term, TimelineEvent } from './schema.ts';
import { Form, Measure, Organisation, Person, Place, Substance, Topic, Unit } from './vocabulary.ts';

const list = <K extends string, T extends z.ZodType>(key: K, item: T) =>
  z.strictObject({ [key]: z.array(item) } as { readonly [P in K]: z.ZodArray<T> });

/** The kinds of files a corpus has, with the schema of each. The JSON Schemas for editors come from here. */
export const fileKinds = {
  corpus: CorpusFile,
  safety: SafetyFile,
  measures: list('measures', Measure),
  organisations: list('organisations', Organisation),
  places: list('places', Place),
  substances: list('substances', Substance),
  forms: list('forms', Form),
  units: list('units', Unit),
  topics: list('topics', Topic),
  people: list('people', Person),
  sources: list('sources', Source),
  statistics: StatisticsFile,
  statements: list('statements', Statement),
  events: list('events', TimelineEvent),
  terms: list('terms', Term),
} as const;
export type FileKind = keyof typeof fileKinds;

const folders = ['sources', 'statistics', 'statements', 'events', 'terms'] as const;
const vocabularies = [
  'measures',
  'organisations',
  'places',
  'substances',
  'forms',
  'units',
  'topics',
  'people',
] as const;
const singles = ['corpus', 'safety'] as const;

/** What a file holds, told by where it stands: `statistics/deaths/us.yaml` holds statistics. */
export function kindOf(file: string): FileKind | undefined {
  const parts = file.replace(/\.ya?ml$/, '').split('/');
  const [first, second] = parts;
  if (parts.length === 1) return singles.find((kind) => kind === first);
  if (first === 'vocabulary') return parts.length === 2 ? vocabularies.find((kind) => kind === second) : undefined;
  return folders.find((kind) => kind === first);
}

/** Where a file may stand, in words, for the message about one that stands elsewhere. */
export const whereFilesStand = [
  ...singles.map((kind) => `${kind}.yaml`),
  `vocabulary/{${vocabularies.join(',')}}.yaml`,
  ...folders.map((kind) => `${kind}/…`),
].join(', ');

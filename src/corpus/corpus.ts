import type { SafetyFile } from '../safety/rules.ts';
import type { Period } from './period.ts';
import type { CorpusFile, Qualifier, Source, Statement, Status, Term, TimelineEvent } from './schema.ts';
import type { Form, Measure, Organisation, Person, Place, Substance, Topic, Unit } from './vocabulary.ts';

/** What a figure counts; figures are compared only where all of these agree. */
export interface Facets {
  readonly measure: string;
  readonly substance?: string;
  readonly form?: string;
  readonly unit: string;
  readonly agency: string;
  readonly place: string;
}

/** One figure for one period, complete: what its series and file say once is filled in. */
export interface Observation extends Facets {
  readonly kind: 'statistic';
  readonly id: string;
  readonly series: string;
  readonly scope?: string;
  readonly period: Period;
  readonly value: number;
  readonly high?: number;
  readonly qualifier: Qualifier;
  readonly status: Status;
  readonly asOf?: string;
  readonly supersedes: readonly string[];
  readonly supersededBy: readonly string[];
  /** Both ways, whichever side the file marks. */
  readonly conflictsWith: readonly string[];
  readonly preferred?: boolean;
  readonly source: string;
  readonly at: string;
  readonly note?: string;
}

/** Figures with one definition, in order of time. */
export interface Series extends Facets {
  readonly id: string;
  readonly title: string;
  readonly definition?: string;
  readonly scope?: string;
  readonly observations: readonly string[];
}

export interface Vocabulary {
  readonly measures: readonly Measure[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly substances: readonly Substance[];
  readonly forms: readonly Form[];
  readonly units: readonly Unit[];
  readonly topics: readonly Topic[];
  readonly people: readonly Person[];
}

/** Everything a corpus folder says, checked; plain data that JSON can carry. */
export interface CorpusData {
  /** A hash of every file of the folder. */
  readonly version: string;
  readonly about: CorpusFile;
  readonly vocabulary: Vocabulary;
  readonly sources: readonly Source[];
  readonly series: readonly Series[];
  readonly statistics: readonly Observation[];
  readonly statements: readonly Statement[];
  readonly events: readonly TimelineEvent[];
  readonly terms: readonly Term[];
  readonly safety?: SafetyFile;
}

/** The corpus with its parts findable by id. */
export interface Corpus extends CorpusData {
  readonly by: {
    readonly source: ReadonlyMap<string, Source>;
    readonly series: ReadonlyMap<string, Series>;
    readonly statistic: ReadonlyMap<string, Observation>;
    readonly statement: ReadonlyMap<string, Statement>;
    readonly event: ReadonlyMap<string, TimelineEvent>;
    readonly term: ReadonlyMap<string, Term>;
    readonly measure: ReadonlyMap<string, Measure>;
    readonly organisation: ReadonlyMap<string, Organisation>;
    readonly place: ReadonlyMap<string, Place>;
    readonly substance: ReadonlyMap<string, Substance>;
    readonly form: ReadonlyMap<string, Form>;
    readonly unit: ReadonlyMap<string, Unit>;
    readonly topic: ReadonlyMap<string, Topic>;
  };
}

export function openCorpus(data: CorpusData): Corpus {
  const { vocabulary } = data;
  return {
    ...data,
    by: {
      source: byId(data.sources),
      series: byId(data.series),
      statistic: byId(data.statistics),
      statement: byId(data.statements),
      event: byId(data.events),
      term: byId(data.terms),
      measure: byId(vocabulary.measures),
      organisation: byId(vocabulary.organisations),
      place: byId(vocabulary.places),
      substance: byId(vocabulary.substances),
      form: byId(vocabulary.forms),
      unit: byId(vocabulary.units),
      topic: byId(vocabulary.topics),
    },
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** When the source that was read last was read, as exact as that is known. */
export function latestRetrieval({ sources }: Pick<CorpusData, 'sources'>): string | undefined {
  return sources
    .map(({ retrieved }) => retrieved)
    .sort()
    .at(-1);
}

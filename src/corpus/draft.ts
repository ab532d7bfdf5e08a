import { type Collected, collectFiles, itemsOf } from './collect.ts';
import type { CorpusData, Observation, Vocabulary } from './corpus.ts';
import type { CorpusText } from './files.ts';
import { type Located, problemIn } from './located.ts';
import type { Problem } from './problem.ts';
import type { CorpusFile } from './schema.ts';
import { resolveStatistics } from './statistics.ts';
import { parseYaml } from './yaml-file.ts';

/** A corpus whose files are right one by one, before the rules between them are checked. */
export type Draft = LocatedLists<
  Vocabulary & Pick<CorpusData, 'sources' | 'series' | 'statements' | 'events' | 'terms'>
> & {
  readonly about: Located<CorpusFile>;
  readonly observations: readonly Located<Observation>[];
};

type LocatedLists<T> = {
  readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? readonly Located<Item>[] : never;
};

/** Reads all files into a draft, with the problems found on the way. Without `corpus.yaml` its defaults are used. */
export function draftCorpus(texts: readonly CorpusText[]): {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  readonly collected: Collected;
} {
  const collected = collectFiles(texts);
  const about = aboutOf(collected);
  const places = itemsOf(collected.files('places'));
  const tables = resolveStatistics(collected.files('statistics'), {
    fiscalYearStart: about.found.value.fiscalYearStart,
    places: new Map(places.map(({ value }) => [value.id, value])),
  });
  const draft: Draft = {
    about: about.found,
    measures: itemsOf(collected.files('measures')),
    organisations: itemsOf(collected.files('organisations')),
    places,
    substances: itemsOf(collected.files('substances')),
    forms: itemsOf(collected.files('forms')),
    units: itemsOf(collected.files('units')),
    topics: itemsOf(collected.files('topics')),
    people: itemsOf(collected.files('people')),
    sources: itemsOf(collected.files('sources')),
    series: tables.series,
    observations: tables.observations,
    statements: itemsOf(collected.files('statements')),
    events: itemsOf(collected.files('events')),
    terms: itemsOf(collected.files('terms')),
  };
  return { draft, problems: [...collected.problems, ...about.problems, ...tables.problems], collected };
}

const unnamed: CorpusFile = {
  title: 'this corpus',
  about: '-',
  licence: '-',
  fiscalYearStart: '01-01',
  examples: ['help'],
};

function aboutOf(collected: Collected): { readonly found: Located<CorpusFile>; readonly problems: readonly Problem[] } {
  const [found] = collected.files('corpus');
  if (found) return { found, problems: [] };
  const none = { value: unnamed, yaml: parseYaml('corpus.yaml', ''), path: [] };
  const broken = collected.problems.some(({ file }) => /^corpus\.ya?ml$/.test(file));
  const message = 'expected this file, which says what the corpus is about, got none';
  return { found: none, problems: broken ? [] : [problemIn(none, [], message)] };
}

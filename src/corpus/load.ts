import type { Collected } from './collect.ts';
import type { CorpusData, Observation } from './corpus.ts';
import { type Draft, draftCorpus } from './draft.ts';
import { type CorpusText, hashFiles } from './files.ts';
import type { Located } from './located.ts';
import { CorpusError, type Problem, sortProblems } from './problem.ts';
import { checkFigures } from './rules/figures.ts';
import { checkPeriods } from './rules/periods.ts';
import { checkQuotes } from './rules/quotes.ts';
import { checkReferences } from './rules/references.ts';

/** Reads a corpus from its files. Throws a {@link CorpusError} with every problem at once. */
export function loadCorpus(texts: readonly CorpusText[]): CorpusData {
  const { draft, problems, collected } = draftCorpus(texts);
  const linkedDraft = { ...draft, observations: linkFigures(draft.observations) };
  const all = [...problems, ...checkDraft(linkedDraft, collected.unread)];
  if (all.length > 0) throw new CorpusError(sortProblems(unique(all)));
  return dataOf(linkedDraft, collected, hashFiles(texts));
}

function checkDraft(draft: Draft, unread: ReadonlySet<string>): Problem[] {
  return [...checkReferences(draft, unread), ...checkFigures(draft), ...checkPeriods(draft), ...checkQuotes(draft)];
}

/** Mirrors the marks between figures, so that either side tells of both. */
function linkFigures(rows: readonly Located<Observation>[]): Located<Observation>[] {
  const conflicts = new Map<string, Set<string>>();
  const replacements = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, id: string, other: string) =>
    map.set(id, (map.get(id) ?? new Set()).add(other));
  for (const { value } of rows) {
    for (const other of value.conflictsWith) {
      add(conflicts, value.id, other);
      add(conflicts, other, value.id);
    }
    for (const other of value.supersedes) add(replacements, other, value.id);
  }
  const sorted = (set?: ReadonlySet<string>) => [...(set ?? [])].sort();
  return rows.map((row) => ({
    ...row,
    value: {
      ...row.value,
      conflictsWith: sorted(conflicts.get(row.value.id)),
      supersededBy: sorted(replacements.get(row.value.id)),
    },
  }));
}

function dataOf(draft: Draft, collected: Collected, version: string): CorpusData {
  const [safety] = values(collected.files('safety'));
  return {
    version,
    about: draft.about.value,
    vocabulary: {
      measures: values(draft.measures),
      organisations: values(draft.organisations),
      places: values(draft.places),
      substances: values(draft.substances),
      forms: values(draft.forms),
      units: values(draft.units),
      topics: values(draft.topics),
      people: values(draft.people),
    },
    sources: values(draft.sources),
    series: values(draft.series),
    statistics: values(draft.observations),
    statements: values(draft.statements),
    events: values(draft.events),
    terms: values(draft.terms),
    ...(safety === undefined ? {} : { safety }),
  };
}

function values<T>(items: readonly Located<T>[]): T[] {
  return items.map(({ value }) => value);
}

function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

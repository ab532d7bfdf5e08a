import { compareText } from '../text/compare.ts';
import type { Observation, Series } from './corpus.ts';
import type { Located } from './located.ts';
import { monthNames, parsePeriod } from './period.ts';
import type { Problem } from './problem.ts';
import type { StatisticsFile } from './schema.ts';
import type { Place } from './vocabulary.ts';

type SeriesTable = StatisticsFile['series'][number];
type Row = SeriesTable['observations'][number];
type Shared = StatisticsFile['defaults'];

export interface Tables {
  readonly series: readonly Located<Series>[];
  readonly observations: readonly Located<Observation>[];
  readonly problems: readonly Problem[];
}

interface Context {
  readonly fiscalYearStart: string;
  readonly places: ReadonlyMap<string, Place>;
}

/** Fills in what files and series say once for all their rows. */
export function resolveStatistics(files: readonly Located<StatisticsFile>[], context: Context): Tables {
  const tables = files.flatMap((file) =>
    file.value.series.map((table, index) => resolveSeries(file, table, index, context)),
  );
  return {
    series: tables.flatMap((table) => table.series),
    observations: tables.flatMap((table) => table.observations),
    problems: tables.flatMap((table) => table.problems),
  };
}

const required = ['measure', 'unit', 'agency', 'place'] as const;
const requiredInRow = ['status', 'source', 'at'] as const;

function resolveSeries(file: Located<StatisticsFile>, table: SeriesTable, index: number, context: Context): Tables {
  const { yaml } = file;
  const path = ['series', index];
  const common: Shared = { ...file.value.defaults, ...facetsAndFields(table) };
  const missing = [
    ...required.filter((field) => common[field] === undefined),
    ...requiredInRow.filter(
      (field) => common[field] === undefined && table.observations.every((row) => row[field] === undefined),
    ),
  ];
  if (missing.length > 0) {
    const problems = missing.map((field) =>
      yaml.problemAt(
        [...path, 'id'],
        `expected “${field}” in the series or in the file’s defaults, got none in “${table.id}”`,
      ),
    );
    return { series: [], observations: [], problems };
  }
  const rows = table.observations.map((row, at) =>
    resolveRow(yaml, [...path, 'observations', at], table, row, common, context),
  );
  const observations = rows.flatMap((row) => (row.observation ? [row.observation] : []));
  const series: Series = {
    ...pick(common, ['measure', 'substance', 'form', 'unit', 'agency', 'place', 'scope']),
    id: table.id,
    title: table.title ?? file.value.title,
    definition: table.definition ?? file.value.definition,
    observations: [...observations].sort(byPeriod).map(({ value }) => value.id),
  } as Series;
  return { series: [{ value: series, yaml, path }], observations, problems: rows.flatMap((row) => row.problems) };
}

function resolveRow(
  yaml: Located<unknown>['yaml'],
  path: Located<unknown>['path'],
  table: SeriesTable,
  row: Row,
  common: Shared,
  context: Context,
): { readonly observation?: Located<Observation>; readonly problems: readonly Problem[] } {
  const merged = { ...common, ...facetsAndFields(row) };
  const missing = requiredInRow.filter((field) => merged[field] === undefined);
  if (missing.length > 0) {
    return {
      problems: missing.map((field) =>
        yaml.problemAt(path, `expected “${field}” in the row, its series or the file’s defaults, got none`),
      ),
    };
  }
  const period = parsePeriod(row.period, context.fiscalYearStart, row.label);
  const observation = {
    kind: 'statistic',
    ...merged,
    id: row.id ?? `${table.id}-${periodSlug(row.period)}`,
    series: table.id,
    period,
    value: row.value,
    ...(row.high === undefined ? {} : { high: row.high }),
    qualifier: row.qualifier,
    supersedes: row.supersedes,
    supersededBy: [],
    conflictsWith: row.conflictsWith,
    ...(row.preferred === undefined ? {} : { preferred: row.preferred }),
    at: fillLocator(
      merged.at ?? '',
      period.label,
      row.period,
      period.end,
      context.places.get(merged.place ?? '')?.name,
    ),
  } as unknown as Observation; // the fields tested above are there, which the spread of optional ones cannot show
  return { observation: { value: observation, yaml, path }, problems: [] };
}

/** The part of a derived id that names the period: `FY2023` gives `fy2023`, `12m to 2024-04` gives `12m-2024-04`. */
export function periodSlug(code: string): string {
  return code
    .toLowerCase()
    .replace(/^12m to /, '12m-')
    .replace(/[^a-z0-9]+/g, '-');
}

function fillLocator(template: string, label: string, code: string, end: string, place = ''): string {
  const year = /^FY(\d{4})$/.exec(code)?.[1] ?? end.slice(0, 4);
  const month = monthNames[Number(end.slice(5, 7)) - 1] ?? '';
  return template
    .replaceAll('{year}', year)
    .replaceAll('{month}', month)
    .replaceAll('{period}', label)
    .replaceAll('{place}', place);
}

const fields = [
  'measure',
  'substance',
  'form',
  'unit',
  'agency',
  'place',
  'scope',
  'status',
  'asOf',
  'source',
  'at',
  'note',
] as const;

function facetsAndFields(from: Shared): Shared {
  return pick(from, fields);
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {};
  for (const key of keys) if (from[key] !== undefined) picked[key] = from[key];
  return picked;
}

function byPeriod(a: Located<Observation>, b: Located<Observation>): number {
  return (
    compareText(a.value.period.start, b.value.period.start) ||
    compareText(a.value.period.end, b.value.period.end) ||
    compareText(a.value.id, b.value.id)
  );
}

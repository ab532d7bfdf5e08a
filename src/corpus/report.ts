import type { Corpus, Observation } from './corpus.ts';
import { coverageTable } from './coverage.ts';
import { addDays, endOf } from './period.ts';

/** What a corpus holds and what in it needs a look, for its curator. */
export function reportOn(corpus: Corpus): string {
  const blocks = [
    [`Valid. Corpus ${corpus.version}: ${corpus.about.title}.`],
    countLines(corpus),
    coverageTable(corpus),
    listed('Rival figures, marked as conflicts', conflicts(corpus)),
    listed('Figures that replace earlier ones', supersessions(corpus)),
    listed('Sources that nothing cites', unusedSources(corpus)),
    listed('Stale: over a year older than the newest', staleItems(corpus)),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

function countLines({ vocabulary, sources, series, statistics, statements, events, terms }: Corpus): string[] {
  const { measures, organisations, places, substances, topics } = vocabulary;
  return [
    `${count(statistics, 'figure')} in ${series.length} series, ${count(statements, 'statement')}, ${count(events, 'event')}, ${count(terms, 'term')}, ${count(sources, 'source')}`,
    `${count(topics, 'topic')}, ${count(measures, 'measure')}, ${count(organisations, 'organisation')}, ${count(places, 'place')}, ${count(substances, 'substance')}`,
  ];
}

function count(items: readonly unknown[], name: string): string {
  return `${items.length.toLocaleString('en-US')} ${name}${items.length === 1 ? '' : 's'}`;
}

function listed(title: string, lines: readonly string[]): string[] {
  return [`${title}: ${lines.length === 0 ? 'none' : lines.length}`, ...lines.map((line) => `  ${line}`)];
}

/** Each pair once, from the side whose id comes first. */
function conflicts({ statistics, by }: Corpus): string[] {
  return statistics.flatMap((figure) =>
    figure.conflictsWith
      .filter((id) => figure.id < id)
      .map((id) => `${figureLine(figure)} and ${figureLine(by.statistic.get(id))}`),
  );
}

function supersessions({ statistics, by }: Corpus): string[] {
  return statistics.flatMap((figure) =>
    figure.supersedes.map((id) => `${figureLine(figure)} replaces ${figureLine(by.statistic.get(id))}`),
  );
}

function figureLine(figure: Observation | undefined): string {
  return figure === undefined ? '' : `${figure.id} (${figure.value.toLocaleString('en-US')})`;
}

function unusedSources({ sources, statistics, statements, events, terms }: Corpus): string[] {
  const cited = new Set([
    ...[...statistics, ...statements, ...events, ...terms].map(({ source }) => source),
    ...events.map(({ alsoSource }) => alsoSource),
  ]);
  return sources.flatMap(({ id }) => (cited.has(id) ? [] : [id]));
}

/** Sources read long ago, and figures that were not final long ago and that nothing has replaced. */
function staleItems({ sources, statistics }: Corpus): string[] {
  const newest =
    sources
      .map(({ retrieved }) => endOf(retrieved))
      .sort()
      .at(-1) ?? '';
  const isStale = (date: string | undefined) => date !== undefined && endOf(date) < addDays(newest, -366);
  return [
    ...sources.flatMap(({ id, retrieved }) => (isStale(retrieved) ? [`source ${id}, retrieved ${retrieved}`] : [])),
    ...statistics
      .filter(({ status, supersededBy }) => isOpen(status) && supersededBy.length === 0)
      .flatMap(({ id, status, asOf }) => (isStale(asOf) ? [`${id}, ${status} as of ${asOf}`] : [])),
  ];
}

function isOpen(status: Observation['status']): boolean {
  return status === 'provisional' || status === 'predicted';
}

import type { Corpus } from './corpus.ts';

/** How many years have a column of their own; the years before share one. */
const mostYears = 12;

/** How many figures a corpus has for each measure and year, as a table; a dot is a gap. */
export function coverageTable({ vocabulary, statistics }: Corpus): string[] {
  const held = statistics.map(({ measure, period }) => ({ measure, year: Number(period.end.slice(0, 4)) }));
  const last = Math.max(...held.map(({ year }) => year));
  const first = Math.max(Math.min(...held.map(({ year }) => year)), last - mostYears + 1);
  if (!Number.isFinite(first)) return ['Coverage: no figures'];
  const years = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  const before = held.some(({ year }) => year < first) ? [`<${shortYear(first)}`] : [];
  const columns = [
    ...before.map(() => (year: number) => year < first),
    ...years.map((wanted) => (year: number) => year === wanted),
  ];
  const width = Math.max(...vocabulary.measures.map(({ id }) => id.length));
  const rows = vocabulary.measures.map(({ id }) => {
    const own = held.filter(({ measure }) => measure === id);
    return line(
      id.padEnd(width),
      columns.map((fits) => own.filter(({ year }) => fits(year)).length || '·'),
    );
  });
  return ['Coverage, figures by year:', line(' '.repeat(width), [...before, ...years.map(shortYear)]), ...rows];
}

function line(head: string, cells: readonly (string | number)[]): string {
  return `${head}${cells.map((cell) => String(cell).padStart(4)).join('')}`;
}

function shortYear(year: number): string {
  return `’${String(year % 100).padStart(2, '0')}`;
}

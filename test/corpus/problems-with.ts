import { type CorpusText, readCorpusFiles } from '../../src/corpus/files.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { CorpusError } from '../../src/corpus/problem.ts';

const files = readCorpusFiles('test/fixtures/wildfires');

/** The problems of the corpus about wildfires with one more file, each as `line  message`. */
export function problemsWith(file: string, text: string): string[] {
  return problemsIn([...files, { file, text }]);
}

/** The problems of a corpus. */
export function problemsIn(texts: readonly CorpusText[]): string[] {
  try {
    loadCorpus(texts);
    return [];
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return error.problems.map(({ line, message }) => `${line}  ${message}`);
  }
}

/** The same for rows of one series of figures that may be added up. */
export function problemsWithRows(rows: readonly string[], facets = ''): string[] {
  const shared = `measure: area-burned, unit: hectares, agency: treasury, place: kelmar, status: final${facets}`;
  const lines = rows.map((row) => `      - { ${row} }`);
  const head = [
    'title: Test',
    `defaults: { ${shared}, source: nfs-annual-2024, at: page 1 }`,
    'series:',
    '  - id: test',
  ];
  return problemsWith('statistics/test.yaml', [...head, '    observations:', ...lines].join('\n')).map((problem) =>
    problem.replace(/^(\d+)/, (line) => `row ${Number(line) - 5}`),
  );
}

import { writeFileSync } from 'node:fs';
import type { Reply } from '../bot.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { UsageError } from './usage-error.ts';

/** Draws the chart of an answer into a file; says so on standard error, where the answer is not. */
export async function writeChart(file: string, { answer }: Reply, corpus: Corpus): Promise<void> {
  if (answer.chart === undefined)
    throw new UsageError('--chart: this answer has no series to draw. Ask for several years: “seizures by year”.');
  const [{ drawChart }, { frameFor }] = await Promise.all([import('../chart/draw.ts'), import('../chart/frame.ts')]);
  const png = drawChart(answer.chart, frameFor(answer.chart, answer.figures, corpus), 'light');
  try {
    writeFileSync(file, png);
  } catch (error) {
    throw new UsageError(`--chart: “${file}” cannot be written: ${error instanceof Error ? error.message : error}.`);
  }
  console.error(`The chart is in ${file}.`);
}

import type { Chart } from '../answer/answer.ts';
import { valueText } from '../render/series.ts';
import { shorten } from '../text/shorten.ts';
import type { ChartFrame } from './frame.ts';
import { rowsOf } from './rows.ts';

/** What a chart shows, in words, for those who cannot see it; cut at the end where it is longer than permitted. */
export function altText(chart: Chart, frame: ChartFrame, longest: number): string {
  const rows = rowsOf(chart).map((row) => `${row.label}: ${valueText(row)}`);
  const parts = [
    `Bar chart: ${chart.title}.`,
    `${periodOf(chart)}, in ${chart.unit || 'the units shown'}.`,
    `${rows.join('; ')}.`,
    `Source: ${frame.sources.join('; ')}.`,
    `${frame.corpus}.`,
  ];
  return shorten(parts.join(' '), longest);
}

/** “FY2019 to FY2025” */
export function periodOf({ points }: Chart): string {
  const first = points[0]?.label ?? '';
  const last = points.at(-1)?.label ?? '';
  return first === last ? first : `${first} to ${last}`;
}

import type { Chart } from '../answer/answer.ts';
import type { ChartFrame } from './frame.ts';
import { rowsOf } from './rows.ts';

/** What a chart shows, in words, for those who cannot see it; cut at the end where it is longer than permitted. */
export function altText(chart: Chart, frame: ChartFrame, longest: number): string {
  const rows = rowsOf(chart).map(
    ({ label, shown, provisional }) => `${label}: ${shown}${provisional ? ' (not final)' : ''}`,
  );
  const parts = [
    `Bar chart: ${chart.title}.`,
    `${periodOf(chart)}, in ${chart.unit || 'the units shown'}.`,
    `${rows.join('; ')}.`,
    `Source: ${frame.sources.join('; ')}.`,
    `${frame.corpus}.`,
  ];
  const text = parts.join(' ');
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** “FY2019 to FY2025” */
export function periodOf({ points }: Chart): string {
  const first = points[0]?.label ?? '';
  const last = points.at(-1)?.label ?? '';
  return first === last ? first : `${first} to ${last}`;
}

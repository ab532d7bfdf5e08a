import type { Chart } from '../answer/answer.ts';
import { valueText } from './series.ts';
import type { Style } from './style.ts';

const longestBar = 28;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar chart in text, a line for each value, with its sources at the end of the line. */
export function chartLines({ points }: Chart, marks: readonly string[], style: Style): string {
  const most = Math.max(...points.map(({ value }) => value), 0);
  const labelWidth = Math.max(...points.map(({ label }) => label.length));
  return points
    .map((point, index) => {
      const bar = style.bar(barOf(point.value, most));
      return [
        point.label.padEnd(labelWidth),
        ' ',
        bar,
        bar === '' ? '' : ' ',
        valueText(point),
        ' ',
        marks[index] ?? '',
      ].join('');
    })
    .join('\n');
}

function barOf(value: number, most: number): string {
  if (most <= 0 || value <= 0) return '';
  const length = Math.round((value / most) * longestBar * 8);
  return '█'.repeat(Math.floor(length / 8)) + (eighths[length % 8] ?? '');
}

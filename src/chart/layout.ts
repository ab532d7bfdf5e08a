import type { Chart } from '../answer/answer.ts';
import { capitalise } from '../answer/words.ts';
import { periodOf } from './alt.ts';
import type { ChartFrame } from './frame.ts';
import { type Row, rowsOf } from './rows.ts';
import { clampLines, wrapText } from './wrap.ts';

/** Sizes in points of a phone: the image is shown about as wide as this, so text keeps its size there. */
export const sizes = { width: 400, padding: 16, title: 16, text: 12, small: 10.5, bar: 14 } as const;

export type Weight = 400 | 600;

/** How wide a text is in a size and weight. */
export type MeasureFont = (text: string, size: number, weight: Weight) => number;

/** A line of text with its place. */
export interface TextLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly faint: boolean;
}

/** Where everything in a chart stands. */
export interface Layout {
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly rows: readonly Row[];
  readonly grid: { readonly left: number; readonly right: number; readonly top: number; readonly height: number };
}

/** The widest part of the image that the labels of the rows may take. */
const mostForLabels = 0.38;

/** Lays a chart out: title, unit and period above the bars; what is not final, sources and corpus below. */
export function layOut(chart: Chart, frame: ChartFrame, measure: MeasureFont): Layout {
  const { padding, text } = sizes;
  const rows = rowsOf(chart).map((row) => ({ ...row, label: labelLines(row.label, measure).join('\n') }));
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((each) => measure(each, text, 400)));
  const tallest = Math.max(...rows.map(({ label }) => label.split('\n').length));
  const above = stack(headLines(chart, measure), padding - 5);
  const grid = {
    left: Math.ceil(padding + widest(rows.flatMap(({ label }) => label.split('\n'))) + 8),
    right: Math.ceil(padding + widest(rows.map(({ shown }) => shown)) + 8),
    top: above.end + 6,
    height: rows.length * (tallest > 1 ? tallest * 14 + 4 : 23),
  };
  const below = stack(footLines(chart, frame, rows, measure), grid.top + grid.height + 10);
  return { height: Math.ceil(below.end + padding - 4), lines: [...above.lines, ...below.lines], rows, grid };
}

function labelLines(label: string, measure: MeasureFont): string[] {
  return wrapText(label, sizes.width * mostForLabels, (each) => measure(each, sizes.text, 400));
}

type Unplaced = Omit<TextLine, 'y'>;

function headLines(chart: Chart, measure: MeasureFont): Unplaced[] {
  return [
    ...wrapped(capitalise(chart.title), { size: sizes.title, weight: 600, most: 4 }, measure),
    ...wrapped(
      [capitalise(chart.unit), periodOf(chart)].filter(Boolean).join(' · '),
      { size: sizes.text, faint: true, most: 2 },
      measure,
    ),
  ];
}

function footLines(chart: Chart, frame: ChartFrame, rows: readonly Row[], measure: MeasureFont): Unplaced[] {
  const notes = [
    ...(chart.points.some(({ provisional }) => provisional) ? ['Hollow bars are not final.'] : []),
    ...(rows.some(({ value }) => value === undefined) ? ['Years without a bar: no figure is held.'] : []),
  ];
  const sources = frame.sources.map((source, index) => (index === 0 ? `Source: ${source}` : source));
  return [
    ...notes.flatMap((note) => wrapped(note, { size: sizes.small, most: 2 }, measure)),
    ...sources.flatMap((source) => wrapped(source, { size: sizes.small, faint: true, most: 3 }, measure)),
    ...wrapped(frame.corpus, { size: sizes.small, faint: true, most: 2 }, measure),
  ];
}

interface Look {
  readonly size: number;
  readonly weight?: Weight;
  readonly faint?: boolean;
  readonly most: number;
}

function wrapped(text: string, { size, weight = 400, faint = false, most }: Look, measure: MeasureFont): Unplaced[] {
  const lines = wrapText(text, sizes.width - 2 * sizes.padding, (each) => measure(each, size, weight));
  return clampLines(lines, most).map((line) => ({ text: line, size, weight, faint }));
}

/** Puts lines under each other; `y` is their middle. */
function stack(
  lines: readonly Unplaced[],
  from: number,
): { readonly lines: readonly TextLine[]; readonly end: number } {
  let end = from;
  const placed = lines.map((line) => {
    const height = line.size * 1.36;
    end += height;
    return { ...line, y: end - height / 2 };
  });
  return { lines: placed, end };
}

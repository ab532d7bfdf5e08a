import type { types } from '@slack/bolt';
import type { Chart } from '../../answer/answer.ts';
import { chartLines } from '../../render/chart-text.ts';
import { valueText } from '../../render/series.ts';
import { plain } from '../../render/style.ts';
import { shorten } from '../../text/shorten.ts';
import { type Block, line, plainRun, preformatted, richText } from './blocks.ts';
import type { View } from './button-value.ts';
import { breakMentions } from './escape.ts';
import { limits } from './limits.ts';

/** A series of an answer, with the marks of the sources of each value. */
export interface Series {
  readonly chart: Chart;
  readonly marks: readonly string[];
}

/** A series in Slack’s own table or chart; every value keeps its sources. */
export function nativeSeries(series: Series, view: View): Block[] {
  const chart = view === 'chart' ? chartBlock(series.chart) : undefined;
  return chart === undefined ? [tableBlock(series)] : [chart, richText(line(plainRun(valuesLine(series))))];
}

/** The same as text, for workspaces that refuse the blocks. */
export function textSeries({ chart, marks }: Series): Block[] {
  return [richText(preformatted(chartLines(chart, marks, plain)))];
}

function tableBlock({ chart, marks }: Series): types.TableBlock {
  const rows = chart.points.map((point, at) => [cell(point.label), cell(valueText(point)), cell(marks[at] ?? '')]);
  return {
    type: 'table',
    column_settings: [{ is_wrapped: true }, { align: 'right' }, { align: 'left' }],
    rows: [[cell('Period'), cell(chart.unit || 'Value'), cell('Source')], ...rows.slice(-(limits.tableRows - 1))],
  };
}

function cell(text: string): types.RawTextElement {
  return { type: 'raw_text', text: shorten(breakMentions(text), 80) || ' ' };
}

/**
 * At most so many bars: of a longer series the latest. The line below it has every value. Undefined where labels that
 * fit would not tell the bars apart.
 */
function chartBlock({ title, unit, points }: Chart): Block | undefined {
  const shown = points.slice(-limits.chartPoints);
  const labels = shown.map(({ label }) => endOf(label, limits.chartLabel));
  if (new Set(labels).size < labels.length) return undefined;
  return {
    type: 'data_visualization',
    title: shorten(breakMentions(title), limits.chartTitle),
    chart: {
      type: 'bar',
      series: [
        {
          name: shorten(unit || 'value', limits.chartLabel),
          data: shown.map(({ value }, at) => ({ label: labels[at] ?? '', value })),
        },
      ],
      axis_config: { categories: labels, y_label: shorten(unit || 'value', limits.chartTitle) },
    },
  };
}

/** “12 months ending December 2023” is told from its neighbours by its end. */
function endOf(label: string, longest: number): string {
  return label.length <= longest ? label : `…${label.slice(1 - longest)}`;
}

/** “FY2019: 2,804 pounds [1] · FY2020: 4,791 pounds [1]” */
function valuesLine({ chart, marks }: Series): string {
  return chart.points.map((point, at) => `${point.label}: ${valueText(point)} ${marks[at] ?? ''}`).join(' · ');
}

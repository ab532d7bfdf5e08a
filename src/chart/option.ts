import type { BarSeriesOption, EChartsOption } from 'echarts';
import { type Layout, sizes } from './layout.ts';
import type { Row } from './rows.ts';
import type { Theme } from './theme.ts';

/** The families that the chart's own font files are registered under: Latin, and letters with rarer marks. */
export const fontFamily = 'Chart, ChartExt';

/** The bars of a chart for ECharts: a row each, the value written at its end. */
export function optionFor({ rows, grid }: Layout, theme: Theme): EChartsOption {
  const values = rows.flatMap(({ value }) => value ?? []);
  const font = { fontFamily, fontSize: sizes.text, color: theme.text };
  return {
    animation: false,
    grid,
    xAxis: { type: 'value', show: false, min: Math.min(0, ...values), max: Math.max(...values, 0) || 1 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.line } },
      axisLabel: { ...font, interval: 0, margin: 8, lineHeight: 14 },
    },
    series: [{ type: 'bar', barWidth: sizes.bar, data: rows.map((row) => barOf(row, theme)), label: { ...font } }],
  };
}

function barOf(row: Row, theme: Theme): NonNullable<BarSeriesOption['data']>[number] {
  const label = { show: true, position: 'right', formatter: () => row.shown, distance: 5 } as const;
  if (row.value === undefined) return { value: 0, label: { ...label, color: theme.faint } };
  const hollow = { color: 'transparent', borderColor: theme.bar, borderWidth: 1.6, borderType: [3, 2] };
  return {
    value: row.value,
    label: { ...label, position: row.value < 0 ? 'insideLeft' : 'right' },
    itemStyle: row.provisional ? hollow : { color: theme.bar },
  };
}

import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/answer/answer.ts';
import { rowsOf } from '../../src/chart/rows.ts';
import { seizures } from './charts.ts';

const chartOf = (...labels: string[]): Chart => ({
  title: 'deaths',
  unit: 'deaths',
  points: labels.map((label) => ({ label, value: 1, shown: '1 death', provisional: false, entry: label })),
});

describe('rowsOf', () => {
  it('leaves the unit to the chart and shows missing years as gaps', () => {
    expect(rowsOf(seizures).map(({ label, shown }) => `${label} ${shown}`)).toEqual([
      'FY2021 11,201.32',
      'FY2022 nothing held',
      'FY2023 27,022.85',
      'FY2024 about 560',
    ]);
  });

  it.each([
    [
      ['2019', '2020'],
      ['2019', '2020'],
    ],
    [
      ['2019', '2022'],
      ['2019', '2020', '2021', '2022'],
    ],
    [
      ['1999', '2023'],
      ['1999', '2000 to 2022', '2023'],
    ],
    [
      ['2019', 'FY2022'],
      ['2019', 'FY2022'],
    ],
    [
      ['June 2023', 'June 2024'],
      ['June 2023', 'June 2024'],
    ],
  ])('puts %j on the rows %j', (labels, rows) => {
    expect(rowsOf(chartOf(...labels)).map(({ label }) => label)).toEqual(rows);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { drawChart } from '../../src/chart/draw.ts';
import { type Charts, createCharts } from '../../src/chart/render.ts';
import { frame, seizures } from './charts.ts';

const order = { chart: seizures, frame, theme: 'dark', receipt: { corpus: 'c', question: 'q' } } as const;

describe('createCharts', () => {
  let charts: Charts;
  afterEach(() => charts.close());

  it('draws in a thread what is drawn without one', async () => {
    charts = createCharts();
    expect(await charts.render(order)).toEqual(drawChart(seizures, frame, 'dark'));
  });

  it('draws the same receipt once', () => {
    charts = createCharts();
    expect(charts.render(order)).toBe(charts.render({ ...order }));
    expect(charts.render({ ...order, theme: 'light' })).not.toBe(charts.render(order));
    return Promise.all([charts.render(order), charts.render({ ...order, theme: 'light' })]);
  });

  it('reports a chart that cannot be drawn, and draws the next one', async () => {
    charts = createCharts();
    const broken = { ...order, chart: { ...seizures, points: [] }, receipt: { corpus: 'c', question: 'broken' } };
    await expect(charts.render({ ...broken, frame: { sources: [], corpus: undefined as never } })).rejects.toThrow();
    expect((await charts.render(order)).length).toBeGreaterThan(1000);
  });

  it('rejects what is open when it is closed, and starts anew after that', async () => {
    charts = createCharts();
    const open = expect(charts.render(order)).rejects.toThrow('stopped');
    await charts.close();
    await open;
    expect((await charts.render(order)).length).toBeGreaterThan(1000);
  });
});

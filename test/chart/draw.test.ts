import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/chart/draw.ts';
import { encodePalette } from '../../src/chart/png.ts';
import { type ThemeName, themes } from '../../src/chart/theme.ts';
import { frame, seizures } from './charts.ts';

async function pixelsOf(png: Buffer) {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4) colours.add(hex(data.subarray(at, at + 3)));
  return { width: image.width, height: image.height, corner: hex(data.subarray(0, 3)), colours };
}

function hex(bytes: Uint8ClampedArray): string {
  return `#${Buffer.from(bytes).toString('hex')}`;
}

describe('drawChart', () => {
  it.each(['dark', 'light'] as const)('draws bars on an opaque %s background', async (name: ThemeName) => {
    const { width, corner, colours } = await pixelsOf(drawChart(seizures, frame, name));
    expect(width).toBe(800);
    expect(corner).toBe(themes[name].background);
    expect(colours).toContain(themes[name].bar);
  });

  it('draws the same bytes for the same chart', () => {
    expect(drawChart(seizures, frame, 'dark')).toEqual(drawChart(seizures, frame, 'dark'));
  });

  it('leaves nothing of the chart before, on a canvas of the same size', () => {
    const clean = drawChart(seizures, frame, 'dark');
    const other = { ...seizures, points: seizures.points.map((point) => ({ ...point, value: 1, provisional: true })) };
    drawChart(other, frame, 'light');
    expect(drawChart(seizures, frame, 'dark')).toEqual(clean);
  });

  it('grows with its rows', async () => {
    const longer = {
      ...seizures,
      points: Array.from({ length: 30 }, () => seizures.points[0]).flatMap((p) => p ?? []),
    };
    const [short, long] = await Promise.all(
      [seizures, longer].map((chart) => pixelsOf(drawChart(chart, frame, 'dark'))),
    );
    expect(long?.height).toBeGreaterThan((short?.height ?? 0) + 1000);
  });

  it.each([
    ['negative values', [-3, 4, -1]],
    ['nothing but zero', [0, 0, 0]],
    ['one value far above the others', [1, 2, 1e12]],
  ])('draws %s', (_, values) => {
    const points = seizures.points.map((point, at) => ({ ...point, value: values[at] ?? 0 }));
    expect(drawChart({ ...seizures, points }, frame, 'light').length).toBeGreaterThan(1000);
  });
});

describe('encodePalette', () => {
  it('leaves pixels of too many colours to others', () => {
    const data = Buffer.alloc(64 * 64 * 4);
    for (let at = 0; at < data.length; at++) data[at] = (at * at * 31) >> (at % 7);
    expect(encodePalette({ data, width: 64, height: 64 })).toBeUndefined();
  });
});

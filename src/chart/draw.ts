import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { EChartsType } from 'echarts';
import type { Chart } from '../answer/answer.ts';
import type { ChartFrame } from './frame.ts';
import { type Layout, layOut, type MeasureFont, sizes, type Weight } from './layout.ts';
import { fontFamily, optionFor } from './option.ts';
import { encodePalette } from './png.ts';
import { type Theme, type ThemeName, themes } from './theme.ts';

/** The part of ECharts that is used, on a canvas that is no element of a page. */
interface ECharts {
  init(canvas: Canvas, theme: null, size: { devicePixelRatio: number; width: number; height: number }): EChartsType;
  setPlatformAPI(platform: { createCanvas: () => Canvas }): void;
}

/** Pixels for each point: sharp on a phone, and quick to draw. */
const scale = 2;

const require = createRequire(import.meta.url);
// The smallest build in one file: loading the modules one by one takes a second.
const echarts: ECharts = require('echarts/dist/echarts.simple.min');

/** Draws a chart as a PNG. It takes tens of milliseconds, which is why {@link createCharts} does it in a thread. */
export function drawChart(chart: Chart, frame: ChartFrame, themeName: ThemeName): Buffer {
  registerFonts();
  const theme = themes[themeName];
  const layout = layOut(chart, frame, measureFont);
  const canvas = canvasOf(sizes.width * scale, Math.round(layout.height * scale));
  const context = canvas.getContext('2d', { alpha: false }); // reading pixels without alpha takes a sixth of the time
  const bars = drawBars(canvas, layout, theme);
  drawText(context, layout, theme);
  const { width, height } = canvas;
  const png = encodePalette({ data: canvas.data(), width, height }) ?? canvas.toBuffer('image/png');
  bars.dispose(); // not before: it clears the canvas
  return png;
}

let last: Canvas | undefined;

/** The canvas of the chart before where it has this size: to make one takes as long as to draw on it. */
function canvasOf(width: number, height: number): Canvas {
  if (last?.width !== width || last.height !== height) last = createCanvas(width, height);
  return last;
}

function drawBars(canvas: Canvas, layout: Layout, theme: Theme): EChartsType {
  const instance = echarts.init(canvas, null, {
    devicePixelRatio: scale,
    width: sizes.width,
    height: layout.height,
  });
  instance.setOption({ ...optionFor(layout, theme), backgroundColor: theme.background });
  instance.getZr().flush();
  return instance;
}

function drawText(context: SKRSContext2D, { lines }: Layout, theme: Theme): void {
  context.resetTransform();
  context.scale(scale, scale);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  for (const { text, y, size, weight, faint } of lines) {
    context.font = fontOf(size, weight);
    context.fillStyle = faint ? theme.faint : theme.text;
    context.fillText(text, sizes.padding, y);
  }
}

const ruler = createCanvas(1, 1).getContext('2d');

const widths = new Map<string, number>();
/** How many widths are kept: charts have the same years, sources and units again and again. */
const mostWidths = 20_000;

const measureFont: MeasureFont = (text, size, weight) => {
  const key = `${weight} ${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size >= mostWidths) widths.clear();
  ruler.font = fontOf(size, weight);
  const { width } = ruler.measureText(text);
  widths.set(key, width);
  return width;
};

function fontOf(size: number, weight: Weight): string {
  return `${weight} ${size}px ${fontFamily}`;
}

let registered = false;

/** The font comes with the bot: a server often has none. Latin-ext has the letters of names such as Šefčovič. */
function registerFonts(): void {
  if (registered) return;
  for (const part of ['latin', 'latin-ext'])
    for (const weight of [400, 600])
      GlobalFonts.register(
        readFileSync(require.resolve(`@fontsource/inter/files/inter-${part}-${weight}-normal.woff2`)),
        part === 'latin' ? 'Chart' : 'ChartExt',
      );
  echarts.setPlatformAPI({ createCanvas: () => createCanvas(32, 32) });
  registered = true;
}

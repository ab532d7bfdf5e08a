import { setTimeout as sleep } from 'node:timers/promises';
import { frameFor } from '../../src/chart/frame.ts';
import { createCharts } from '../../src/chart/render.ts';
import { shipped } from '../shipped.ts';
import { median } from './median.ts';

const { bot, corpus } = shipped();
const { answer } = bot.ask('fentanyl seizures by month', { today: '2026-11-25' });
const { chart } = answer;
if (chart === undefined) throw new Error('the question has no chart any more');
const frame = frameFor(chart, answer.figures, corpus);
let receipts = 0;

/** How long a chart takes that was not drawn before, in milliseconds. */
async function draw(charts: ReturnType<typeof createCharts>, question = String(receipts++)): Promise<number> {
  const started = performance.now();
  await charts.render({
    chart: chart as NonNullable<typeof chart>,
    frame,
    theme: 'dark',
    receipt: { corpus: '', question },
  });
  return performance.now() - started;
}

const cold: number[] = [];
const warm: number[] = [];
const kept: number[] = [];
for (let round = 0; round < 5; round++) {
  const charts = createCharts();
  charts.warm(); // as a platform does when it starts
  await sleep(3000);
  cold.push(await draw(charts));
  for (let count = 0; count < 10; count++) warm.push(await draw(charts));
  await draw(charts, 'again');
  kept.push(await draw(charts, 'again'));
  await charts.close();
}
console.log(`first chart of a process: ${median(cold).toFixed(0)} ms (at most 150)`);
console.log(`another chart of ${chart.points.length} bars: ${median(warm).toFixed(0)} ms (at most 60)`);
console.log(`the same chart again: ${median(kept).toFixed(2)} ms`);
if (median(cold) > 150 || median(warm) > 60) process.exitCode = 1;

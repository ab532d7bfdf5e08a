import { parentPort } from 'node:worker_threads';
import { drawChart } from './draw.ts';
import type { Drawn, Order } from './order.ts';

parentPort?.on('message', (order: Order) => parentPort?.postMessage(draw(order)));

function draw({ id, chart, frame, theme }: Order): Drawn {
  try {
    return { id, png: drawChart(chart, frame, theme) };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}

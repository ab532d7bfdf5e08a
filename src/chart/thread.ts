import { Worker } from 'node:worker_threads';
import { threadCode } from '../thread-code.ts';
import type { Drawn, Order } from './order.ts';

/** A thread that draws one chart after the other, off the path of the answers. */
export interface Thread {
  draw(order: Omit<Order, 'id'>): Promise<Buffer>;
  close(): Promise<void>;
}

interface Waiting {
  resolve(png: Buffer): void;
  reject(error: Error): void;
}

/** The thread starts with the first chart, and anew after it broke down. It never keeps the process alive. */
export function createThread(): Thread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let orders = 0;

  const started = (): Worker => {
    worker ??= startWorker(settle, breakDown);
    return worker;
  };
  const settle = (drawn: Drawn) => {
    const asker = waiting.get(drawn.id);
    waiting.delete(drawn.id);
    if ('png' in drawn) asker?.resolve(Buffer.from(drawn.png.buffer, drawn.png.byteOffset, drawn.png.byteLength));
    else asker?.reject(new Error(`The chart could not be drawn: ${drawn.problem}`));
    if (waiting.size === 0) worker?.unref();
  };
  const breakDown = (error: Error) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  return {
    draw: (order) =>
      new Promise((resolve, reject) => {
        const id = orders++;
        waiting.set(id, { resolve, reject });
        started().ref(); // a process that waits for a chart must not end before it
        started().postMessage({ ...order, id });
      }),
    close: async () => {
      await worker?.terminate();
      breakDown(new Error('The drawing of charts was stopped.'));
    },
  };
}

function startWorker(settle: (drawn: Drawn) => void, breakDown: (error: Error) => void): Worker {
  const worker = new Worker(...threadCode('worker', import.meta.url));
  worker.unref();
  worker.on('message', settle);
  worker.on('error', breakDown);
  worker.on('exit', (code) => {
    if (code !== 0) breakDown(new Error(`The drawing thread ended with code ${code}.`));
  });
  return worker;
}

import type { Chart } from '../answer/answer.ts';
import type { Receipt } from '../render/receipt.ts';
import type { ChartFrame } from './frame.ts';
import type { ThemeName } from './theme.ts';
import { createThread } from './thread.ts';

/** A chart to draw, with the receipt of the answer that it belongs to. */
export interface ChartOrder {
  readonly chart: Chart;
  readonly frame: ChartFrame;
  readonly theme: ThemeName;
  readonly receipt: Receipt;
}

/** Draws charts as PNGs and keeps the latest ones: the same receipt is the same image. */
export interface Charts {
  render(order: ChartOrder): Promise<Buffer>;
  /** Gets ready, so that the first chart does not wait for it. */
  warm(): void;
  close(): Promise<void>;
}

/** What is drawn to get ready, and how often: the first charts take longer than the others, until the code is compiled. */
const sample: Chart = {
  title: 'a',
  unit: 'a',
  points: Array.from({ length: 20 }, (_, at) => ({
    label: `a ${at}`,
    value: at,
    shown: `${at} a`,
    provisional: at > 15,
    entry: 'a',
  })),
};
const samples = 8;

/** How many images are kept; each has some 50 kilobytes. */
const mostKept = 100;

export function createCharts(): Charts {
  const thread = createThread();
  const kept = new Map<string, Promise<Buffer>>();
  const draw = (key: string, { chart, frame, theme }: ChartOrder): Promise<Buffer> => {
    const drawing = thread.draw({ chart, frame, theme });
    kept.set(key, drawing);
    drawing.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return drawing;
  };
  return {
    render: (order) => {
      const { receipt, theme } = order;
      const key = `${receipt.corpus} ${receipt.question} ${theme}`;
      return kept.get(key) ?? draw(key, order);
    },
    warm: () => {
      const order = { chart: sample, frame: { sources: ['a'], corpus: 'a' }, theme: 'dark' } as const;
      for (let drawn = 0; drawn < samples; drawn++) thread.draw(order).catch(() => {});
    },
    close: thread.close,
  };
}

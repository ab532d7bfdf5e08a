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

/** What is drawn to get ready: the first chart takes five times as long as the others. */
const sample: Chart = {
  title: 'a',
  unit: 'a',
  points: [{ label: 'a', value: 1, shown: '1 a', provisional: true, entry: 'a' }],
};

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
      thread.draw({ chart: sample, frame: { sources: ['a'], corpus: 'a' }, theme: 'dark' }).catch(() => {});
    },
    close: thread.close,
  };
}

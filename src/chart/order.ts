import type { Chart } from '../answer/answer.ts';
import type { ChartFrame } from './frame.ts';
import type { ThemeName } from './theme.ts';

/** A chart that the drawing thread is asked for. */
export interface Order {
  readonly id: number;
  readonly chart: Chart;
  readonly frame: ChartFrame;
  readonly theme: ThemeName;
}

/** What the drawing thread made of an order. */
export type Drawn =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly problem: string };

import type { AskedPeriod, Clock } from './asked.ts';

/** How one way of writing a period is recognised and read, in lower-case text without accents. */
export interface PeriodPattern {
  readonly example: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, clock: Clock) => Omit<AskedPeriod, 'text'> | undefined;
}

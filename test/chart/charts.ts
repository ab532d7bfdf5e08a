import type { Chart } from '../../src/answer/answer.ts';
import type { ChartFrame } from '../../src/chart/frame.ts';

/** A series with a gap, a value that is not final and a unit. */
export const seizures: Chart = {
  title: 'drug seizures by weight, fentanyl, nationwide, CBP, pounds',
  unit: 'pounds',
  points: [
    { label: 'FY2021', value: 11201.32, shown: '11,201.32 pounds', provisional: false, entry: 'a' },
    { label: 'FY2023', value: 27022.85, shown: '27,022.85 pounds', provisional: false, entry: 'b' },
    { label: 'FY2024', value: 560, shown: 'about 560 pounds', provisional: true, entry: 'c' },
  ],
};

export const frame: ChartFrame = {
  sources: ['U.S. Customs and Border Protection, “Nationwide Drug Seizures”, 2026-06-16'],
  corpus: 'fentanyl-bot corpus 397e57c9bc33, sources as of 2026-11-23',
};

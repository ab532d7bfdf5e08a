import { datePatterns } from './dates.ts';
import { fiscalPatterns } from './fiscal.ts';
import type { PeriodPattern } from './pattern.ts';
import { rangePatterns } from './ranges.ts';
import { todayPatterns } from './relative-to-today.ts';
import { yearPatterns } from './years.ts';

/** The ways people write periods, longest first: earlier patterns win over later ones. */
export const periodPatterns: readonly PeriodPattern[] = [
  ...fiscalPatterns,
  ...rangePatterns,
  ...datePatterns,
  ...yearPatterns,
  ...todayPatterns,
];

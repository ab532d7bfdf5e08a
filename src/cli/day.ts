import { UsageError } from './usage-error.ts';

/** The option that sets the day, for answers that can be repeated. */
export const todayOption = {
  type: 'string',
  valueHint: 'YYYY-MM-DD',
  description: 'The day that words such as “last year” count from (default: today).',
} as const;

/** The day to answer on. Refuses a date that does not exist. */
export function readToday(given: string | undefined): string {
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== given)
    throw new UsageError(`--today: expected a date such as 2026-11-25, got “${given}”.`);
  return given;
}

import { z } from 'zod';
import { readPeriods } from '../question/periods/read.ts';

/** The longest message that any platform lets a person send. */
const longestText = 4000;

/** Free words. */
export const Words = z.string().trim().min(1, 'some words').max(longestText);

/** A period in any of the ways a question may name one. */
export const Period = Words.refine(isPeriod, {
  error: 'a period such as 2023, FY2023, August 2024, 2019 to 2023, last year or latest',
});

/** The number of a source under the last answer, or the id of an entry. */
export const Entry = z
  .string()
  .trim()
  .regex(
    /^(?:\[?\d{1,3}\]?|[a-z0-9]+(?:-[a-z0-9]+)*)$/i,
    'the number of a source under the last answer, or an entry’s id',
  )
  .max(120);

/** Whether a text names a period in a way that a question may. */
export function isPeriod(text: string): boolean {
  return readPeriods(text, { today: '2000-01-01', fiscalYearStart: '01-01' }).periods.length > 0;
}

/** Whether words can only mean an entry: a number or an id with a hyphen. A single word may start a sentence. */
export function isEntry(text: string): boolean {
  return /^(?:\[?\d{1,3}\]?|[a-z0-9]+(?:-[a-z0-9]+)+)$/i.test(text);
}

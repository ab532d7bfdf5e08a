import { z } from 'zod';
import { isPartialDate } from './period.ts';

/** An identifier that stays the same for good: lower-case words joined by hyphens. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and single hyphens')
  .describe('A stable, readable identifier. It never changes once published.');

export const Text = z.string().trim().min(1, 'some text');

/** A date as exact as the source gives it: `2024`, `2024-07` or `2024-07-31`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}){0,2}$/, { error: 'a date: YYYY, YYYY-MM or YYYY-MM-DD', abort: true })
  .refine(isPartialDate, 'a date that exists')
  .describe('As exact as the source gives it: YYYY, YYYY-MM or YYYY-MM-DD.');

export const Words = z
  .array(Text)
  .default([])
  .describe('Other words and abbreviations people use for it. Plural and verb forms are found without being listed.');

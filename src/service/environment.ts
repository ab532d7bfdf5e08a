import { z } from 'zod';

/** A setting that may be left out; an empty line of `.env` is the same as none. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((text) => (text === '' ? undefined : text), schema.optional());
}

/** A setting that lists ids of one shape; `expected` says which, and where to find them. */
export function idList(name: string, shape: RegExp, expected: string) {
  return z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((found) => found.every((id) => shape.test(id)), `${name}: expected ${expected}, parted by commas.`);
}

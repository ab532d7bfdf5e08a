import { z } from 'zod';
import { Id, Text, Words } from './fields.ts';

const named = { id: Id, name: Text, words: Words };

export const Measure = z.strictObject({
  ...named,
  definition: Text.optional(),
  sentence: Text.optional().describe(
    'How a figure is worded. {figure}, {substance}, {agency} and {place} are filled in: "{figure} of {substance} seized by {agency} {place}".',
  ),
  additive: z.boolean().default(false).describe('Whether parts of a period may be added up to the whole.'),
  rivals: z
    .array(Id)
    .default([])
    .describe('Measures whose figures readers take for the same thing; they are shown beside it.'),
});
export type Measure = z.infer<typeof Measure>;

export const Organisation = z.strictObject({
  ...named,
  short: Text.optional().describe('How sentences name it: CBP.'),
  country: Id.optional(),
  partOf: Id.optional().describe('The body it belongs to; a question about that body may be answered by its part.'),
});
export type Organisation = z.infer<typeof Organisation>;

export const Place = z.strictObject({
  ...named,
  within: Id.optional().describe('The larger place it lies in.'),
  standsFor: Id.optional().describe('The place whose government goes by its name: Washington for the United States.'),
  joins: z.array(Id).default([]).describe('The places it is made of, where it is said of several together.'),
  phrase: Text.optional().describe('How sentences say it, where "in <name>" is wrong: nationwide, worldwide.'),
});
export type Place = z.infer<typeof Place>;

export const Substance = z.strictObject({
  ...named,
  within: Id.optional().describe('The wider group it belongs to.'),
  covers: z
    .array(Id)
    .default([])
    .describe('Narrower substances this one is published for where they have no figures of their own.'),
  note: Text.optional().describe('Said wherever a figure for this substance answers a question about one it covers.'),
});
export type Substance = z.infer<typeof Substance>;

export const Form = z.strictObject({
  ...named,
  whole: z.boolean().default(false).describe('True for “all forms together”.'),
});
export type Form = z.infer<typeof Form>;

export const Unit = z.strictObject({
  ...named,
  singular: Text.optional(),
  short: Text.optional().describe('As in a table: lb.'),
  prefix: Text.optional().describe('Written before the number: $.'),
});
export type Unit = z.infer<typeof Unit>;

const Reading = z.strictObject({
  measure: Id.optional(),
  substance: Id.optional(),
  form: Id.optional(),
  unit: Id.optional(),
  agency: Id.optional(),
  place: Id.optional(),
});

/** A command in another language: a name to type, in lower case and without spaces, and one line about it. */
const Localised = z.strictObject({
  name: z.string().regex(/^[-_'\p{Ll}\p{N}]{1,32}$/u, 'a name of at most 32 lower-case letters, digits and hyphens'),
  description: Text.max(100),
});

export const Topic = z.strictObject({
  ...named,
  summary: Text.optional().describe('One line for the help.'),
  measures: z.array(Id).default([]).describe('The measures that belong to it, the most usual first.'),
  default: Reading.default({}).describe('What a bare topic is read as: its agency, unit, place, substance.'),
  choices: z.array(Reading).default([]).describe('The readings offered where a bare topic is ambiguous.'),
  command: z.boolean().default(false).describe('Whether it is a command of its own.'),
  locales: z
    .record(z.string().regex(/^[a-z]{2}$/, 'a language code of two letters'), Localised)
    .default({})
    .describe('The command in other languages, by their codes: es, fr.'),
});
export type Topic = z.infer<typeof Topic>;

export const Person = z.strictObject({ name: Text, words: Words });
export type Person = z.infer<typeof Person>;

import { z } from 'zod';
import type { CitationStyle } from '../answer/reference.ts';
import { describeIssue } from '../corpus/issue.ts';
import type { Topic } from '../corpus/vocabulary.ts';
import type { Choices } from './complete.ts';

/** What a command asks: mostly a question in words, which the bot reads as if it had been typed. */
export type Asked =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'verify'; readonly entry: string }
  | { readonly kind: 'cite'; readonly entry: string; readonly style: CitationStyle }
  | { readonly kind: 'help'; readonly command?: string | undefined }
  | { readonly kind: 'misread'; readonly problems: readonly string[] };

/** What a platform filled into the options of a command, unchecked. */
export type Values = Readonly<Record<string, unknown>>;

/** Something people can type or pick, on any platform. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly string[];
  /** Its name and description in other languages, by their codes, where the corpus has them. */
  readonly locales?: Topic['locales'];
  /** The options with their descriptions; each takes text. */
  readonly options: z.ZodObject;
  /** The options that words typed after the name fill, in order; the last takes all that is left. */
  readonly typed: readonly string[];
  /** What may be offered for an option while it is filled in. */
  readonly choices: Readonly<Record<string, Choices>>;
  /** Whether it says all that it asks; other commands may lean on the question before: “compare that with 2021”. */
  readonly standsAlone: boolean;
  /** Whether words after the name belong to the command. “verify that …” is a sentence, “verify 2” is not. */
  takes(rest: string): boolean;
  /** What the command asks with these values. Never throws: values it cannot read are `misread`. */
  read(values: Values): Asked;
}

interface Definition<Shape extends z.ZodRawShape> {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly string[];
  readonly locales?: Topic['locales'];
  readonly options: Shape;
  readonly typed?: readonly (keyof Shape & string)[];
  readonly choices?: { readonly [Option in keyof Shape]?: Choices };
  readonly standsAlone?: boolean;
  readonly takes?: (rest: string) => boolean;
  readonly ask: (values: z.infer<z.ZodObject<Shape>>) => Asked | string;
}

/** Makes a command of its data and of one pure function from its options to what is asked, in words mostly. */
export function defineCommand<const Shape extends z.ZodRawShape>(definition: Definition<Shape>): Command {
  const { ask, typed = [], choices = {}, standsAlone = false, takes = () => true } = definition;
  const options = z.strictObject(definition.options);
  return {
    ...definition,
    options,
    typed,
    choices: choices as Command['choices'],
    standsAlone,
    takes,
    read: (values) => {
      const filled = asTexts(values);
      const checked = options.safeParse(filled);
      if (!checked.success) return { kind: 'misread', problems: problemsOf(checked.error, filled) };
      const asked = ask(checked.data as z.infer<z.ZodObject<Shape>>);
      return typeof asked === 'string' ? { kind: 'words', text: asked } : asked;
    },
  };
}

/** Options take text, numbers included; one that a person left empty was not given. */
function asTexts(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(([option, value]) => [option, typeof value === 'number' ? String(value) : value]),
  );
}

function problemsOf(error: z.ZodError, values: Values): string[] {
  return error.issues
    .flatMap((issue) => describeIssue(issue, values))
    .map(({ path, message }) => `${path.join('.')}: ${message}.`);
}

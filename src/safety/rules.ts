import { z } from 'zod';
import { examplesOf } from './examples.ts';

const Text = z.string().trim().min(1, 'some text');

// Where there are none, nothing is left to compare with other examples.
const Lines = z
  .string()
  .trim()
  .min(1, { error: 'some text', abort: true })
  .transform((text) => text.split(/\s*\n\s*/))
  .describe('Examples, a line each, as a person would type them.');

const examples = z
  .record(Text.describe('What these examples have in common.'), Lines)
  .default({})
  .describe('Questions from which the screen learns, grouped under headings; the headings are for readers alone.');

const Rules = z.strictObject({
  alike: z
    .array(Text)
    .default([])
    .describe('Words and phrases that count as one word: what is said of one of them is learned for all.'),
  unsafe: z
    .strictObject({
      reply: Text.optional().describe('One sentence that declines and says what is answered.'),
      examples,
    })
    .default({ examples: {} }),
  crisis: z
    .strictObject({ reply: z.array(Text).default([]).describe('What to do now, a line each.'), examples })
    .default({ reply: [], examples: {} }),
  harmless: z.strictObject({ examples }).default({ examples: {} }),
});

/** `safety.yaml`: examples of what is declined and of emergencies, and what is said then. An empty file screens nothing. */
export const SafetyFile = Rules.superRefine((rules, context) => {
  const seen = new Map<string, string>();
  for (const { label, heading, line } of examplesOf(rules)) {
    const here = `${label}, “${heading}”`;
    const before = seen.get(line.toLowerCase());
    seen.set(line.toLowerCase(), here);
    if (before === undefined) continue;
    const message = `examples that stand nowhere else, unlike “${line}”, which is in ${before} already`;
    context.addIssue({ code: 'custom', path: [label, 'examples', heading], message });
  }
});
export type SafetyFile = z.infer<typeof SafetyFile>;

import { z } from 'zod';

const Text = z.string().trim().min(1, 'some text');
const ListName = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'a name of lower-case words joined by hyphens');

const Words = z
  .array(Text)
  .default([])
  .describe('Words and phrases in any language, without regard to case or accents. <name> stands for a whole list.');

const found = {
  barriers: Words.describe('Words that a … never skips.'),
  patterns: z
    .array(Text)
    .default([])
    .describe('Word orders, such as "<asker> … <act> … <thing>". The head of safety.yaml says how they are read.'),
};

/** `safety.yaml`: what is declined, what is an emergency, and what is said then. An empty file screens nothing. */
export const SafetyFile = z.strictObject({
  reach: z.number().int().min(0).max(10).default(5).describe('How many words a … may skip.'),
  lists: z.record(ListName, Words).default({}).describe('The words that <name> stands for in a pattern.'),
  innocent: Words.describe('Phrases and words read as one harmless word, whatever lists their parts are in.'),
  skipped: Words.describe('Words that are read as if they were not there.'),
  exact: z.array(ListName).default([]).describe('Lists whose words a misspelt word is never taken for.'),
  spelt: Words.describe('Honest words that must not be taken for a misspelt word of a list.'),
  defused: z
    .strictObject({ things: z.array(ListName).default([]), by: Words })
    .default({ things: [], by: [] })
    .describe('A word of these lists means no harm right before one of these words: “pill seizures”.'),
  unsafe: z
    .strictObject({
      reply: Text.optional().describe('One sentence that declines and says what can be answered.'),
      ...found,
    })
    .default({ barriers: [], patterns: [] }),
  crisis: z
    .strictObject({ reply: z.array(Text).default([]).describe('What to do now, a line each.'), ...found })
    .default({ reply: [], barriers: [], patterns: [] }),
});
export type SafetyFile = z.infer<typeof SafetyFile>;

import { z } from 'zod';

const Text = z.string().trim().min(1, 'some text');
const ListName = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'a name of lower-case words joined by hyphens');

const Words = z
  .array(Text)
  .default([])
  .describe('Words and phrases in any language, without regard to case or accents. <name> stands for a whole list.');

const ListNames = z.array(ListName).default([]);

const sought = {
  barriers: Words.describe('Words that a … never skips.'),
  patterns: z
    .array(Text)
    .default([])
    .describe('Word orders, such as "<asker> … <act> … <thing>". The head of safety.yaml says how they are read.'),
};

const Rules = z.strictObject({
  reach: z.number().int().min(0).max(10).default(5).describe('How many words a … may skip.'),
  lists: z.record(ListName, Words).default({}).describe('The words that <name> stands for in a pattern.'),
  innocent: Words.describe('Phrases and words read as one harmless word, whatever lists their parts are in.'),
  skipped: Words.describe('Words that are read as if they were not there.'),
  guessed: ListNames.describe('Lists whose words are recognised when misspelt.'),
  spelt: Words.describe('Honest words that must not be taken for misspelt ones.'),
  defused: z
    .strictObject({ things: ListNames, by: Words })
    .default({ things: [], by: [] })
    .describe('A word of these lists means no harm right before one of these words: “pill seizures”.'),
  unsafe: z
    .strictObject({
      reply: Text.optional().describe('One sentence that declines and says what is answered.'),
      ...sought,
    })
    .default({ barriers: [], patterns: [] }),
  crisis: z
    .strictObject({ reply: z.array(Text).default([]).describe('What to do now, a line each.'), ...sought })
    .default({ reply: [], barriers: [], patterns: [] }),
});

/** `safety.yaml`: what is declined, what is an emergency, and what is said then. An empty file screens nothing. */
export const SafetyFile = Rules.superRefine((rules, context) => {
  for (const { path, name } of listsNamed(rules)) {
    if (name in rules.lists) continue;
    context.addIssue({ code: 'custom', path, message: `expected one of the lists of this file; got “${name}”` });
  }
});
export type SafetyFile = z.infer<typeof SafetyFile>;

interface Named {
  readonly path: (string | number)[];
  readonly name: string;
}

/** Every place where a list is named, in the order of the file. */
function listsNamed({ lists, guessed, defused, unsafe, crisis }: z.infer<typeof Rules>): Named[] {
  return [
    ...Object.entries(lists).flatMap(([name, words]) => references(words, 'lists', name)),
    ...guessed.map((name, at) => ({ path: ['guessed', at], name })),
    ...defused.things.map((name, at) => ({ path: ['defused', 'things', at], name })),
    ...references(defused.by, 'defused', 'by'),
    ...references(unsafe.barriers, 'unsafe', 'barriers'),
    ...references(unsafe.patterns, 'unsafe', 'patterns'),
    ...references(crisis.barriers, 'crisis', 'barriers'),
    ...references(crisis.patterns, 'crisis', 'patterns'),
  ];
}

function references(texts: readonly string[], ...path: readonly string[]): Named[] {
  return texts.flatMap((text, at) =>
    [...text.matchAll(/<([^>]*)>/g)].map(([, name = '']) => ({ path: [...path, at], name })),
  );
}

import { terms } from '../src/command/choices.ts';
import { defineCommand } from '../src/command/define.ts';
import { Words } from '../src/command/options.ts';

export const define = defineCommand({
  name: 'define',
  summary: 'What a word, a body or an abbreviation means, or how two differ.',
  examples: ['/define precursor', '/define INCB'],
  options: {
    term: Words.describe('The word or abbreviation.'),
    other: Words.optional().describe('A second one, to tell the two apart.'),
  },
  typed: ['term'],
  choices: { term: terms, other: terms },
  standsAlone: true,
  ask: ({ term, other }) => (other === undefined ? `what is ${term}` : `difference between ${term} and ${other}`),
});

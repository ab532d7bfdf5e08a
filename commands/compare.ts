import { measuredTopics } from '../src/command/choices.ts';
import { defineCommand } from '../src/command/define.ts';
import { Words } from '../src/command/options.ts';

export const compare = defineCommand({
  name: 'compare',
  summary: 'Two periods, agencies, places or substances side by side.',
  examples: ['/compare seizures 2021 and 2023', '/compare deaths in Ohio and West Virginia 2022'],
  options: {
    what: Words.describe('What to compare: seizures, deaths, pills …'),
    first: Words.optional().describe('One period, agency, place or substance.'),
    second: Words.optional().describe('The other one.'),
  },
  typed: ['what'],
  choices: { what: measuredTopics },
  ask: ({ what, first, second }) => `compare ${what} ${[first, second].filter(Boolean).join(' and ')}`.trim(),
});

import { defineCommand } from '../src/command/define.ts';
import { Words } from '../src/command/options.ts';

export const ask = defineCommand({
  name: 'ask',
  summary: 'Any question in plain words.',
  examples: ['/ask how many people died of synthetic opioids in 2023?'],
  options: { question: Words.describe('Your question.') },
  typed: ['question'],
  ask: ({ question }) => question,
});

import { defineCommand } from '../src/command/define.ts';
import { Words } from '../src/command/options.ts';

export const source = defineCommand({
  name: 'source',
  summary: 'Where a figure or an article comes from.',
  examples: ['/source 75,000 deaths'],
  options: { words: Words.describe('A figure, or words of a title.') },
  typed: ['words'],
  ask: ({ words }) => `source of ${words.replace(/^(?:of|for)\s+/i, '')}`,
});

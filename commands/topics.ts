import { defineCommand } from '../src/command/define.ts';

export const topics = defineCommand({
  name: 'topics',
  summary: 'What the corpus covers.',
  examples: ['/topics'],
  options: {},
  takes: (rest) => rest === '',
  standsAlone: true,
  ask: () => 'topics',
});

import { defineCommand } from '../src/command/define.ts';
import { Words } from '../src/command/options.ts';

export const check = defineCommand({
  name: 'check',
  summary: 'What the corpus holds on a claim: who said it, which figures bear on it.',
  examples: ['/check China produces almost all fentanyl'],
  options: { claim: Words.describe('The claim, as you read or heard it.') },
  typed: ['claim'],
  ask: ({ claim }) => (/^(?:is|was) it /i.test(claim) ? claim : `is it true that ${claim}`),
});

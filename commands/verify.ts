import { entryIds } from '../src/command/choices.ts';
import { defineCommand } from '../src/command/define.ts';
import { Entry, isEntry } from '../src/command/options.ts';

export const verify = defineCommand({
  name: 'verify',
  summary: 'The entry behind a citation: every field, where it stands, how it was read.',
  examples: ['/verify 1'],
  options: { entry: Entry.describe('The number of a source under the last answer, or an entry’s id.') },
  typed: ['entry'],
  choices: { entry: entryIds },
  takes: isEntry,
  ask: ({ entry }) => ({ kind: 'verify', entry }),
});

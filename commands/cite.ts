import { z } from 'zod';
import { citationStyles } from '../src/answer/reference.ts';
import { entryIds } from '../src/command/choices.ts';
import { defineCommand } from '../src/command/define.ts';
import { Entry, isEntry } from '../src/command/options.ts';

export const cite = defineCommand({
  name: 'cite',
  summary: 'A source as a reference: APA, BibTeX, CSL-JSON or plain text.',
  examples: ['/cite 1', '/cite 1 bibtex'],
  options: {
    entry: Entry.describe('The number of a source under the last answer, or an entry’s id.'),
    style: z.enum(citationStyles).default('apa').describe('The style of the reference.'),
  },
  typed: ['entry', 'style'],
  choices: { entry: entryIds },
  takes: (rest) => {
    const [entry = '', ...style] = rest.split(/\s+/);
    return isEntry(entry) && style.length <= 1;
  },
  ask: ({ entry, style }) => ({ kind: 'cite', entry, style }),
});

import { topics } from '../src/command/choices.ts';
import { defineCommand } from '../src/command/define.ts';
import { Period, Words } from '../src/command/options.ts';

export const timeline = defineCommand({
  name: 'timeline',
  summary: 'Dated events on a subject, in order.',
  examples: ['/timeline sanctions', '/timeline tariffs since 2025'],
  options: {
    topic: Words.optional().describe('The subject, such as sanctions or scheduling.'),
    from: Period.optional().describe('The first year.'),
    to: Period.optional().describe('The last year.'),
  },
  typed: ['topic'],
  choices: { topic: topics },
  ask: ({ topic, from, to }) =>
    ['timeline', topic && `of ${topic.replace(/^of /i, '')}`, between(from, to)].filter(Boolean).join(' '),
});

function between(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return `from ${from} to ${to}`;
  if (from !== undefined) return `since ${from}`;
  return to === undefined ? '' : `until ${to}`;
}

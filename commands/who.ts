import { speakers } from '../src/command/choices.ts';
import { defineCommand } from '../src/command/define.ts';
import { Period, Words } from '../src/command/options.ts';
import { findCues } from '../src/question/cues.ts';
import { fold } from '../src/text/fold.ts';

export const who = defineCommand({
  name: 'who',
  summary: 'Who said something, or what a person said.',
  examples: ['/who called it a vacuous promise?', '/who Kurt Campbell'],
  options: {
    words: Words.describe('Words that were said, or a person’s name.'),
    period: Period.optional().describe('When it was said.'),
  },
  typed: ['words'],
  choices: { words: speakers },
  ask: ({ words, period }) => [question(words), period].filter(Boolean).join(' '),
});

/** “called it …” is a question once “who” stands before it; other words are what was said. */
function question(words: string): string {
  const asked = `who ${words}`;
  const cues = findCues(fold(asked));
  return cues.has('who-said') || cues.has('who-is') || cues.has('reply') ? asked : `who said ${words}`;
}

import type { Reading } from '../question/question.ts';
import { mayMean } from '../question/senses.ts';
import type { Answer, Claim } from './answer.ts';
import type { Context } from './context.ts';
import { readingNotes } from './notes.ts';
import { sectionOf } from './section.ts';
import { joinWords } from './words.ts';

/** Says that nothing is held, names the parts of the question that nothing is held on, and tells what comes nearest. */
export function nothingFound(
  reason: string,
  message: string,
  reading: Reading,
  { corpus }: Context,
  nearest: readonly Claim[] = [],
): Answer {
  const section = sectionOf('The nearest that is held:', nearest);
  const names = reading.unplaced.filter(({ slot }) => slot !== 'word').map(({ text }) => `“${text}”`);
  const asked = reading.phrases
    .filter((phrase) => mayMean(phrase, 'place', 'organisation', 'person'))
    .map(({ text }) => `“${text}”`);
  const periods = reading.periods.map(({ text }) => text);
  const details = [
    ...(asked.length > 0 ? [`Looked for entries that name ${joinWords(asked)}.`] : []),
    ...(names.length > 0 ? [`Nothing at all is held on ${joinWords(names)}.`] : []),
    ...(periods.length > 0 ? [`Period asked for: ${joinWords(periods)}.`] : []),
  ];
  return {
    kind: 'nothing',
    reason,
    message: [message, ...details].join(' '),
    sections: section ? [section] : [],
    figures: [],
    notes: readingNotes(reading),
    suggestions: corpus.about.examples.slice(0, 3),
  };
}

import { describe, expect, it } from 'vitest';
import { splitQuestions } from '../../src/question/split.ts';

describe('splitQuestions', () => {
  it.each([
    [
      'How much was seized in 2023? And how many people died?',
      ['How much was seized in 2023', 'how many people died?'],
    ],
    ['seizures in 2023; deaths in 2023', ['seizures in 2023', 'deaths in 2023']],
    ['how many pills in 2023 and who said it was a stunt?', ['how many pills in 2023', 'who said it was a stunt?']],
    ['I read about tariffs in 2025. What did China say?', ['I read about tariffs in 2025', 'What did China say?']],
  ])('parts “%s”', (text, parts) => expect(splitQuestions(text)).toEqual(parts));

  it.each([
    'seizures and deaths in 2023',
    'compare Ohio and Kentucky in 2021',
    'what did the U.S. say?',
    'Is it true? No.',
    'Hi! Seizures 2023?',
    'one? two? three? four? five?',
    '',
    '?;?;?',
  ])('leaves “%s” whole', (text) => expect(splitQuestions(text)).toEqual([text]));
});

import { describe, expect, it } from 'vitest';
import { shipped } from '../shipped.ts';
import { eventQuestions, figureQuestions, sample, statementQuestions } from './asked.ts';

const { corpus, bot } = shipped();
const today = '2026-11-25';
const answered = new Map<string, boolean>();

function isAnswered(question: string): boolean {
  const known = answered.get(question);
  if (known !== undefined) return known;
  const { kind } = bot.ask(question, { today }).answer;
  answered.set(question, kind === 'found' || kind === 'choice');
  return kind === 'found' || kind === 'choice';
}

/** Suggestions under the answers to some questions that nothing answers, each with the question it stands under. */
function deadEnds(questions: readonly string[]): string[] {
  return questions.flatMap((question) =>
    bot
      .ask(question, { today })
      .answer.suggestions.filter((suggestion) => !isAnswered(suggestion))
      .map((suggestion) => `${question} → ${suggestion}`),
  );
}

const bareTopics = corpus.vocabulary.topics.map(({ name }) => name);
const notHeld = [
  'fentanyl seizures in 1987',
  'deaths in Norway 2022',
  'deaths from xylazine in 2022',
  'seizures by Interpol in 2023',
  'seizures in kilograms in FY2023',
  'what did Olaf Scholz say?',
  'what did Kurt Campbell say in 1999?',
  'what happened in 1850?',
  'timeline of cricket',
  'where does the 123,456 figure come from?',
  'what is the capital of France?',
  'xyzzy',
  '',
];

describe('what is suggested', { timeout: 60_000 }, () => {
  it.each([
    ['figures', sample(figureQuestions, 150)],
    ['statements', sample(statementQuestions, 40)],
    ['events', sample(eventQuestions, 40)],
    ['bare topics', bareTopics],
    ['what is not held', notHeld],
    ['greetings and requests for help', ['hello', 'help', 'what do you cover?', 'how do I make fentanyl?']],
  ])('under answers about %s is answered', (_, questions) => expect(deadEnds(questions)).toEqual([]));

  it('is never the same twice', () => {
    const repeated = [...sample(figureQuestions, 150), ...bareTopics].filter((question) => {
      const { suggestions } = bot.ask(question, { today }).answer;
      return new Set(suggestions).size < suggestions.length;
    });
    expect(repeated).toEqual([]);
  });
});

it('gives examples that work', () =>
  expect(corpus.about.examples.filter((example) => !isAnswered(example))).toEqual([]));

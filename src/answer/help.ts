import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { groupDigits } from './number.ts';
import { usage } from './usage.ts';

/** What can be asked, with questions that work. */
export function answerHelp({ corpus }: Context): Answer {
  return usage(
    [
      `Ask about ${corpus.about.title} in plain words, or start with a topic: ${topicNames(corpus.vocabulary.topics)}.`,
      corpus.about.about,
    ],
    corpus.about.examples,
  );
}

export function answerGreeting({ corpus }: Context): Answer {
  return usage(
    [
      `I answer questions about ${corpus.about.title} with cited figures, statements, events and definitions. Try one of these:`,
    ],
    corpus.about.examples.slice(0, 4),
  );
}

/** The topics, with what each covers. */
export function answerTopics({ corpus }: Context): Answer {
  const measured = corpus.vocabulary.topics.filter(({ measures }) => measures.length > 0);
  const others = corpus.vocabulary.topics.filter(({ measures }) => measures.length === 0);
  const counts = `${groupDigits(corpus.statistics.length)} figures, ${corpus.statements.length} statements, ${corpus.events.length} events, ${corpus.terms.length} terms, from ${corpus.sources.length} sources.`;
  return usage(
    [
      `The corpus holds ${counts}`,
      ...measured.map(({ name, summary = '' }) => `${name}: ${summary}`),
      `Statements and events on: ${topicNames(others)}.`,
    ],
    corpus.about.examples.slice(0, 4),
  );
}

function topicNames(topics: readonly { readonly name: string }[]): string {
  return topics.map(({ name }) => name).join(', ');
}

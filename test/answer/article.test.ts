import { expect, it } from 'vitest';
import { entriesOf } from '../../src/answer/answer.ts';
import { placeName, substanceOf } from '../../src/answer/words.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { shipped } from '../shipped.ts';

/** The article that the project started from. */
const article = 'epoch-times-2024-09';

interface Sought {
  readonly id: string;
  readonly questions: readonly string[];
}

/** Plain questions for each of its claims: the figure by its facets, who said what, when it happened. */
function soughtIn({ statistics, statements, events, by }: Corpus): Sought[] {
  const corpus = shipped().corpus;
  const figures = statistics
    .filter(({ source }) => source === article)
    .map((figure) => {
      const agency = by.organisation.get(figure.agency)?.short ?? by.organisation.get(figure.agency)?.name;
      const facets = [
        by.measure.get(figure.measure)?.name,
        substanceOf(figure, corpus),
        agency,
        `in ${placeName(figure.place, corpus)}`,
      ];
      return { id: figure.id, questions: [[...facets, figure.period.label].filter(Boolean).join(', ')] };
    });
  const said = statements
    .filter(({ source }) => source === article)
    .map(({ id, speaker, gist }) => ({
      id,
      questions: [`what did ${speaker} say?`, `what did ${speaker} say about this: ${gist}`, `who said this: ${gist}`],
    }));
  const happened = events
    .filter(({ source }) => source === article)
    .map(({ id, title }) => ({ id, questions: [`when did this happen: ${title}`] }));
  return [...figures, ...said, ...happened];
}

it('finds every claim of the article that the project started from, attributed', { timeout: 60_000 }, () => {
  const { corpus, bot } = shipped();
  const finds = (question: string, id: string) => {
    const { answer } = bot.ask(question, { today: '2026-11-25' });
    return answer.kind === 'found' && entriesOf(answer).includes(id);
  };
  const missed = soughtIn(corpus).filter(({ id, questions }) => !questions.some((question) => finds(question, id)));
  expect(missed).toEqual([]);
});

import type { Reading } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { foundStatements } from './said.ts';
import { contentWithout, isBy, isInPeriods } from './select.ts';
import { nothingFound } from './unread.ts';

/** The least share of a question’s words that a statement must contain to be the one meant. */
const leastCoverage = 0.3;

/** Finds who said something from what was said. */
export function answerWhoSaid(reading: Reading, context: Context): Answer {
  const { corpus, index } = context;
  const bodies = reading.phrases.filter(({ senses }) =>
    senses.some(({ kind }) => kind === 'place' || kind === 'organisation'),
  );
  const inTime = (id: string) => {
    const statement = corpus.by.statement.get(id);
    return statement !== undefined && isInPeriods(statement, reading, corpus.about.fiscalYearStart);
  };
  const hits = index.search('statement', reading.content, inTime);
  // “Which Chinese official …” may name the speaker’s country or what was spoken of: the former counts, but never excludes.
  const ranked = hits
    .map((hit) => {
      const statement = corpus.by.statement.get(hit.id);
      const own = statement !== undefined && bodies.some((phrase) => isBy(statement, phrase, corpus));
      return { ...hit, score: hit.score * (own ? 1.3 : 1) };
    })
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  const words = contentWithout(reading, bodies);
  if (best === undefined || best.coverage < leastCoverage || words.length === 0) {
    return nothingFound('statement', 'Nothing is held that says this.', reading, context);
  }
  const shown = ranked
    .filter(({ score }) => score >= best.score * 0.75)
    .slice(0, 3)
    .flatMap(({ id }) => corpus.by.statement.get(id) ?? []);
  return foundStatements(shown, 0, reading, corpus);
}

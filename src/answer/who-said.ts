import type { Reading } from '../question/question.ts';
import { mayMean } from '../question/senses.ts';
import type { Hit } from '../search/text-index.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { findTexts } from './find-texts.ts';
import { foundStatements } from './found-statements.ts';
import { isQuoted } from './quoted.ts';
import { contentWithout, isBy, isOfPeriods } from './select.ts';
import { nothingFound } from './unread.ts';

/** The least share of a question’s words that a statement must contain to be the one meant. */
const leastCoverage = 0.25;

/** Finds who said something from what was said. */
export function answerWhoSaid(reading: Reading, context: Context): Answer {
  const { corpus } = context;
  const bodies = reading.phrases.filter((phrase) => mayMean(phrase, 'place', 'organisation'));
  const inTime = (id: string) => {
    const statement = corpus.by.statement.get(id);
    return statement !== undefined && isOfPeriods(statement, reading, corpus.about.fiscalYearStart);
  };
  const found = findTexts('statement', reading, context, { accept: inTime });
  const hits = [...found, ...quotesMeant(reading, found, context).filter(({ id }) => inTime(id))];
  // “Which Chinese official …” may name the speaker’s country or what was spoken of: the former counts, but never excludes.
  const ranked = hits
    .map((hit) => {
      const statement = corpus.by.statement.get(hit.id);
      const own = statement !== undefined && bodies.some((phrase) => isBy(statement, phrase, corpus));
      const quoted = statement !== undefined && isQuoted(statement, reading, corpus);
      return { ...hit, coverage: quoted ? 1 : hit.coverage, score: hit.score * (own ? 1.3 : 1) * (quoted ? 3 : 1) };
    })
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  const words = contentWithout(reading, bodies);
  if (best === undefined || best.coverage < leastCoverage || (words.length === 0 && best.score < 3)) {
    return nothingFound('statement', 'Nothing is held that says this.', reading, context);
  }
  const shown = ranked
    .filter(({ score }) => score >= best.score * 0.6)
    .slice(0, 3)
    .flatMap(({ id }) => corpus.by.statement.get(id) ?? []);
  return foundStatements(shown, 0, reading, corpus);
}

/** Quotes of everyday words, which the index cannot find. */
function quotesMeant(reading: Reading, found: readonly Hit[], { corpus }: Context): Hit[] {
  const ids = new Set(found.map(({ id }) => id));
  return corpus.statements
    .filter((statement) => !ids.has(statement.id) && isQuoted(statement, reading, corpus))
    .map(({ id }) => ({ id, score: 5, coverage: 1 }));
}

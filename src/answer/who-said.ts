import type { Reading } from '../question/question.ts';
import { mayMean } from '../question/senses.ts';
import type { Hit } from '../search/text-index.ts';
import { tokenize } from '../text/tokens.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { findTexts } from './find-texts.ts';
import { foundStatements } from './found-statements.ts';
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
      const quoted =
        statement?.quote !== undefined &&
        (sharesWords(statement.quote, reading) || sharesRareWord(statement.quote, reading, context));
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

/** Words in a row that make a quote recognisable, everyday ones included. */
const quoteRun = 4;

/** Whether a question gives words of a quote in quotation marks, repeats so many in a row, or all of a shorter one. */
function sharesWords(quote: string, { tokens, text: question }: Reading): boolean {
  const marked = [...question.matchAll(/["“]([^"“”]{4,})["”]/g)].map(([, words = '']) => words.toLowerCase());
  if (marked.some((words) => quote.toLowerCase().includes(words))) return true;
  const text = ` ${tokens.map(({ text: word }) => word).join(' ')} `;
  const words = tokenize(quote).map(({ text: word }) => word);
  const run = Math.min(quoteRun, words.length);
  return (
    words.length > 1 &&
    words.some((_, at) => at + run <= words.length && text.includes(` ${words.slice(at, at + run).join(' ')} `))
  );
}

/** Quotes of everyday words, which the index cannot find. */
function quotesMeant(reading: Reading, found: readonly Hit[], { corpus }: Context): Hit[] {
  const ids = new Set(found.map(({ id }) => id));
  return corpus.statements
    .filter(({ id, quote }) => quote !== undefined && !ids.has(id) && sharesWords(quote, reading))
    .map(({ id }) => ({ id, score: 5, coverage: 1 }));
}

/** A long word that stands in one quote alone: “unconscionable”. */
function sharesRareWord(quote: string, { content }: Reading, { corpus }: Context): boolean {
  const stemsOf = (text: string) => tokenize(text).flatMap(({ stem }) => (stem.length >= longWord ? [stem] : []));
  const shared = stemsOf(quote).filter((stem) => content.includes(stem));
  return shared.some(
    (stem) =>
      corpus.statements.filter((other) => other.quote !== undefined && stemsOf(other.quote).includes(stem)).length ===
      1,
  );
}

const longWord = 8;

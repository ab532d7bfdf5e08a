import type { Reading } from '../question/question.ts';
import { idsOf } from '../question/senses.ts';
import { stem } from '../text/tokens.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { findTexts } from './find-texts.ts';
import { fiscalYears, foundTerms } from './found-terms.ts';
import { answerFromTexts } from './search.ts';
import { nothingFound } from './unread.ts';

/** The least share of a question’s words that a term’s entry must contain to be the one meant. */
const leastCoverage = 0.55;

/** What a term means; for two terms, both. */
export function answerDefine(reading: Reading, context: Context): Answer {
  const named = [...new Set([...idsOf(reading.phrases, 'term'), ...yearTerms(reading, context)])];
  return (
    foundTerms(named.length > 0 ? named : closestTerms(reading, context), reading, context) ??
    answerFromTexts(reading, context, 0.55) ??
    nothingFound('term', 'No glossary entry is held for this.', reading, context)
  );
}

function closestTerms(reading: Reading, context: Context): string[] {
  const hits = findTexts('term', reading, context).filter(({ coverage }) => coverage >= leastCoverage);
  return hits.slice(0, 2).map(({ id }) => id);
}

/** The entry on fiscal years, where fiscal years themselves are asked about. */
function yearTerms(reading: Reading, { index }: Context): string[] {
  if (fiscalYears(reading).length === 0 && !/\b(?:fiscal|financial|budget) years?\b/i.test(reading.text)) return [];
  const hits = index.search('term', [stem('fiscal'), stem('year')]);
  return hits.slice(0, 1).map(({ id }) => id);
}

import type { Corpus } from '../corpus/corpus.ts';
import type { Statement } from '../corpus/schema.ts';
import type { Reading } from '../question/question.ts';
import { remembered } from '../text/remembered.ts';
import { stemsOf, tokenize } from '../text/tokens.ts';

/** Words in a row that make a quote recognisable, everyday ones included. */
const quoteRun = 4;

/** How long a word must be to make a quote recognisable by itself, where no other quote has it: “unconscionable”. */
const longWord = 8;

/**
 * Whether a question gives words of a statement’s quote: in quotation marks, so many in a row, all of a short quote, or
 * a long word that no other quote has.
 */
export function isQuoted({ quote }: Statement, reading: Reading, corpus: Corpus): boolean {
  if (quote === undefined) return false;
  if (passagesIn(reading.text).some((words) => quote.toLowerCase().includes(words))) return true;
  const rare = rareWords(corpus);
  const words = tokenize(quote);
  return (
    sharesRun(
      words.map(({ text }) => text),
      reading,
    ) || words.some(({ stem }) => rare.has(stem) && reading.content.includes(stem))
  );
}

/** What stands in quotation marks, in lower case and without the stop or comma that ends it. */
export function passagesIn(text: string): string[] {
  return [...text.matchAll(/["“]([^"“”]{4,})["”]|(?<!\p{L})'([^']{4,})'(?!\p{L})/gu)].map(([, double, single]) =>
    (double ?? single ?? '').toLowerCase().replace(/[.,;!?]$/, ''),
  );
}

function sharesRun(words: readonly string[], { tokens }: Reading): boolean {
  const text = ` ${tokens.map(({ text: word }) => word).join(' ')} `;
  const run = Math.min(quoteRun, words.length);
  return (
    words.length > 1 &&
    words.some((_, at) => at + run <= words.length && text.includes(` ${words.slice(at, at + run).join(' ')} `))
  );
}

/** The long words that stand in one quote alone. */
const rareWords = remembered((corpus: Corpus): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { quote = '' } of corpus.statements)
    for (const word of stemsOf(quote)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].flatMap(([word, count]) => (count === 1 && word.length >= longWord ? [word] : [])));
});

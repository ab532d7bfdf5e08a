import type { Corpus } from '../corpus/corpus.ts';
import { endOf } from '../corpus/period.ts';
import { fold, plainText } from '../text/fold.ts';
import { readNumber } from '../text/numbers.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { buildLexicon } from './build-lexicon.ts';
import { type Cue, findCues } from './cues.ts';
import { findPhrases, type Lexicon, openLexicon, type Phrase, type StoredLexicon } from './lexicon.ts';
import { isOfSomeoneElse } from './other-people.ts';
import { readPeriods } from './periods/read.ts';
import type { Correction, Reading } from './question.ts';
import { findScattered } from './scattered.ts';
import { sharedHeads } from './shared-heads.ts';
import { correctSpelling, prepareSpelling, type Spelling } from './spelling.ts';
import { findUnplaced } from './unplaced.ts';
import { findWorded } from './worded-periods.ts';
import { cueWords, fillerWords, functionWords, isEveryday } from './words.ts';

/** What reading needs of a corpus, prepared once. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly spelling: Spelling;
  readonly fiscalYearStart: string;
  /** Whether a stem stands anywhere in the corpus’s texts. */
  readonly inCorpus: (stem: string) => boolean;
}

/** Prepares reading. `stored` is the lexicon of this corpus where it was built before. */
export function createReader(
  corpus: Corpus,
  inCorpus: (stem: string) => boolean,
  stored: StoredLexicon = buildLexicon(corpus),
): Reader {
  const lexicon = openLexicon(stored);
  const known = ({ text, stem }: Token) => isEveryday(text) || inCorpus(stem);
  return {
    lexicon,
    spelling: prepareSpelling(lexicon, known),
    fiscalYearStart: corpus.about.fiscalYearStart,
    inCorpus,
  };
}

export interface RawReading {
  readonly reading: Reading;
  readonly cues: ReadonlySet<Cue>;
}

/** Finds in a text all that can be found before it is decided what is asked. Never throws. */
export function readText(raw: string, reader: Reader, today: string): RawReading {
  const mended = mendSpelling(plainText(raw), reader.spelling);
  const { asOf, text } = takeAsOf(mended.text);
  const lower = fold(text);
  const tokens = tokenize(text);
  const worded = findWorded(tokens, reader.lexicon.labels);
  const { periods, spans } = readPeriods(text, { today, fiscalYearStart: reader.fiscalYearStart }, worded);
  const taken = new Set(
    tokens.flatMap(({ start, end }, index) => (spans.some(([from, to]) => start < to && end > from) ? [index] : [])),
  );
  const named = findPhrases(tokens, reader.lexicon, taken);
  const isPlaced = (at: number) => named.some(({ from, to }) => at >= from && at < to);
  const shared = sharedHeads(named, tokens, reader.lexicon);
  const own = named.filter(
    (phrase) => !isOfSomeoneElse(phrase, tokens, isPlaced) && !shared.some(({ from }) => from === phrase.from),
  );
  const found = [...own, ...shared].sort((a, b) => a.from - b.from);
  const phrases = found.filter((phrase) => !isExcluded(phrase, tokens));
  const placed = new Set([...taken, ...found.flatMap(({ from, to }) => range(from, to))]);
  const { numbers, at } = findNumbers(tokens, placed);
  const used = new Set([...placed, ...at]);
  return {
    cues: findCues(lower),
    reading: {
      text: mended.text,
      tokens,
      phrases,
      scattered: findScattered(tokens, reader.lexicon.wordSets),
      periods,
      ...(asOf === undefined ? {} : { asOf }),
      numbers,
      content: contentOf(tokens, taken),
      unplaced: findUnplaced(tokens, used, phrases, reader.inCorpus),
      corrections: mended.corrections,
      carried: [],
    },
  };
}

function mendSpelling(
  text: string,
  spelling: Spelling,
): { readonly text: string; readonly corrections: readonly Correction[] } {
  const tokens = tokenize(text);
  const { tokens: mended, corrections } = correctSpelling(tokens, spelling);
  if (corrections.length === 0) return { text, corrections };
  let result = '';
  let at = 0;
  mended.forEach((token, index) => {
    const original = tokens[index];
    if (original === undefined || token === original) return;
    result += text.slice(at, original.start) + token.text;
    at = original.end;
  });
  return { text: result + text.slice(at), corrections };
}

const asOfDate =
  /(?<!\bto date,? )\b(?:as (?:of|at)|as known (?:in|on)|as published (?:in|on)|vintage(?: of)?) ((?:[a-z]+ )?(?:\d{1,2},? )?(?:[a-z]+ )?\d{4}(?:-\d\d){0,2})\b/i;

/** “Not the Border Patrol”, “pills aside”: what is named to be left out is not asked for. */
function isExcluded({ from, to }: Phrase, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ text }) => text);
  return tokens[to]?.text === 'aside' || leftOut.test(before.join(' '));
}

const leftOut =
  /\b(?:(?:not|never|without|excluding|except|excl|besides)(?: (?:how many|how much|the|an?|by|in|at|of|for|just|only|from|any))?|(?:apart from|other than|rather than|instead of)(?: the)?)$/;

/** “as of May 2024” asks for what was known then; it is no period of the figure. */
function takeAsOf(text: string): { readonly text: string; readonly asOf?: string } {
  const match = asOfDate.exec(text);
  if (!match) return { text };
  const [period] = readPeriods(match[1] ?? '', { today: '2000-01-01', fiscalYearStart: '01-01' }).periods;
  if (period === undefined) return { text };
  const end =
    period.kind === 'year' ? endOf(String(period.year)) : period.kind === 'exact' ? period.period.end : undefined;
  if (end === undefined) return { text };
  return {
    asOf: end,
    text: text.slice(0, match.index) + ' '.repeat(match[0].length) + text.slice(match.index + match[0].length),
  };
}

function findNumbers(
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
): { readonly numbers: readonly number[]; readonly at: readonly number[] } {
  const numbers: number[] = [];
  const at: number[] = [];
  for (let index = 0; index < tokens.length; ) {
    const found = taken.has(index) ? undefined : readNumber(tokens, index);
    if (found === undefined) {
      index += 1;
      continue;
    }
    numbers.push(found.value);
    at.push(...range(found.from, found.to));
    index = found.to;
  }
  return { numbers, at };
}

/** The words to look for in texts, each once. */
function contentOf(tokens: readonly Token[], taken: ReadonlySet<number>): string[] {
  const free = tokens.filter(
    ({ text }, index) => !taken.has(index) && !functionWords.has(text) && !cueWords.has(text) && !/^\d$/.test(text),
  );
  const telling = free.filter(({ text }) => !fillerWords.has(text));
  return [...new Set(telling.map(({ stem }) => stem))];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}

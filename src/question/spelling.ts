import { distance } from 'fastest-levenshtein';
import { isCommonWord, isEnglishWord } from '../text/common-words.ts';
import { isSwapped } from '../text/swapped.ts';
import { stem, type Token } from '../text/tokens.ts';
import type { Lexicon, Word } from './lexicon.ts';
import type { Correction } from './question.ts';
import { functionWords } from './words.ts';

/** The words that a text may be corrected to, found by their first letter, and all words that need no correction. */
export interface Spelling {
  /** Words of the vocabulary by their lower case. */
  readonly vocabulary: ReadonlyMap<string, Word>;
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
  /** Whether some phrase of the vocabulary has the one word right after the other. */
  follows(before: string, word: string): boolean;
  isKnown(token: Token): boolean;
}

/** Words that hold a question together and are long enough to be told from their neighbours: “durring”. */
const joints = ['during', 'between', 'against', 'through', 'without', 'because', 'according', 'compared', 'following'];

/** Prepares the correction of words. `known` tells of words that stand in the corpus or hold sentences together. */
export function prepareSpelling({ words, phrases }: Lexicon, known: (token: Token) => boolean): Spelling {
  const vocabulary = new Map([...joints.map((raw) => [raw, { raw, stem: stem(raw) }] as const), ...words]);
  const byLetter = new Map<string, string[]>();
  const stems = new Set([...vocabulary.values()].map((word) => word.stem));
  for (const word of vocabulary.keys()) {
    if (word.length < 3 || /\d/.test(word)) continue;
    const letter = word[0] ?? '';
    const words = byLetter.get(letter);
    if (words) words.push(word);
    else byLetter.set(letter, [word]);
  }
  return {
    vocabulary,
    byLetter,
    follows: (before, word) => phrases.get(before)?.some(({ stems }) => stems[1] === word) ?? false,
    isKnown: (token) => stems.has(token.stem) || known(token),
  };
}

/** Words of asking as they are typed in haste; too short to be told from their neighbours by their letters. */
const shorthand: ReadonlyMap<string, string> = new Map([
  ['wat', 'what'],
  ['wht', 'what'],
  ['waht', 'what'],
  ['whta', 'what'],
  ['wut', 'what'],
  ['hwo', 'how'],
  ['wen', 'when'],
  ['wehn', 'when'],
  ['whne', 'when'],
  ['wich', 'which'],
  ['whcih', 'which'],
  ['teh', 'the'],
  ['mnay', 'many'],
  ['mcuh', 'much'],
  ['adn', 'and'],
  ['nad', 'and'],
]);

/** The tokens with slips mended, and what was mended. Words with digits are left as they are. */
export function correctSpelling(
  tokens: readonly Token[],
  spelling: Spelling,
): { readonly tokens: readonly Token[]; readonly corrections: readonly Correction[] } {
  const corrections: Correction[] = [];
  const known = new Map<string, string | undefined>(); // a slip that is made again is looked up once
  const lookUp = (token: Token, before: string) => {
    const key = `${before} ${token.raw}`;
    if (!known.has(key))
      known.set(key, needsCorrection(token, spelling) ? nearest(token, before, spelling) : undefined);
    return known.get(key);
  };
  const mended = tokens.map((token, index) => {
    const read = shorthand.get(token.text) ?? lookUp(token, tokens[index - 1]?.stem ?? '');
    if (read === undefined) return token;
    corrections.push({ typed: token.raw, read });
    return { ...token, text: read.toLowerCase(), stem: stem(read.toLowerCase()) };
  });
  return { tokens: mended, corrections };
}

function needsCorrection(token: Token, spelling: Spelling): boolean {
  const { text } = token;
  if (text.length < 3 || text.length > 30 || /\d/.test(text) || spelling.isKnown(token)) return false;
  return !isCommonWord(text);
}

function nearest(token: Token, before: string, spelling: Spelling): string | undefined {
  const { stem: word } = token;
  const same = spelling.byLetter.get(word[0] ?? '') ?? [];
  return (
    best([...swappedBack(token, spelling), ...same], spelling, token, before) ??
    (word.length >= 6 ? best(allBut(word, spelling), spelling, token, before) : undefined)
  );
}

/** The words that two neighbouring letters changing places make of a slip: “mjaor” is “major”, not “majority”. */
function swappedBack({ raw, text }: Token, { vocabulary }: Spelling): string[] {
  if (text.length < 5 || raw !== text) return [];
  const swapped = Array.from(text.slice(1), (letter, at) => text.slice(0, at) + letter + text[at] + text.slice(at + 2));
  return [...swapped.filter((word) => vocabulary.has(word)), ...swapped.filter(isCommonWord)];
}

function allBut(word: string, { byLetter }: Spelling): string[] {
  return [...byLetter].flatMap(([letter, words]) => (letter === word[0] ? [] : words));
}

/** How much nearer a word is that stands right after the one before it in some phrase: “de minimis”. */
const fits = 0.25;

function best(
  candidates: readonly string[],
  { vocabulary, follows }: Spelling,
  token: Token,
  before: string,
): string | undefined {
  let found: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - token.text.length) > 4) continue;
    const { raw, stem: base } = vocabulary.get(candidate) ?? { raw: candidate, stem: candidate };
    const goesOn = follows(before, base);
    const toward = slipsToward(token, candidate, base);
    const slips = goesOn && !functionWords.has(before) ? Math.min(toward, slipsBetween(token.stem, base)) : toward;
    if (slips > allowed(token)) continue;
    const distanceTo = slips - (goesOn ? fits : 0);
    if (distanceTo < least) {
      least = distanceTo;
      found = raw;
    }
  }
  return found;
}

/** One slip in short words and in those that are words, two in long ones; in three letters a swap. */
function allowed({ text }: Token): number {
  if (text.length === 3) return isHalved(text) ? 1 : 0.5;
  return text.length >= 8 && !isEnglishWord(text) ? 2 : 1;
}

/** Three letters may be a word that lost one of a double letter: “pil”. */
function isHalved(text: string): boolean {
  return /(?:l|s|f|d|t)$/.test(text);
}

/** Compares words as typed and as stems, since a slip may hide the ending that the stem drops. */
function slipsToward(token: Token, candidate: string, base: string): number {
  if (isSwapped(token.stem, base)) return 0.5;
  if (isOtherWord(token, token.text, candidate)) return Number.POSITIVE_INFINITY;
  const typed = slipsBetween(token.text, candidate);
  return hasOtherLetter(token.stem, base) ? typed : Math.min(slipsBetween(token.stem, base), typed);
}

/**
 * A short word with another letter in it is another word (“joke”, “Jake”), and so is a name that goes on where the
 * candidate ends (“Macron”, “macro”) or an abbreviation that is not a swap away.
 */
function isOtherWord({ raw }: Token, typed: string, target: string): boolean {
  const swapped = isSwapped(typed, target);
  if (typed.length > 3 && single(typed) === single(target)) return false;
  if (typed.length === 3 && !swapped) return target !== typed + typed.at(-1) && target !== `${typed}${typed.at(-1)}s`;
  const shouted = raw.length >= 5 && raw === raw.toUpperCase() && target.length === typed.length;
  if (typed.length <= 5 && !swapped && !shouted && typed.length >= target.length) return true;
  if (target.length <= 4 && !swapped) return true;
  return (/^\p{Lu}/u.test(raw) || target.length <= 5) && typed.startsWith(target);
}

/** “Pact” is no slip for “parts”, whose stem is as short and has another letter. */
function hasOtherLetter(word: string, base: string): boolean {
  return word.length === base.length && base.length <= 4 && word !== base;
}

/** How many slips turn one word into the other; two neighbours swapped are half a slip, the commonest of all. */
function slipsBetween(a: string, b: string): number {
  return isSwapped(a, b) || isDoubledElsewhere(a, b) ? 0.5 : distance(a, b);
}

/** “Tarrifs” has the letters of “tariffs”, but another one of them twice. */
function isDoubledElsewhere(a: string, b: string): boolean {
  return a.length === b.length && a !== b && single(a) === single(b);
}

function single(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

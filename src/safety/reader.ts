import type { Lexicon } from './lexicon.ts';
import { createSpeller } from './spelling.ts';
import { sentenceEnd, splitWords } from './words.ts';

/** Turns what a person typed into the words that were meant. */
export type Reader = (text: string) => string[];

const digits: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g' };
const pieces = { longest: 6, most: 10, word: 6 }; // “fen ta nyl”: up to ten pieces of up to six letters
const longestWord = 20;
const shortestGlued = 9;
const tellingPiece = 5;

/** A reader that knows these words, and finds them misspelt, spaced out, run together or with digits for letters. */
export function createReader({ vocabulary, guessable }: Pick<Lexicon, 'vocabulary' | 'guessable'>): Reader {
  const spell = createSpeller(guessable);
  return (text) => joinPieces(splitWords(text), vocabulary).flatMap((word) => meant(word, vocabulary, spell));
}

function meant(word: string, vocabulary: ReadonlySet<string>, spell: (word: string) => string | undefined): string[] {
  if (vocabulary.has(word) || word === sentenceEnd || /^\d+$/.test(word)) return [word];
  for (const variant of variants(word)) {
    if (vocabulary.has(variant)) return [variant];
    const spelt = spell(variant);
    if (spelt !== undefined) return [spelt];
    if (variant.length < shortestGlued) continue;
    const parts = takeApart(variant, vocabulary);
    if (parts?.some((part) => part.length >= tellingPiece)) return parts;
  }
  return [word];
}

/** “p1llsss” may be “pillss”, “pills”, with the 1 as i or as l. */
function variants(word: string): string[] {
  const letters = /\d/.test(word) ? ['i', 'l'].map((one) => undigit(word, one)) : [word];
  return letters.flatMap((spelling) => {
    if (!/(.)\1\1/.test(spelling)) return [spelling];
    return [spelling.replace(/(.)\1{2,}/g, '$1'), spelling.replace(/(.)\1{2,}/g, '$1$1')];
  });
}

function undigit(word: string, one: string): string {
  return word.replace(/\d/g, (digit) => digits[digit] ?? (digit === '1' ? one : digit));
}

/** Puts “m a k e”, “fen tan yl” back together where that gives known words. */
function joinPieces(words: readonly string[], vocabulary: ReadonlySet<string>): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    const { parts, end } = spelledOut(words, at, vocabulary) ?? inPieces(words, at, vocabulary);
    joined.push(...parts);
    at = end;
  }
  return joined;
}

interface Joined {
  readonly parts: readonly string[];
  readonly end: number;
}

/** A run of three or more single letters: “b u y f e n t”. */
function spelledOut(words: readonly string[], start: number, vocabulary: ReadonlySet<string>): Joined | undefined {
  let end = start;
  while (words[end]?.length === 1 && words[end] !== sentenceEnd) end++;
  if (end - start < 3) return undefined;
  const run = words.slice(start, end).join('');
  const parts = variants(run)
    .map((variant) => takeApart(variant, vocabulary))
    .find((found) => found !== undefined);
  return { parts: parts ?? [run], end };
}

/** The longest known word that the next few short pieces make, or else the next word alone. */
function inPieces(words: readonly string[], start: number, vocabulary: ReadonlySet<string>): Joined {
  const alone = words.slice(start, start + 1);
  let found: Joined = { parts: alone, end: start + 1 };
  let whole = '';
  for (let end = start; end < start + pieces.most; end++) {
    const piece = words[end];
    if (piece === undefined || piece.length > pieces.longest || piece === sentenceEnd) break;
    whole += piece;
    if (end > start && whole.length >= pieces.word && vocabulary.has(whole)) found = { parts: [whole], end: end + 1 };
  }
  return found;
}

/** Known words that, one after the other, make up the whole text: “buythem” is “buy”, “them”. */
function takeApart(text: string, vocabulary: ReadonlySet<string>, hopeless = new Set<string>()): string[] | undefined {
  if (text === '') return [];
  if (hopeless.has(text)) return undefined;
  for (let length = Math.min(text.length, longestWord); length > 0; length--) {
    if (!vocabulary.has(text.slice(0, length))) continue;
    const rest = takeApart(text.slice(length), vocabulary, hopeless);
    if (rest) return [text.slice(0, length), ...rest];
  }
  hopeless.add(text);
  return undefined;
}

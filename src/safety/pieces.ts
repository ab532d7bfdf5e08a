import { sentenceEnd } from './words.ts';

const longestPiece = 6;
const mostPieces = 10;
const shortestWhole = 6;
const shortestRun = 3;
const longestWord = 16;

interface Joined {
  readonly parts: readonly string[];
  readonly end: number;
}

/** Puts words that were typed in pieces back together: “m a k e”, “fen ta nyl”. */
export function joinPieces(words: readonly string[], vocabulary: ReadonlySet<string>): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = spelledOut(words, at, vocabulary) ?? inPieces(words, at, vocabulary);
    joined.push(...(found?.parts ?? words.slice(at, at + 1)));
    at = found?.end ?? at + 1;
  }
  return joined;
}

/** Known words that, one after the other, make up the whole text: “buythem” is “buy”, “them”. */
export function takeApart(
  text: string,
  vocabulary: ReadonlySet<string>,
  hopeless = new Set<string>(),
): string[] | undefined {
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

/** A run of single letters, which may be more than one word: “i b u y”. */
function spelledOut(words: readonly string[], start: number, vocabulary: ReadonlySet<string>): Joined | undefined {
  let end = start;
  while (words[end]?.length === 1 && words[end] !== sentenceEnd) end++;
  if (end - start < shortestRun) return undefined;
  const run = words.slice(start, end).join('');
  return { parts: takeApart(run, vocabulary) ?? [run], end };
}

/** The longest known word that the next few pieces make, where not all of them are words themselves. */
function inPieces(words: readonly string[], start: number, vocabulary: ReadonlySet<string>): Joined | undefined {
  if (vocabulary.has(words[start] ?? '') && vocabulary.has(words[start + 1] ?? '')) return undefined;
  let found: Joined | undefined;
  let whole = '';
  for (let end = start; end < start + mostPieces; end++) {
    const piece = words[end];
    if (piece === undefined || piece.length > longestPiece || piece === sentenceEnd) break;
    whole += piece;
    if (whole.length > longestWord) break;
    if (end > start && whole.length >= shortestWhole && vocabulary.has(whole)) found = { parts: [whole], end: end + 1 };
  }
  return found;
}

import { distance } from 'fastest-levenshtein';
import { isSwapped } from '../text/swapped.ts';

const shortest = 5; // shorter words have too many honest neighbours: make, made, male
const long = 8;
// An ending that the other word lacks makes another word, not a slip: “smuggled” is not a misspelt “smuggle”.
const endings = /(?:ings?|ions?|ed|ers?|ors?|e?s|ive|ment|able|ity|ness|ize|ise)$/;

interface Candidate {
  readonly word: string;
  readonly letters: number;
}

/** A function that finds the one of these words that a misspelt word was most likely meant to be. */
export function createSpeller(words: ReadonlySet<string>): (word: string) => string | undefined {
  const shelves = new Map<string, Candidate[]>();
  for (const word of words) {
    if (word.length < shortest || /\d/.test(word)) continue;
    const shelf = shelfOf(word[0] ?? '', word.length);
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), { word, letters: letterSet(word) }]);
  }
  return (word) => (word.length < shortest - 1 ? undefined : closest(word, shelves));
}

/** Short words are kept by first letter, which people seldom miss; long ones all together. */
function shelfOf(first: string, length: number): string {
  return length < long ? first + length : String(length);
}

function closest(word: string, shelves: ReadonlyMap<string, readonly Candidate[]>): string | undefined {
  const letters = letterSet(word);
  const [ending = ''] = endings.exec(word) ?? [];
  let best: string | undefined;
  let fewest = 3;
  for (let length = word.length - 2; length <= word.length + 2; length++) {
    for (const candidate of shelves.get(shelfOf(word[0] ?? '', length)) ?? []) {
      // Two slips change at most four letters: a cheap test before the costly one.
      if (differing(letters, candidate.letters) > 4 || !candidate.word.endsWith(ending)) continue;
      const slips = slipsBetween(stem(word, ending), stem(candidate.word, ending));
      if (slips < fewest) [best, fewest] = [candidate.word, slips];
    }
  }
  return best;
}

/** How many slips lead from one word to the other, if few enough for its length; two letters swapped are one slip. */
function slipsBetween(word: string, meant: string): number {
  const slips = isSwapped(word, meant) ? 1 : distance(word, meant);
  if (meant.length >= long) return slips <= 2 ? slips : Number.POSITIVE_INFINITY;
  return slips <= 1 && word[0] === meant[0] && meant.length >= shortest - 1 ? slips : Number.POSITIVE_INFINITY;
}

function stem(word: string, ending: string): string {
  return word.slice(0, word.length - ending.length);
}

function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function differing(one: number, other: number): number {
  let count = 0;
  for (let bits = one ^ other; bits !== 0; bits &= bits - 1) count++;
  return count;
}

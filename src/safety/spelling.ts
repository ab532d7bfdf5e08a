import { distance } from 'fastest-levenshtein';

const shortest = 5; // shorter words have too many honest neighbours: make, made, male
const long = 8;
const ending = /^(?:s|d|ed|r|er|rs|ers|es)$/; // “smuggled” is “smuggle” with an ending, not misspelt

interface Candidate {
  readonly word: string;
  readonly letters: number;
  readonly slips: number;
}

/** A function that finds the one of these words that a misspelt word was most likely meant to be. */
export function createSpeller(words: ReadonlySet<string>): (word: string) => string | undefined {
  const byLength = new Map<number, Candidate[]>();
  for (const word of words) {
    if (word.length < shortest || /\d/.test(word)) continue;
    const slips = word.length < long ? 1 : 2;
    const same = byLength.get(word.length) ?? [];
    byLength.set(word.length, [...same, { word, letters: letterSet(word), slips }]);
  }
  return (word) => {
    if (word.length < shortest - 1 || isInflected(word, words)) return undefined;
    return closest(word, byLength);
  };
}

function closest(word: string, byLength: ReadonlyMap<number, readonly Candidate[]>): string | undefined {
  const letters = letterSet(word);
  let best: string | undefined;
  let fewest = 3;
  for (let length = word.length - 2; length <= word.length + 2; length++) {
    for (const candidate of byLength.get(length) ?? []) {
      // One slip changes at most one letter for another: a cheap test before the costly one.
      if (differing(letters, candidate.letters) > 2 * candidate.slips) continue;
      const slips = slipsBetween(word, candidate);
      if (slips < fewest && slips <= candidate.slips) [best, fewest] = [candidate.word, slips];
    }
  }
  return best;
}

/** How many slips lead from one word to the other; two letters swapped are one. People seldom miss the first letter. */
function slipsBetween(word: string, { word: meant }: Candidate): number {
  if (isSwapped(word, meant)) return 1;
  if (meant.length < long && word[0] !== meant[0]) return Number.POSITIVE_INFINITY;
  return distance(word, meant);
}

function isSwapped(word: string, meant: string): boolean {
  if (word.length !== meant.length) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at++;
  return word[at] === meant[at + 1] && word[at + 1] === meant[at] && word.slice(at + 2) === meant.slice(at + 2);
}

function isInflected(word: string, words: ReadonlySet<string>): boolean {
  for (let length = word.length - 3; length < word.length; length++) {
    if (ending.test(word.slice(length)) && words.has(word.slice(0, length))) return true;
  }
  return false;
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

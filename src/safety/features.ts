/** How many features are told apart; more words than that share their weights by chance. */
export const featureCount = 1 << 16;

const gramLengths = [3, 4];
const longestWord = 24;
const edge = 0x5bd1e995;

/**
 * What the screen knows a passage by: its words, its pairs of neighbours, pairs with one word between, and the runs of
 * three and four letters of each word, by which a misspelt word is still known. Each is a number, the same everywhere.
 */
export function featuresOf(words: readonly string[]): number[] {
  const features = new Set<number>();
  const hashes = [edge, ...words.map((word) => hashOf(word)), edge];
  for (let at = 0; at < hashes.length - 1; at++) {
    const hash = hashes[at] ?? 0;
    features.add(fold(hash));
    features.add(fold(join(hash, hashes[at + 1] ?? 0, 11)));
    if (at + 2 < hashes.length) features.add(fold(join(hash, hashes[at + 2] ?? 0, 13)));
  }
  for (const word of words) addGrams(`<${word.slice(0, longestWord)}>`, features);
  return [...features];
}

function addGrams(word: string, features: Set<number>): void {
  for (const length of gramLengths) {
    for (let at = 0; at + length <= word.length; at++) features.add(fold(hashOf(word, at, at + length)));
  }
}

// FNV-1a, of which the start tells a run of letters from a word of the same letters.
function hashOf(text: string, from = 0, to?: number): number {
  const end = to ?? Math.min(text.length, longestWord);
  let hash = to === undefined ? 0x811c9dc5 : 0x9747b28c;
  for (let at = from; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function join(one: number, other: number, kind: number): number {
  const hash = Math.imul(one ^ kind, 0x85ebca6b) ^ Math.imul(other, 0xc2b2ae35);
  return Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
}

function fold(hash: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0x9e3779b1) >>> 16;
}

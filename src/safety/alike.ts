import { splitWords } from './words.ts';

/** Puts one and the same word in the place of all that count alike. */
export type Levelled = (words: readonly string[]) => string[];

// No word that is typed has this sign.
const common = '#';
const longestPhrase = 4;

/** Levels words and phrases that count as one: “pill press” and “precursors” become the same word. */
export function levelAlike(alike: readonly string[]): Levelled {
  const phrases = new Set(alike.map((phrase) => splitWords(phrase).join(' ')));
  return (words) => {
    const levelled: string[] = [];
    for (let at = 0; at < words.length; ) {
      const length = lengthOfPhrase(words, at);
      levelled.push(length === 0 ? (words[at] ?? '') : common);
      at += Math.max(1, length);
    }
    return levelled;
  };

  function lengthOfPhrase(words: readonly string[], at: number): number {
    for (let length = longestPhrase; length > 0; length--) {
      if (phrases.has(words.slice(at, at + length).join(' '))) return length;
    }
    return 0;
  }
}

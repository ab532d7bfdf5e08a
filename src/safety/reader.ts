import { joinPieces, takeApart } from './pieces.ts';
import { sentenceEnd, splitWords } from './words.ts';

/** Turns what a person typed into the words that were meant. */
export type Reader = (text: string) => string[];

const digits: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g' };
const shortestGlued = 9;
const longestGlued = 60;
const leetspeak = 2; // so many words with digits for letters, and a lone digit is a letter too: “h0w d0 1 m4k3”

/** A reader that finds the words of a vocabulary in pieces, run together or with digits for letters. */
export function createReader(vocabulary: ReadonlySet<string>): Reader {
  return (text) => {
    const words = joinPieces(splitWords(text), vocabulary);
    const read = words.map((word) => (isKnown(word) ? word : meant(word)));
    const changed = words.filter((word, at) => /\d/.test(word) && read[at] !== word).length;
    const full = changed < leetspeak ? read : read.map((word) => (/^\d$/.test(word) ? undigit(word, 'i') : word));
    return full.flatMap((word) => unglue(word) ?? [word]);
  };

  function isKnown(word: string): boolean {
    return vocabulary.has(word) || word === sentenceEnd || /^\d+$/.test(word);
  }

  function meant(word: string): string {
    const spellings = variants(word);
    return spellings.find((spelling) => vocabulary.has(spelling)) ?? spellings[0] ?? word;
  }

  /** “buyfentanyl”, but not “buys”: every part is a word of its own. */
  function unglue(word: string): string[] | undefined {
    if (word.length < shortestGlued || word.length > longestGlued || vocabulary.has(word)) return undefined;
    const parts = takeApart(word, vocabulary);
    return parts?.every((part) => part.length > 1 || part === 'i') ? parts : undefined;
  }
}

/** “p1lllls” may be “pills”, “pils”, and the same with the 1 as l. */
function variants(word: string): string[] {
  const spellings = /\d/.test(word) ? [undigit(word, 'i'), undigit(word, 'l')] : [word];
  return spellings.flatMap((spelling) => {
    if (!/(.)\1\1/.test(spelling)) return [spelling];
    return ['$1', '$1$1'].map((kept) => spelling.replace(/(.)\1{2,}/g, kept));
  });
}

function undigit(word: string, one: string): string {
  return word.replace(/\d/g, (digit) => digits[digit] ?? (digit === '1' ? one : digit));
}

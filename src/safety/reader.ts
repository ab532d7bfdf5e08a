import { joinPieces, takeApart } from './pieces.ts';
import { createSpeller } from './spelling.ts';
import { sentenceEnd, splitWords } from './words.ts';

/** Turns what a person typed into the words that were meant. */
export type Reader = (text: string) => string[];

/** The words that a reader knows, and those of them that it recognises misspelt. */
export interface Known {
  readonly vocabulary: ReadonlySet<string>;
  readonly guessable: ReadonlySet<string>;
}

const digits: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g' };
const mostRemembered = 5000;
const shortestGlued = 9;
const tellingPiece = 6; // one long word of the rules tells “buyfentanyl” from an honest “everywhere”

/** A reader that finds its words misspelt, in pieces, run together or with digits for letters. */
export function createReader({ vocabulary, guessable }: Known): Reader {
  const spell = createSpeller(guessable);
  const remembered = new Map<string, readonly string[]>(); // the same few thousand words make up most questions

  return (text) => joinPieces(splitWords(text), vocabulary).flatMap(recall);

  function recall(word: string): readonly string[] {
    const before = remembered.get(word);
    if (before) return before;
    if (remembered.size >= mostRemembered) remembered.clear();
    const words = meant(word);
    remembered.set(word, words);
    return words;
  }

  function meant(word: string): string[] {
    if (vocabulary.has(word) || word === sentenceEnd || /^\d+$/.test(word)) return [word];
    const spellings = variants(word);
    const known =
      spellings.find((spelling) => vocabulary.has(spelling)) ?? undoubled(word) ?? firstDefined(spellings, spell);
    if (known !== undefined) return [known];
    return firstDefined(spellings, unglue) ?? [word];
  }

  /** “buuy” is “buy”. */
  function undoubled(word: string): string | undefined {
    const single = word.replace(/(.)\1/g, '$1');
    return guessable.has(single) ? single : undefined;
  }

  function unglue(word: string): string[] | undefined {
    if (word.length < shortestGlued) return undefined;
    const parts = takeApart(word, vocabulary);
    return parts?.some((part) => part.length >= tellingPiece && guessable.has(part)) ? parts : undefined;
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

function firstDefined<In, Out>(values: readonly In[], read: (value: In) => Out | undefined): Out | undefined {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

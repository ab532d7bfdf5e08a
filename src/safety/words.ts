import { readLetters } from './letters.ts';

/** Stands among the words where a sentence ends. */
export const sentenceEnd = '.';

const wordOrEnd = /[\p{L}\p{N}]+|[.?!;:]+(?=\s|$)/gu;
const endMark = /^[.?!;:]/;
const shortestSentence = 3; // so that “How. To. Do. It.” is still read as one

/** The words of a text in plain letters, with {@link sentenceEnd} between sentences. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let lastEnd = 0;
  for (const part of readLetters(text).match(wordOrEnd) ?? []) {
    if (!endMark.test(part)) words.push(part);
    else if (words.length - lastEnd >= shortestSentence) lastEnd = words.push(sentenceEnd);
  }
  return words;
}

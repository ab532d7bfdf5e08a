import type { Reader } from './reader.ts';
import { sentenceEnd } from './words.ts';

// Of a long text the beginning and the end are read: a plea for help often comes last.
const readFirst = 1200;
const readLast = 400;
const stretch = 450; // within what the text module keeps of a question
const mostSentences = 3; // that are read together

/** The sentences of a text, each alone, with the next, and with the next two; as words. */
export function passagesOf(text: string, read: Reader): string[][] {
  const sentences = splitSentences(stretches(text).flatMap(read));
  return sentences.flatMap((_, at) => {
    const most = Math.min(mostSentences, sentences.length - at);
    return Array.from({ length: most }, (_, more) => sentences.slice(at, at + more + 1).flat());
  });
}

/** The same words as sentences; those of more than a few lines end where a sentence ends. */
function splitSentences(words: readonly string[]): string[][] {
  const sentences: string[][] = [];
  let sentence: string[] = [];
  for (const word of [...words, sentenceEnd]) {
    if (word !== sentenceEnd) sentence.push(word);
    else if (sentence.length > 0) {
      sentences.push(sentence);
      sentence = [];
    }
  }
  return sentences;
}

function stretches(text: string): string[] {
  if (text.length <= readFirst + readLast) return cut(text);
  return [...cut(text.slice(0, readFirst)), ...cut(text.slice(-readLast))];
}

/** Cuts between words, where there are any. */
function cut(text: string): string[] {
  if (text.length <= stretch) return [text];
  const space = text.slice(0, stretch).search(/\s\S*$/);
  const end = space > 0 ? space : stretch;
  return [text.slice(0, end), ...cut(text.slice(end))];
}

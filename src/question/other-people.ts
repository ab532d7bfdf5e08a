import { isCommonWord } from '../text/common-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Phrase } from './lexicon.ts';
import { idsOf, meansOnly } from './senses.ts';
import { isEveryday } from './words.ts';

/**
 * Whether a name that belongs to a known person is only part of another one’s: “Naomi Campbell”, “Robert F. Kennedy”.
 * `isPlaced` tells the tokens that belong to some phrase.
 */
export function isOfSomeoneElse(phrase: Phrase, tokens: readonly Token[], isPlaced: (at: number) => boolean): boolean {
  if (!meansOnly(phrase, 'person', 'actor') || phrase.to - phrase.from > 1) return false;
  const isName = (at: number) => !isPlaced(at) && looksLikeName(tokens[at]);
  const before = phrase.from - 1;
  if (isName(before)) return !idsOf([phrase], 'person').some((id) => id[0] === tokens[before]?.raw[0]);
  const initial = /^\p{Lu}\.?$/u.test(tokens[phrase.to]?.raw ?? '');
  return isName(phrase.to + Number(initial));
}

const titles = /^(?:rep|sen|gov|gen|amb|dr|mr|mrs|ms|sir|adm|chmn|dep|secy)$/;

function looksLikeName(token: Token | undefined): boolean {
  if (token === undefined || !/^\p{Lu}\p{Ll}+(?:'s)?$/u.test(token.raw)) return false;
  return !titles.test(token.text) && !isEveryday(token.text) && !isCommonWord(token.text);
}

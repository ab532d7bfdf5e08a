import type { Token } from '../text/tokens.ts';
import { findPhrases, type Lexicon, type Phrase } from './lexicon.ts';

/**
 * Names that share the last word of the one after them: “intercity or commuter trains” names intercity trains too.
 * Those whose first word is a phrase of its own are left as they are.
 */
export function sharedHeads(phrases: readonly Phrase[], tokens: readonly Token[], lexicon: Lexicon): Phrase[] {
  const placed = new Set(phrases.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  return phrases.flatMap(({ from, to }) => {
    const at = from - 2;
    const [word, joint, head] = [tokens[at], tokens[from - 1], tokens[to - 1]];
    if (to - from < 2 || !word || !head || placed.has(at) || !/^(?:and|or|vs|versus|than)$/.test(joint?.text ?? ''))
      return [];
    const whole = findPhrases([word, head], lexicon, new Set()).find((phrase) => phrase.to - phrase.from === 2);
    return whole ? [{ senses: whole.senses, text: word.raw, from: at, to: at + 1 }] : [];
  });
}

import type { Token } from '../text/tokens.ts';
import { findPhrases, type Lexicon, type Phrase } from './lexicon.ts';
import { mayMean } from './senses.ts';

/**
 * Names that share the last word of the one after them: “intercity or commuter trains” names intercity trains too.
 * A first word that is a phrase of its own gives way only to a name of the same kind: “the Mexican and the Canadian border”.
 */
export function sharedHeads(phrases: readonly Phrase[], tokens: readonly Token[], lexicon: Lexicon): Phrase[] {
  return phrases.flatMap(({ from, to }) => {
    const joint = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1;
    const at = joint - 1;
    const [word, head] = [tokens[at], tokens[to - 1]];
    const joined = /^(?:and|or|vs|versus|than)$/.test(tokens[joint]?.text ?? '');
    if (to - from < 2 || !word || !head || !joined) return [];
    const whole = findPhrases([word, head], lexicon, new Set()).find((phrase) => phrase.to - phrase.from === 2);
    const own = phrases.find((phrase) => phrase.from <= at && at < phrase.to);
    const isOfOwnKind = own === undefined || (own.from === at && whole?.senses.every(({ kind }) => mayMean(own, kind)));
    return whole && isOfOwnKind ? [{ senses: whole.senses, text: word.raw, from: at, to: at + 1 }] : [];
  });
}

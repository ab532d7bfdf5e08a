import type { Corpus } from '../corpus/corpus.ts';
import type { Phrase } from '../question/lexicon.ts';
import type { Reading } from '../question/question.ts';
import { idsOf, mayMean } from '../question/senses.ts';
import { functionWords } from '../question/words.ts';
import { remembered } from '../text/remembered.ts';
import { stemsOf, tokenize } from '../text/tokens.ts';

/** The phrases that name what is measured; `facets` are those that already name a facet. */
export function measuresIn(reading: Reading, facets: readonly Phrase[], corpus: Corpus): Phrase[] {
  // “Heroin overdose deaths”: that heroin is narrower than all drugs leaves deaths what is measured.
  const named = reading.phrases.filter((phrase) => !facets.includes(phrase) && measuresOf(phrase, corpus).length > 0);
  return named.filter(
    (phrase) => !named.some((other) => isWordOf(phrase, other, corpus) || isGivenTo(phrase, other, reading)),
  );
}

/** The measures a phrase may mean, those of a topic included. */
export const measuresOf = remembered((phrase: Phrase, corpus: Corpus): readonly string[] =>
  phrase.senses.flatMap(({ kind, id }) =>
    kind === 'measure' ? [id] : kind === 'topic' ? (corpus.by.topic.get(id)?.measures ?? []) : [],
  ),
);

/** “Plastic waste exports”: waste is a word of what exports are called, and exports is none of what waste is called. */
function isWordOf(phrase: Phrase, other: Phrase, corpus: Corpus): boolean {
  return phrase !== other && isNameOf(phrase, other, corpus) && !isNameOf(other, phrase, corpus);
}

/** “Compensation paid to travellers”: travellers are not what is counted. */
function isGivenTo(phrase: Phrase, other: Phrase, { tokens, text }: Reading): boolean {
  return other.to < phrase.from && tokens[phrase.from - 1]?.text === 'to' && !/\bcompar/i.test(text);
}

/** Whether all words of a phrase, but for a substance in it, stand in one name of the measure that another one means. */
function isNameOf(phrase: Phrase, other: Phrase, corpus: Corpus): boolean {
  const inside = (phrase.inside ?? []).filter((part) => mayMean(part, 'substance'));
  const substances = stemsOf(inside.map(({ text }) => text).join(' '));
  const words = tokenize(phrase.text).filter(({ stem, text }) => !substances.has(stem) && !functionWords.has(text));
  const [measure, ...more] = idsOf([other], 'measure').flatMap((id) => corpus.by.measure.get(id) ?? []);
  if (words.length === 0 || measure === undefined || more.length > 0) return false;
  return [measure.name, ...measure.words].some((name) => {
    const held = stemsOf(name);
    return words.every(({ stem }) => held.has(stem));
  });
}

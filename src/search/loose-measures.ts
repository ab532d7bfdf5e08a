import type { Corpus } from '../corpus/corpus.ts';
import type { Reading } from '../question/question.ts';
import { mayMean } from '../question/senses.ts';
import { functionWords, isEveryday } from '../question/words.ts';
import { tokenize } from '../text/tokens.ts';

/** A measure found by scattered words, and the tokens they are. */
export interface LooseMeasure {
  readonly measure: string;
  readonly at: ReadonlySet<number>;
}

const wordSets = new WeakMap<Corpus, readonly { readonly measure: string; readonly stems: readonly string[] }[]>();

/** The measures all of whose words a question has, unless a phrase names them outright. */
export function looseMeasures({ tokens, phrases }: Reading, corpus: Corpus): LooseMeasure[] {
  let sets = wordSets.get(corpus);
  if (sets === undefined) {
    sets = corpus.vocabulary.measures.flatMap(({ id, name, words }) =>
      [name, ...words]
        .map((phrase) => ({ measure: id, ...wordsOfPhrase(phrase) }))
        .filter(({ stems, telling, asks }) => stems.length > 1 && telling > 1 && !asks),
    );
    wordSets.set(corpus, sets);
  }
  const at = new Map(tokens.map(({ stem }, index) => [stem, index]));
  const best = new Map<string, LooseMeasure>();
  for (const { measure, stems } of sets) {
    if (!stems.every((stem) => at.has(stem)) || (best.get(measure)?.at.size ?? 0) >= stems.length) continue;
    best.set(measure, { measure, at: new Set(stems.map((stem) => at.get(stem) ?? -1)) });
  }
  const whole = phrases.filter((phrase) => mayMean(phrase, 'measure'));
  return [...best.values()].filter(
    ({ at: own }) => !whole.some(({ from, to }) => [...own].every((index) => index >= from && index < to)),
  );
}

/** The words of a phrase that must all be there, and how many of them are not everyday ones. */
function wordsOfPhrase(phrase: string): {
  readonly stems: readonly string[];
  readonly telling: number;
  readonly asks: boolean;
} {
  const words = tokenize(phrase).filter(({ text }) => !functionWords.has(text));
  return {
    stems: [...new Set(words.map(({ stem }) => stem))],
    asks: /^(?:how|number of|count of|amount of|total)\b/i.test(phrase), // scattered, these are any question
    telling: words.filter(({ text }) => !isEveryday(text)).length,
  };
}

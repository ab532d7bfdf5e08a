import type { Vocabulary } from '../corpus/corpus.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Phrase } from './lexicon.ts';
import { mayMean } from './senses.ts';
import { functionWords, isEveryday } from './words.ts';

/** The words of one name of a measure, which may stand apart: “share … at the southwest border”. */
export interface WordSet {
  readonly measure: string;
  readonly stems: readonly string[];
}

/** A measure found by words that stand apart, and the tokens they are. */
export interface Scattered {
  readonly measure: string;
  readonly at: ReadonlySet<number>;
}

/** The names of measures that can be told by their words alone. */
export function wordSetsOf({ measures }: Vocabulary): WordSet[] {
  return measures.flatMap(({ id, name, words }) =>
    [name, ...words].flatMap((phrase) => {
      const telling = tokenize(phrase).filter(({ text }) => !functionWords.has(text));
      const stems = [...new Set(telling.map(({ stem }) => stem))];
      return stems.length > 1 && tellsApart(phrase, telling) ? [{ measure: id, stems }] : [];
    }),
  );
}

/** Words of asking (“how many seizures”) and of everyday talk are in any question. */
function tellsApart(phrase: string, words: readonly Token[]): boolean {
  if (/^(?:how|number of|count of|amount of|total)\b/i.test(phrase)) return false;
  return words.filter(({ text }) => !isEveryday(text)).length > 1;
}

/** For each measure the longest name all of whose words a text has. */
export function findScattered(tokens: readonly Token[], sets: ReadonlyMap<string, readonly WordSet[]>): Scattered[] {
  const at = new Map(tokens.map(({ stem }, index) => [stem, index]));
  const best = new Map<string, Scattered>();
  for (const first of at.keys()) {
    for (const { measure, stems } of sets.get(first) ?? []) {
      if (!stems.every((stem) => at.has(stem)) || (best.get(measure)?.at.size ?? 0) >= stems.length) continue;
      best.set(measure, { measure, at: new Set(stems.map((stem) => at.get(stem) ?? -1)) });
    }
  }
  return [...best.values()];
}

/** Those that no phrase names outright. */
export function notNamed(scattered: readonly Scattered[], phrases: readonly Phrase[]): Scattered[] {
  const whole = phrases.filter((phrase) => mayMean(phrase, 'measure'));
  return scattered.filter(
    ({ at }) => !whole.some(({ from, to }) => [...at].every((index) => index >= from && index < to)),
  );
}

import type { Corpus } from '../corpus/corpus.ts';
import type { Phrase } from '../question/lexicon.ts';
import type { Reading } from '../question/question.ts';
import { idsOf, mayMean } from '../question/senses.ts';
import { facetKinds } from '../search/facets.ts';
import { measuresOf } from '../search/measures.ts';
import { nearest } from './nearest.ts';
import type { Side } from './sides.ts';

/** Measures that no figure shares, each with the facets and the period that stand nearest to it. */
export function measureSides(reading: Reading, corpus: Corpus): Side[] {
  const setBeside = /\b(?:vs|versus|minus|plus|compare[ds]?|against)\b/i.test(reading.text);
  const groups: { readonly measures: ReadonlySet<string>; readonly phrase: Phrase }[] = [];
  for (const phrase of reading.phrases) {
    const named = idsOf([phrase], 'measure');
    if (isFacetPhrase(phrase) && (named.length === 0 || !setBeside)) continue;
    const measures = new Set(setBeside && named.length > 0 ? named : measuresOf(phrase, corpus));
    if (measures.size === 0) continue;
    const apart = groups.every(
      (group) => [...group.measures].every((id) => !measures.has(id)) && isSetBeside(group.phrase, phrase, reading),
    );
    if (apart) groups.push({ measures, phrase });
  }
  if (groups.length < 2) return [];
  const measurePhrases = groups.map(({ phrase }) => phrase);
  return groups.map(({ phrase, measures }) => {
    const near = reading.phrases.filter((other) => {
      if (isRepeated(other, reading.phrases)) return false;
      if (isFacetPhrase(other) && !measurePhrases.includes(other))
        return nearest(other, onItsSide(other, measurePhrases, reading)) === phrase;
      const own = measuresOf(other, corpus);
      return (
        own.length === 0 || other === phrase || (!measurePhrases.includes(other) && own.some((id) => measures.has(id)))
      );
    });
    const isNear = (at: number) =>
      !measurePhrases.some(({ from, to }) => at >= from && at < to && phrase.from !== from);
    const scattered = reading.scattered.filter(({ at }) => [...at].every(isNear));
    const periods = nearestPeriods(reading, phrase, measurePhrases);
    return { label: phrase.text, reading: { ...reading, phrases: near, scattered, periods } };
  });
}

/** The same name a second time tells nothing new, nor does a part of it: “speeding fines … how many fines”. */
function isRepeated(phrase: Phrase, phrases: readonly Phrase[]): boolean {
  const again = ` ${phrase.text.toLowerCase()} `;
  return phrases.some((other) => {
    const before = ` ${other.text.toLowerCase()} `;
    return other.from < phrase.from && (before === again || (mayMean(other, 'measure') && before.includes(again)));
  });
}

/** “Seizures and deaths” are two things; “percent of the pills tested” is one. */
function isSetBeside(a: Phrase, b: Phrase, { tokens, text }: Reading): boolean {
  const joints = /\bcompar/i.test(text)
    ? /^(?:and|or|vs|versus|than|plus|minus|against|with|to)$/
    : /^(?:and|or|vs|versus|than|plus|minus|against)$/;
  return tokens.slice(a.to, b.from).some((token) => joints.test(token.text));
}

/** Of two measures with one word between them that sets them beside each other, the one on the same side of it. */
function onItsSide(phrase: Phrase, measures: readonly Phrase[], { tokens }: Reading): readonly Phrase[] {
  const [first, second, ...more] = [...measures].sort((a, b) => a.from - b.from);
  if (!first || !second || more.length > 0) return measures;
  const joints = tokens.flatMap(({ text }, at) => (at >= first.to && at < second.from && joint.test(text) ? [at] : []));
  const [at] = joints;
  return at === undefined || joints.length > 1 ? measures : [phrase.from < at ? first : second];
}

const joint = /^(?:vs|versus|than|minus|against|with|to)$/;

function isFacetPhrase(phrase: Phrase): boolean {
  return mayMean(phrase, ...facetKinds);
}

/** With as many periods as measures each takes its own in turn; otherwise all share them. */
function nearestPeriods({ periods }: Reading, phrase: Phrase, measures: readonly Phrase[]): Reading['periods'] {
  if (periods.length !== measures.length) return periods;
  const period = periods[[...measures].sort((a, b) => a.from - b.from).indexOf(phrase)];
  return period ? [period] : periods;
}

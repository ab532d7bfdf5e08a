import type { Corpus } from '../corpus/corpus.ts';
import type { Phrase, SenseKind } from '../question/lexicon.ts';
import type { Reading } from '../question/question.ts';
import { facetKinds, measuresOf } from '../search/figure-query.ts';
import { isWithin } from '../search/kinship.ts';

/** One of the things a question sets beside each other, as a question of its own. */
export interface Side {
  readonly label: string;
  readonly reading: Reading;
}

/** The sides of a question: two years, two places, two agencies, two measures. One side where there is nothing to set beside. */
export function sidesOf(reading: Reading, corpus: Corpus): Side[] {
  const byMeasure = measureSides(reading, corpus);
  if (byMeasure.length > 1) return byMeasure;
  const facets = facetSides(reading, corpus);
  const periods = reading.periods.filter(({ kind }) => kind !== 'span');
  const sides = facets.length > 1 ? facets : [{ label: '', reading }];
  if (periods.length < 2) return sides;
  return sides.flatMap((side) =>
    periods.map((period) => ({
      label: [side.label, period.text].filter(Boolean).join(', '),
      reading: { ...side.reading, periods: [period] },
    })),
  );
}

/** Facets of one kind that exclude each other: “Ohio and Kentucky”, “CBP vs DEA”. */
function facetSides(reading: Reading, corpus: Corpus): Side[] {
  for (const kind of facetKinds) {
    const named = distinct(
      reading.phrases.filter(
        ({ senses }) =>
          senses.some((sense) => sense.kind === kind) && senses.every((sense) => isOnly(sense.kind, kind)),
      ),
      kind,
      corpus,
    );
    if (named.length < 2) continue;
    return named.map((phrase) => ({
      label: phrase.text,
      reading: { ...reading, phrases: reading.phrases.filter((other) => other === phrase || !named.includes(other)) },
    }));
  }
  return [];
}

/** A phrase such as “pills”, which may be a unit, a form or a measure, is no side of its own. */
function isOnly(kind: SenseKind, wanted: SenseKind): boolean {
  return kind === wanted || kind === 'term' || kind === 'topic' || kind === 'actor' || kind === 'person';
}

/** One phrase for each thing; what lies within another of them is not beside it. */
function distinct(phrases: readonly Phrase[], kind: SenseKind, corpus: Corpus): Phrase[] {
  const idOf = ({ senses }: Phrase) => senses.find((sense) => sense.kind === kind)?.id ?? '';
  const unique = [...new Map(phrases.map((phrase) => [idOf(phrase), phrase])).values()];
  return unique.filter(
    (phrase) => !unique.some((other) => other !== phrase && nested(idOf(other), idOf(phrase), kind, corpus)),
  );
}

function nested(inner: string, outer: string, kind: SenseKind, corpus: Corpus): boolean {
  if (kind === 'substance') return corpus.by.substance.get(outer)?.covers.includes(inner) ?? false;
  return isWithin(corpus, kind, inner, outer);
}

/** Measures of different topics, each with the facets and the period that stand nearest to it. */
function measureSides(reading: Reading, corpus: Corpus): Side[] {
  const groups: { readonly topics: ReadonlySet<string>; readonly phrase: Phrase }[] = [];
  for (const phrase of reading.phrases) {
    if (phrase.senses.some(({ kind }) => (facetKinds as readonly SenseKind[]).includes(kind))) continue;
    const measures = measuresOf(phrase, corpus);
    if (measures.length === 0) continue;
    const topics = new Set(
      corpus.vocabulary.topics
        .filter((topic) => topic.measures.some((id) => measures.includes(id)))
        .map(({ id }) => id),
    );
    if (!groups.some((group) => [...group.topics].some((id) => topics.has(id)))) groups.push({ topics, phrase });
  }
  if (groups.length < 2) return [];
  const measurePhrases = groups.map(({ phrase }) => phrase);
  return groups.map(({ phrase, topics }) => {
    const near = reading.phrases.filter((other) => {
      if (other.senses.some(({ kind }) => (facetKinds as readonly SenseKind[]).includes(kind)))
        return nearest(other, measurePhrases) === phrase;
      const measures = measuresOf(other, corpus);
      return (
        measures.length === 0 ||
        corpus.vocabulary.topics.some(
          (topic) => topics.has(topic.id) && topic.measures.some((id) => measures.includes(id)),
        )
      );
    });
    return {
      label: phrase.text,
      reading: { ...reading, phrases: near, periods: nearestPeriods(reading, phrase, measurePhrases) },
    };
  });
}

function nearest(phrase: Phrase, to: readonly Phrase[]): Phrase | undefined {
  return [...to].sort((a, b) => gap(phrase, a) - gap(phrase, b))[0];
}

function gap(a: Phrase, b: Phrase): number {
  return Math.abs((a.from + a.to) / 2 - (b.from + b.to) / 2);
}

/** With as many periods as measures each takes its own in turn; otherwise all share them. */
function nearestPeriods({ periods }: Reading, phrase: Phrase, measures: readonly Phrase[]): Reading['periods'] {
  if (periods.length !== measures.length) return periods;
  const period = periods[[...measures].sort((a, b) => a.from - b.from).indexOf(phrase)];
  return period ? [period] : periods;
}

import type { Corpus } from '../corpus/corpus.ts';
import type { Phrase, SenseKind } from '../question/lexicon.ts';
import type { Reading } from '../question/question.ts';
import { idsOf, mayMean, meansOnly } from '../question/senses.ts';
import { isEveryday } from '../question/words.ts';
import { facetKinds, isBystander, standTogether } from '../search/facets.ts';
import { isWithin } from '../search/kinship.ts';
import type { Across } from './arithmetic.ts';
import { halvesOf } from './halves.ts';
import { measureSides } from './measure-sides.ts';
import { nearest } from './nearest.ts';

/** One of the things a question sets beside each other, as a question of its own. */
export interface Side {
  readonly label: string;
  readonly reading: Reading;
  /** What the sides differ in, where it is a facet. */
  readonly across?: Across;
}

/** The sides of a question: two years, two places, two agencies, two measures. One side where there is nothing to set beside. */
export function sidesOf(reading: Reading, corpus: Corpus): Side[] {
  const halves = halvesOf(reading, corpus);
  if (halves.length > 1) return halves;
  const byMeasure = measureSides(reading, corpus);
  if (byMeasure.length > 1) return byMeasure;
  const sides = facetSides(reading, corpus);
  return (sides.length > 1 ? sides : [{ label: '', reading }]).flatMap(periodSides);
}

function periodSides(side: Side): Side[] {
  const named = side.reading.periods.filter(({ kind }) => kind !== 'span');
  const periods = [...new Map(named.map((period) => [period.text.toLowerCase(), period])).values()];
  if (periods.length < 2) return [side];
  return periods.map((period) => ({
    ...side,
    label: [side.label, period.text].filter(Boolean).join(', '),
    reading: { ...side.reading, periods: [period] },
  }));
}

/** Facets of one kind that exclude each other: “Ohio and Kentucky”, “CBP vs DEA”. */
function facetSides(reading: Reading, corpus: Corpus): Side[] {
  for (const kind of facetKinds) {
    const all = reading.phrases.filter((phrase) => isOnly(phrase, kind) && !isBystander(phrase, reading, corpus));
    const named = distinct(all, kind, reading.tokens, corpus);
    if (named.length < 2) continue;
    // “The White House CEA and the JEC”: the wider name belongs to one side, which is named more narrowly already.
    const phrases = reading.phrases.filter((phrase) => named.includes(phrase) || !all.includes(phrase));
    return named.map((phrase) => ({
      label: phrase.text,
      across: kind,
      reading: {
        ...reading,
        phrases: phrasesFor(phrase, named, phrases),
        periods: periodsFor(phrase, named, reading),
      },
    }));
  }
  return [];
}

/** Where each period stands in the text; the same words a second time stand further on. */
function placesOf(periods: Reading['periods'], text: string): number[] {
  let from = 0;
  return periods.map((period) => {
    const at = text.indexOf(period.text, from);
    from = at + period.text.length;
    return at;
  });
}

/** What a phrase tells of a side: “pills” and “pounds” are told apart as units, and so is what is measured. */
const sideKinds = ['unit', 'measure', 'form', 'substance', 'place', 'organisation'] as const;

function kindOf(phrase: Phrase): string | undefined {
  const kind = sideKinds.find((each) => mayMean(phrase, each));
  return kind === 'measure' ? 'unit' : kind;
}

/** Of the other kinds, what is named as often as there are sides goes to the nearest side: “CBP pounds with HIDTA pills”. */
function phrasesFor(side: Phrase, sides: readonly Phrase[], phrases: readonly Phrase[]): Phrase[] {
  return phrases.filter((other) => {
    if (other === side) return true;
    if (sides.includes(other)) return false;
    const kind = kindOf(other);
    const shared =
      kind === undefined ||
      phrases.filter((each) => !sides.includes(each) && kindOf(each) === kind).length < sides.length;
    return shared || nearest(other, sides) === side;
  });
}

/** With one period after each side, each takes its own: “CBP FY2024 vs DEA 2024”. */
function periodsFor(side: Phrase, sides: readonly Phrase[], { periods, tokens, text }: Reading): Reading['periods'] {
  if (periods.length !== sides.length || periods.length < 2) return periods;
  const starts = placesOf(periods, text);
  const own = starts.findIndex((start, at) => {
    const before = sides.filter(({ from }) => (tokens[from]?.start ?? 0) < start);
    return before.at(-1) === side && sides.indexOf(side) === at;
  });
  const each = sides.every((other, at) => (tokens[other.from]?.start ?? 0) < (starts[at] ?? -1));
  const between = starts.every(
    (start, at) => at === starts.length - 1 || start < (tokens[sides[at + 1]?.from ?? 0]?.start ?? 0),
  );
  const period = periods[own];
  return each && between && period ? [period] : periods;
}

/** A phrase such as “pills”, which may be a unit, a form or a measure, is no side of its own. */
function isOnly(phrase: Phrase, wanted: SenseKind): boolean {
  return (
    mayMean(phrase, wanted) &&
    meansOnly(phrase, wanted, 'term', 'topic', 'actor', 'person') &&
    !(wanted === 'unit' && isEveryday(phrase.text.toLowerCase()))
  );
}

/** One phrase for each thing; of two names side by side the wider is no side of its own. */
function distinct(phrases: readonly Phrase[], kind: SenseKind, tokens: Reading['tokens'], corpus: Corpus): Phrase[] {
  const idsIn = (phrase: Phrase) => idsOf([phrase], kind);
  const unique = [...new Map(phrases.map((phrase) => [idsIn(phrase).join(), phrase])).values()];
  return unique.filter(
    (phrase) =>
      !unique.some(
        (other) =>
          other !== phrase &&
          (idsIn(other).some((id) =>
            idsIn(phrase).some((wide) => nested(id, wide, kind, corpus, standTogether(other, phrase, tokens))),
          ) ||
            (idsIn(phrase).every((id) => idsIn(other).includes(id)) && idsIn(phrase).length < idsIn(other).length)),
      ),
  );
}

function nested(inner: string, outer: string, kind: SenseKind, corpus: Corpus, together: boolean): boolean {
  if (kind === 'substance' && corpus.by.substance.get(outer)?.covers.includes(inner)) return true;
  return together && isWithin(corpus, kind, inner, outer);
}

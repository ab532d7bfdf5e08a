import type { Corpus } from '../corpus/corpus.ts';
import type { Phrase, SenseKind } from '../question/lexicon.ts';
import type { Reading } from '../question/question.ts';
import { idsOf, kindsOf, mayMean } from '../question/senses.ts';
import { figureQuery } from '../search/figure-query.ts';
import { rankSeries } from '../search/find-figures.ts';
import type { Side } from './sides.ts';

/** One of two parts of a question that a word such as “versus” sets beside each other. */
interface Half {
  readonly phrases: readonly Phrase[];
  readonly periods: Reading['periods'];
}

/** Who counted and where: one of them is enough to tell whose figure is meant. */
const whose: readonly SenseKind[] = ['organisation', 'place'];
/** What is counted, and in what. */
const what: readonly SenseKind[] = ['measure', 'topic', 'unit', 'form'];

/**
 * The two sides of a question whose halves are read apart: those that name whose figure they mean in different ways
 * (“Mexico’s in 2020 with CBP’s”), repeat what is counted (“CBP fentanyl vs DEA fentanyl pills”), name a body and a period
 * each (“CBP FY2023 with DEA powder 2023”), or are asked for as a ratio or a difference (“pounds per overdose death”,
 * “subtract deaths from seizures”). None where the halves share what they do not name.
 */
export function halvesOf(reading: Reading, corpus: Corpus): Side[] {
  const found = findDivider(reading);
  if (found === undefined) return [];
  const { at, apart } = found;
  const [left, right] = [half(reading, 0, at), half(reading, at + 1, reading.tokens.length)];
  const ratio = apart && isRatio(left, right);
  if (!ratio && isDated(left) && isDated(right) && bothName(left, right, 'organisation'))
    return [sideOf(left, right, reading, ['form', 'unit']), heldSide(right, left, reading, corpus)];
  if (!ratio && !namedApart(left, right) && !repeats(left, right)) return [];
  const shared = ratio ? [...what, 'substance' as const] : namedApart(left, right) ? whose : what;
  const side = (own: Half, other: Half, withheld: readonly SenseKind[]) => {
    const sharing = sideOf(own, other, reading, withheld);
    const isHeld = !ratio || rankSeries(figureQuery(sharing.reading, corpus), corpus).length > 0;
    return isHeld ? sharing : sideOf(own, other, reading, [...withheld, ...whose]);
  };
  if (!ratio && repeats(left, right)) return [side(withoutNamesOf(left, right), right, shared), side(right, left, [])];
  return [side(left, right, shared), side(right, left, shared)];
}

/** A half with all it lacks from the one before it, but for a form and a unit where nothing is held with them. */
function heldSide(own: Half, other: Half, reading: Reading, corpus: Corpus): Side {
  const whole = sideOf(own, other, reading, []);
  const isHeld = rankSeries(figureQuery(whole.reading, corpus), corpus).length > 0;
  return isHeld ? whole : sideOf(own, other, reading, ['form', 'unit']);
}

/** Words that part a question in two, and what must stand in it for them to do so. */
const dividers: readonly { readonly words: readonly string[]; readonly where?: RegExp; readonly apart?: true }[] = [
  { words: ['vs', 'versus', 'against'] },
  { words: ['with', 'and', 'to'], where: /\b(?:compar|differ|between|ratio)/i },
  { words: ['per'], apart: true },
  { words: ['from'], where: /\bsubtract/i, apart: true },
  { words: ['by'], where: /\bdivid/i, apart: true },
];

/** The token that parts the question in two, and whether into two things that are set against each other; undefined where none or several do. */
function findDivider({ tokens, phrases, text }: Reading): { at: number; apart: boolean } | undefined {
  const standing = dividers.filter(({ where }) => where === undefined || where.test(text));
  const free = (index: number) => !phrases.some(({ from, to }) => index >= from && index < to);
  const found = tokens.flatMap(({ text: word }, at) => {
    const divider = standing.find(({ words }) => words.includes(word));
    return divider && free(at) ? [{ at, apart: divider.apart === true }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function half({ phrases, periods, tokens, text }: Reading, from: number, to: number): Half {
  const [start, end] = [tokens[from]?.start ?? text.length, tokens[to - 1]?.end ?? 0];
  const part = text.slice(start, end);
  return {
    phrases: phrases.filter((phrase) => phrase.from >= from && phrase.to <= to),
    periods: periods.filter((period) => part.includes(period.text)),
  };
}

/** One half names a place and the other a body, so that neither takes over what the other names. */
function namedApart(left: Half, right: Half): boolean {
  const [a, b] = [left, right].map(({ phrases }) => whose.filter((kind) => kindsOf(phrases).has(kind)));
  return a?.length === 1 && b?.length === 1 && a[0] !== b[0];
}

/** Both halves name the same thing again, and each whose figure it means: each is complete in itself. */
function repeats(left: Half, right: Half): boolean {
  const named = new Set(left.phrases.map(({ text }) => text.toLowerCase()));
  return (
    right.phrases.some(({ text }) => named.has(text.toLowerCase())) && whose.some((kind) => bothName(left, right, kind))
  );
}

/** “Ahead of Kestria? Orsava vs Kestria”: the side of Orsava is not that of Kestria, though it names it. */
function withoutNamesOf(half: Half, other: Half): Half {
  const names = new Set(other.phrases.map(({ text }) => text.toLowerCase()));
  const isOther = (phrase: Phrase) => mayMean(phrase, ...whose) && names.has(phrase.text.toLowerCase());
  const phrases = half.phrases.filter((phrase) => !isOther(phrase));
  return whose.some((kind) => kindsOf(phrases).has(kind)) ? { ...half, phrases } : half;
}

function bothName(left: Half, right: Half, kind: SenseKind): boolean {
  return [left, right].every(({ phrases }) => kindsOf(phrases).has(kind));
}

function isDated({ periods }: Half): boolean {
  return periods.length > 0;
}

/** Both halves name something that is counted, and not the same. */
function isRatio(left: Half, right: Half): boolean {
  const counted = ({ phrases }: Half) => phrases.filter((phrase) => mayMean(phrase, 'measure', 'unit'));
  const measures = new Set(idsOf(counted(left), 'measure'));
  return (
    counted(left).length > 0 &&
    counted(right).length > 0 &&
    idsOf(counted(right), 'measure').some((id) => !measures.has(id))
  );
}

/** A half with what it takes over from the other: everything of a kind that it does not name, but for some kinds. */
function sideOf(own: Half, other: Half, reading: Reading, withheld: readonly SenseKind[]): Side {
  const kinds = new Set([...kindsOf(own.phrases), ...withheld]);
  const taken = other.phrases.filter((phrase) => !mayMean(phrase, ...kinds));
  return {
    label: own.phrases.map(({ text }) => text).join(' '),
    reading: {
      ...reading,
      phrases: [...own.phrases, ...taken].sort((a, b) => a.from - b.from),
      periods: own.periods.length > 0 ? own.periods : other.periods,
    },
  };
}

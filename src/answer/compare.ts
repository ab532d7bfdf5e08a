import type { Corpus, Observation } from '../corpus/corpus.ts';
import type { FigureAsk, Reading } from '../question/question.ts';
import { idsOf } from '../question/senses.ts';
import { figureQuery } from '../search/figure-query.ts';
import { isWithin } from '../search/kinship.ts';
import type { Answer, Claim } from './answer.ts';
import { type Across, differenceText, incomparable } from './arithmetic.ts';
import { claim, computed, figureOf } from './cite.ts';
import type { Context } from './context.ts';
import { figureClaim } from './figure-claim.ts';
import { readingNotes } from './notes.ts';
import { answerNothing, missingText } from './nothing.ts';
import { pickAlike } from './pick-alike.ts';
import type { Side } from './sides.ts';
import { figureSuggestions } from './suggest.ts';
import { joinWords, quantityOf } from './words.ts';

/** How many things are set beside each other; more would not fit a screen. */
const mostSides = 6;

/** Sets figures side by side, and computes what changed only where they count the same thing. */
export function answerCompare(sides: readonly Side[], ask: FigureAsk, reading: Reading, context: Context): Answer {
  const { corpus } = context;
  const shown = sides.slice(0, mostSides);
  const across = shown[0]?.across;
  const picks = pickAlike(shown, across, corpus);
  const [first, ...rest] = picks.flatMap((pick) => pick ?? []);
  const missing = shown.filter((_, index) => picks[index] === undefined);
  const [lost] = missing.filter((side) => !isCovered(side, shown, corpus));
  // Names that were not set beside each other all belong to one figure: without one of them there is none.
  if (lost?.across && ask !== 'compare') return answerNothing(figureQuery(lost.reading, corpus), lost.reading, context);
  if (first === undefined) return answerNothing(figureQuery(shown[0]?.reading ?? reading, corpus), reading, context);
  const held = [first, ...rest].map(({ figure }) => figure);
  const changes = changeClaims(held, across, corpus);
  const others = [...rest.map((pick) => figureClaim(pick, corpus)), ...changes.claims, ...scopeClaims(held, corpus)];
  return {
    kind: 'found',
    sections: [{ claims: [figureClaim(first, corpus), ...others] }],
    figures: [
      ...[first, ...rest].map(({ figure, months }) => figureOf(figure, corpus, months.length > 0)),
      ...[first, ...rest].flatMap(({ months }) => months.map((month) => figureOf(month, corpus))),
    ],
    notes: [
      ...changes.notes,
      ...(asksForSum(reading)
        ? ['No sum is given: figures of this kind may overlap or count different things, so they are not added up.']
        : []),
      ...missing.map((side) => missingText(figureQuery(side.reading, corpus), side.reading, context).message),
      ...(sides.length > mostSides
        ? [`Only the first ${mostSides} of ${sides.length} are shown; ask about the others by themselves.`]
        : []),
      ...readingNotes(reading),
    ],
    suggestions: figureSuggestions(first.figure, corpus),
  };
}

function changeClaims(
  figures: readonly Observation[],
  across: Across | undefined,
  corpus: Corpus,
): { readonly claims: Claim[]; readonly notes: string[] } {
  const [first, ...rest] = figures;
  if (first === undefined || rest.length === 0) return { claims: [], notes: [] };
  const differs = [...new Set(rest.flatMap((other) => incomparable(first, other, across)))];
  if (differs.length > 0) {
    return {
      claims: [],
      notes: [
        `No difference or ratio is computed: these figures are not comparable. They differ in ${joinWords(differs)}.`,
      ],
    };
  }
  const agencies = new Set(figures.map(({ agency }) => agency));
  const claims = rest.map((other) => {
    const [from, to] = inOrder(first, other, across);
    const joined = across === undefined ? '→' : 'beside';
    const text = `${labelOf(from, to, corpus)} ${joined} ${labelOf(to, from, corpus)}`;
    const [base, compared] = across === undefined ? [from, to] : [to, from];
    return computed(`${text}: ${differenceText(base, compared, corpus)} (computed).`, [from, to], corpus);
  });
  return {
    claims: [...claims, ...highest(figures, corpus)],
    notes: agencies.size > 1 ? ['The figures are by different agencies, which may count the same cases.'] : [],
  };
}

function highest(figures: readonly Observation[], corpus: Corpus): Claim[] {
  if (figures.length < 3) return [];
  const [top] = [...figures].sort((a, b) => b.value - a.value);
  return top
    ? [
        computed(
          `The highest of these is ${quantityOf(top, corpus)} (${shortLabel(top, figures, corpus)}).`,
          [top, ...figures.filter((figure) => figure !== top)],
          corpus,
        ),
      ]
    : [];
}

function labelOf(figure: Observation, other: Observation, corpus: Corpus): string {
  return `${shortLabel(figure, [figure, other], corpus)} (${quantityOf(figure, corpus)})`;
}

/** What tells a figure from the others: its period, or its place, agency or substance. */
export function shortLabel(figure: Observation, others: readonly Observation[], corpus: Corpus): string {
  const parts: string[] = [];
  if (others.some(({ place }) => place !== figure.place))
    parts.push(corpus.by.place.get(figure.place)?.name ?? figure.place);
  if (others.some(({ agency }) => agency !== figure.agency))
    parts.push(corpus.by.organisation.get(figure.agency)?.short ?? figure.agency);
  if (others.some(({ substance }) => substance !== figure.substance))
    parts.push(corpus.by.substance.get(figure.substance ?? '')?.name ?? '');
  if (parts.length === 0 || others.some(({ period }) => period.label !== figure.period.label))
    parts.push(figure.period.label);
  return parts.filter(Boolean).join(', ');
}

function asksForSum({ text }: Reading): boolean {
  return /\b(?:add|sum|plus|total of|combined?|together|altogether)\b/i.test(text);
}

/** What each figure counts, where they do not count the same. */
function scopeClaims(figures: readonly Observation[], corpus: Corpus): Claim[] {
  if (new Set(figures.map(({ scope }) => scope)).size < 2) return [];
  return figures.flatMap((figure) =>
    figure.scope ? [claim(`Scope of ${shortLabel(figure, figures, corpus)}: ${figure.scope}.`, [figure], corpus)] : [],
  );
}

/** “Customs and the Border Patrol”: a part that has no figure of its own is in the figure of the whole. */
function isCovered(lost: Side, sides: readonly Side[], corpus: Corpus): boolean {
  const bodies = (side: Side) => idsOf(side.reading.phrases, 'organisation');
  return bodies(lost).some((id) =>
    sides.some((side) => side !== lost && bodies(side).some((whole) => isWithin(corpus, 'organisation', id, whole))),
  );
}

/** The earlier first; what is not set apart by time, the larger first. */
function inOrder(a: Observation, b: Observation, across: Across | undefined): [Observation, Observation] {
  const inTurn = across === undefined ? a.period.start <= b.period.start : a.value >= b.value;
  return inTurn ? [a, b] : [b, a];
}

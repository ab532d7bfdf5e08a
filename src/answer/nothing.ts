import type { Corpus, Observation } from '../corpus/corpus.ts';
import type { Phrase, SenseKind } from '../question/lexicon.ts';
import type { Reading } from '../question/question.ts';
import { kindsOf, mayMean, meansOnly } from '../question/senses.ts';
import type { FigureQuery } from '../search/figure-query.ts';
import { findFigures, rankSeries } from '../search/find-figures.ts';
import { compareRivals } from '../search/rivals.ts';
import { compareText } from '../text/compare.ts';
import type { Answer, Section } from './answer.ts';
import { claim, figureOf } from './cite.ts';
import type { Context } from './context.ts';
import { readingNotes } from './notes.ts';
import { sameBarScope, sameDays } from './same.ts';
import { questionFor } from './suggest.ts';
import { figureSentence, joinWords } from './words.ts';

/** How many of the nearest figures are offered. */
const mostNearest = 3;

/** What is missing, and the nearest figures that are held. */
export interface Missing {
  readonly reason: string;
  readonly message: string;
  readonly nearest: readonly Observation[];
}

/** Says which part of the question the corpus does not cover, and what it holds nearby. Never answers for another part. */
export function answerNothing(query: FigureQuery, reading: Reading, context: Context): Answer {
  const { corpus } = context;
  const { reason, message, nearest } = missingText(query, reading, context);
  const [first, ...rest] = nearest.map((figure) => claim(figureSentence(figure, corpus), [figure], corpus));
  const sections: Section[] = first ? [{ heading: 'The nearest that is held:', claims: [first, ...rest] }] : [];
  return {
    kind: 'nothing',
    reason,
    message,
    sections,
    figures: nearest.map((figure) => figureOf(figure, corpus)),
    notes: readingNotes(reading),
    suggestions:
      nearest.length > 0
        ? nearest.map((figure) => questionFor(figure, corpus))
        : corpus.about.examples.slice(0, mostNearest),
  };
}

/** Finds the part of a query that leaves nothing: a name nobody knows, one facet, or the period. */
export function missingText(query: FigureQuery, reading: Reading, { corpus }: Context): Missing {
  const [stranger] = query.strangers;
  if (stranger) {
    const rest = { ...query, strangers: [] };
    const reason = stranger.slot === 'word' ? 'topic' : stranger.slot;
    const names = joinWords([...new Set(query.strangers.map(({ text }) => `“${text}”`))]);
    return {
      reason,
      message: `Nothing is held on ${names} for this question (${reason}).`,
      nearest: nearestTo(rest, corpus),
    };
  }
  const { expressed, ...plain } = query;
  if (expressed)
    return {
      reason: 'unit',
      message: `Nothing is held on this in “${expressed.text}” (unit).`,
      nearest: nearestTo({ ...plain, measures: plain.measures.filter((phrase) => phrase !== expressed) }, corpus),
    };
  const series = rankSeries(query, corpus);
  if (series.length > 0) return missingPeriod(query, reading, corpus);
  for (const facet of dropOrder(query)) {
    const rest = { ...query, facets: query.facets.filter((other) => other !== facet) };
    if (rankSeries(rest, corpus).length === 0) continue;
    const kind = partName(facet.senses[0]?.kind);
    return {
      reason: kind,
      message: `Nothing is held for “${facet.text}” (${kind}) in what this question measures.${namesTwoUnits(query) ? ' Figures are never converted.' : ''}`,
      nearest: nearestTo(rest, corpus),
    };
  }
  const named = [...query.measures, ...query.facets].map(({ text }) => `“${text}”`).join(' with ');
  return {
    reason: 'combination',
    message: `Nothing is held on ${named || 'this'} together.`,
    nearest: nearestTo({ ...query, facets: [] }, corpus),
  };
}

function missingPeriod(query: FigureQuery, reading: Reading, corpus: Corpus): Missing {
  const asked = query.period;
  const unit = query.facets.find((phrase) => meansOnly(phrase, 'unit', 'term'));
  const other =
    unit &&
    findFigures({ ...query, facets: query.facets.filter((facet) => facet !== unit) }, corpus).map(
      ({ figure }) => figure,
    );
  if (unit && other?.[0])
    return {
      reason: 'unit',
      message: `Nothing is held in “${unit.text}” (unit) for this period.`,
      nearest: firstOfEach(other.slice(0, 40), corpus).slice(0, mostNearest),
    };
  if (asked?.kind === 'no-date')
    return { reason: 'period', message: `“${asked.text}” is no date.`, nearest: nearestTo(query, corpus) };
  const what = asked === undefined ? 'this' : `“${asked.text}”`;
  const asOf = reading.asOf === undefined ? '' : ` as of ${reading.asOf}`;
  return {
    reason: asOf === '' ? 'period' : 'as-of',
    message: `Nothing is held on this for ${what} (period)${asOf}.`,
    nearest: nearestTo(query, corpus),
  };
}

/** “How many pounds are 115 million pills?” asks for one unit in another. */
function namesTwoUnits({ facets, measures }: FigureQuery): boolean {
  return [...facets, ...measures].filter((phrase) => mayMean(phrase, 'unit', 'form')).length > 1;
}

/** The parts that are dropped first are those a reader would least expect to be ignored. */
function dropOrder({ facets }: FigureQuery): FigureQuery['facets'] {
  return [...facets].sort((a, b) => dropRank(a) - dropRank(b));
}

/** What names a measure as well (“seizures”, “pills”) is what the question is about: it is given up last. */
function dropRank(phrase: Phrase): number {
  const kinds = kindsOf([phrase]);
  const order: readonly SenseKind[] = ['place', 'substance', 'organisation', 'form', 'unit'];
  return kinds.has('measure') ? order.length : order.findIndex((kind) => kinds.has(kind));
}

const partNames: Partial<Record<SenseKind, string>> = { organisation: 'agency' };

function partName(kind: SenseKind | undefined): string {
  return kind === undefined ? 'topic' : (partNames[kind] ?? kind);
}

/** Figures of the most usual reading: before and after the period asked for, or the latest where there is none. */
function nearestTo(query: FigureQuery, corpus: Corpus): Observation[] {
  const exact = findFigures(query, corpus);
  const [best] = exact;
  if (best && query.period)
    return firstOfEach(
      exact.slice(0, 40).map(({ figure }) => figure),
      corpus,
    ).slice(0, mostNearest);
  const { period, asOf: _, ...open } = query;
  const all = findFigures(open, corpus);
  const [first] = all;
  if (first === undefined) return [];
  const usual = all.filter(({ score }) => score >= first.score - 0.01).map(({ figure }) => figure);
  const ordered = [...usual].sort((a, b) => compareText(a.period.end, b.period.end));
  const wanted = yearOf(period);
  if (wanted === undefined) return ordered.slice(-1);
  const before = ordered.filter(({ period: { end } }) => Number(end.slice(0, 4)) <= wanted).at(-1);
  const after = ordered.find(({ period: { end } }) => Number(end.slice(0, 4)) > wanted);
  const earliest = all.map(({ figure }) => figure).sort((a, b) => compareText(a.period.start, b.period.start))[0];
  const found = [before, after, before === undefined ? earliest : undefined].flatMap((figure) =>
    figure ? [figure] : [],
  );
  return [...new Set(found)];
}

/** One figure for each thing: the one that stands first of its rivals. */
function firstOfEach(figures: readonly Observation[], corpus: Corpus): Observation[] {
  return figures.filter(
    (figure, index) =>
      !figures.some(
        (other, at) =>
          other !== figure &&
          sameDays(other, figure) &&
          sameBarScope(other, figure) &&
          (compareRivals(other, figure, corpus) < 0 || (at < index && other.series === figure.series)),
      ),
  );
}

function yearOf(period: FigureQuery['period']): number | undefined {
  if (period?.kind === 'year') return period.year;
  if (period?.kind === 'exact') return Number(period.period.end.slice(0, 4));
  return period?.kind === 'span' ? Number((period.from ?? period.to ?? '').slice(0, 4)) || undefined : undefined;
}

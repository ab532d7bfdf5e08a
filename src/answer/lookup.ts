import type { Corpus, Observation } from '../corpus/corpus.ts';
import { calendarYear, type Period, type PeriodType } from '../corpus/period.ts';
import { agree, linked } from '../corpus/rules/figures.ts';
import type { AskedPeriod } from '../question/periods/asked.ts';
import type { FigureQuery } from '../search/figure-query.ts';
import { asScope, findFigures, type RankedFigure } from '../search/find-figures.ts';
import { isPublishedBy } from '../search/publishers.ts';
import { compareRivals } from '../search/rivals.ts';
import { compareText } from '../text/compare.ts';
import { addMonths } from './months.ts';
import { sameBarScope, sameDays } from './same.ts';

/** What a look-up comes to: the figure, the parts it was added up from, and whether the period is a stand-in. */
export interface Found {
  readonly figure: Observation;
  /** The months of a calendar year that was added up here; empty where the figure was read. */
  readonly months: readonly Observation[];
  readonly fit: number;
  /** Everything else that fits the question, best first. */
  readonly others: readonly RankedFigure[];
}

/** Finds the figure a question asks for, or adds it up from months where a calendar year is asked for by name. */
export function lookUp(query: FigureQuery, corpus: Corpus): Found | undefined {
  const found = lookUpAsMeasured(query, corpus);
  if (found) return found;
  const scoped = asScope(query, corpus);
  return scoped && lookUpAsMeasured(scoped, corpus);
}

function lookUpAsMeasured(query: FigureQuery, corpus: Corpus): Found | undefined {
  const ranked = findFigures(query, corpus);
  const best = preferred(choose(ranked, query, corpus), ranked, query, corpus);
  const added = addUp(query, best, corpus);
  if (added) return { figure: added.figure, months: added.months, fit: 0, others: ranked };
  if (best === undefined) return undefined;
  return { figure: best.figure, months: [], fit: best.fit, others: ranked.filter((other) => other !== best) };
}

function choose(ranked: readonly RankedFigure[], query: FigureQuery, corpus: Corpus): RankedFigure | undefined {
  const { period } = query;
  const [first] = ranked;
  if (first === undefined) return undefined;
  const months = query.monthly ? ranked.filter(({ figure }) => figure.period.type === 'month') : [];
  if (period?.kind === 'latest' && months[0]) return latestOf(alike(months, months[0], 1), corpus);
  if (period?.kind === 'latest') return latestOf(alike(ranked, first, 1), corpus);
  if (period?.kind === 'first') return latestOf(alike(ranked, first, 1), corpus, true);
  if (period !== undefined && period.kind !== 'span') return first;
  const same = alike(ranked, first, 0.01);
  const usual = latestOf(yearsOf(same), corpus) ?? latestOf(same, corpus);
  const wider = latestOf(
    yearsOf(alike(ranked, first, widest)).filter(({ figure }) => isSameSubject(figure, first.figure)),
    corpus,
  );
  return wider && usual && yearOf(wider) - yearOf(usual) >= stale ? wider : usual;
}

/**
 * Of rivals for one thing the figure that stands first. One that was asked for by its kind, its publisher or its
 * number is kept, but a number that has since become final is answered with the final one.
 */
function preferred(
  best: RankedFigure | undefined,
  ranked: readonly RankedFigure[],
  query: FigureQuery,
  corpus: Corpus,
): RankedFigure | undefined {
  if (best === undefined || isMeant(best, query, corpus)) return best;
  const rivals = ranked.filter(({ figure }) => areRivals(figure, best.figure));
  const settled = rivals.some(({ figure }) => figure.status === 'final');
  if (query.numbers.includes(best.figure.value) && best.figure.supersededBy.length === 0 && !settled) return best;
  return [best, ...rivals].sort((a, b) => compareRivals(a.figure, b.figure, corpus))[0];
}

function areRivals(a: Observation, b: Observation): boolean {
  return sameDays(a, b) && sameBarScope(a, b) && (a.scope === b.scope || linked(a, b) || agree(a, b));
}

/** A kind of count or a publisher that was asked for by name. */
function isMeant({ figure }: RankedFigure, query: FigureQuery, corpus: Corpus): boolean {
  if (query.numbers.includes(figure.value)) return false; // who gives the number knows of it already
  return query.status === figure.status || isPublishedBy(figure, query.publishers, corpus);
}

/** The readings that are as usual as the first one. */
function alike(ranked: readonly RankedFigure[], first: RankedFigure, margin: number): readonly RankedFigure[] {
  return ranked.filter(({ score }) => score >= first.score - margin);
}

function latestOf(ranked: readonly RankedFigure[], corpus: Corpus, earliest = false): RankedFigure | undefined {
  const sign = earliest ? -1 : 1;
  return [...ranked].sort(
    (a, b) => sign * compareText(b.figure.period.end, a.figure.period.end) || compareRivals(a.figure, b.figure, corpus),
  )[0];
}

/** A calendar year, or another stretch of whole months, from its months, where no source gives it for the same thing. */
function addUp(
  query: FigureQuery,
  best: RankedFigure | undefined,
  corpus: Corpus,
): { readonly figure: Observation; readonly months: readonly Observation[] } | undefined {
  const whole = wholeOf(query);
  if (whole === undefined || (best !== undefined && best.fit < 2 && isAsUsual(best, query, corpus))) return undefined;
  const inside: AskedPeriod = { kind: 'span', text: '', from: whole.start, to: whole.end };
  const likeliest = findFigures({ ...query, period: inside }, corpus).find(
    ({ figure }) => figure.period.type === 'month',
  );
  if (likeliest === undefined || (best !== undefined && best.score - best.fit >= likeliest.score)) return undefined;
  return addMonths(likeliest.figure, whole, corpus);
}

const stretches: ReadonlySet<PeriodType> = new Set(['range', 'twelve-months-ending']);

/** The stretch of months that may be added up: never a fiscal year or a plain year, which is published as such. */
function wholeOf({ period }: FigureQuery): Period | undefined {
  if (period?.kind === 'year') return period.type === 'calendar-year' ? calendarYear(period.year) : undefined;
  if (period?.kind !== 'exact' || !stretches.has(period.period.type)) return undefined;
  const { start, end } = period.period;
  const year = Number(start.slice(0, 4));
  return start === `${year}-01-01` && end === `${year}-12-31` ? calendarYear(year) : period.period;
}

/** Whether a figure is of the most usual series for the question, so that nothing need be added up. */
function isAsUsual(best: RankedFigure, { period: _, ...query }: FigureQuery, corpus: Corpus): boolean {
  const [usual] = findFigures(query, corpus);
  return usual === undefined || sameBarScope(usual.figure, best.figure);
}

/** How much less usual a reading may be where the usual one has been silent for so many years. */
const widest = 3.6;
const stale = 3;

function yearOf({ figure }: RankedFigure): number {
  return Number(figure.period.end.slice(0, 4));
}

function yearsOf(ranked: readonly RankedFigure[]): RankedFigure[] {
  return ranked.filter(({ figure }) => figure.period.type === 'calendar-year' || figure.period.type === 'fiscal-year');
}

function isSameSubject(a: Observation, b: Observation): boolean {
  return a.measure === b.measure && a.substance === b.substance && a.place === b.place && a.unit === b.unit;
}

import type { Corpus, Observation } from '../corpus/corpus.ts';
import type { Reading } from '../question/question.ts';
import type { FigureQuery } from '../search/figure-query.ts';
import { findFigures, type RankedFigure } from '../search/find-figures.ts';
import { compareRivals } from '../search/rivals.ts';
import { compareText } from '../text/compare.ts';
import type { Answer, Chart, Claim, Section } from './answer.ts';
import { differenceText } from './arithmetic.ts';
import { claim, computed, figureOf } from './cite.ts';
import type { Context } from './context.ts';
import { readingNotes } from './notes.ts';
import { sameBarScope } from './same.ts';
import { figureSuggestions, questionFor } from './suggest.ts';
import { agencyOf, capitalise, joinWords, placePhrase, quantityOf, statusWords, substanceOf } from './words.ts';

/** How many rows a trend shows; of longer ones the latest are shown and the rest offered. */
const mostRows = 30;

/** A series of figures over time, with its highest, its lowest and its change; undefined where fewer than two are held. */
export function answerTrend(query: FigureQuery, reading: Reading, { corpus }: Context): Answer | undefined {
  const all = seriesFor(query, reading, corpus);
  const beside = otherYears(query, all, corpus);
  if (all.length < 2) return undefined;
  const rows = all.slice(-mostRows);
  const [first, second, ...rest] = rows;
  if (first === undefined || second === undefined) return undefined;
  const last = rows.at(-1) ?? second;
  const row = (figure: Observation) => claim(rowText(figure, corpus), [figure], corpus);
  return {
    kind: 'found',
    sections: [
      {
        claims: [
          summary(rows, corpus),
          computed(
            `From ${first.period.label} to ${last.period.label}: ${differenceText(first, last, corpus)} (computed).`,
            [first, last],
            corpus,
          ),
        ],
      },
      { heading: `${titleOf(first, corpus)}:`, claims: [row(first), row(second), ...rest.map(row)] },
      ...beside,
    ],
    figures: rows.map((figure) => figureOf(figure, corpus)),
    chart: chartOf(rows, corpus),
    notes: [
      ...gapNotes(rows),
      ...(all.length > rows.length
        ? [`The latest ${rows.length} of ${all.length} are shown; name a span for the others.`]
        : []),
      ...readingNotes(reading),
    ],
    suggestions: [questionFor(last, corpus), ...figureSuggestions(last, corpus).slice(0, 2)],
  };
}

/** The same by the other kind of year, where it is held: fiscal beside calendar years, never mixed. */
function otherYears(query: FigureQuery, shown: readonly Observation[], corpus: Corpus): Section[] {
  const [lead] = shown;
  const other =
    lead?.period.type === 'fiscal-year'
      ? 'calendar-year'
      : lead?.period.type === 'calendar-year'
        ? 'fiscal-year'
        : undefined;
  if (lead === undefined || other === undefined) return [];
  const rows = findFigures(query, corpus)
    .map(({ figure }) => figure)
    .filter(
      (figure) => figure.period.type === other && figure.series === lead.series && figure.supersededBy.length === 0,
    )
    .sort((a, b) => compareText(a.period.start, b.period.start));
  const [first, ...rest] = rows.map((figure) => claim(rowText(figure, corpus), [figure], corpus));
  return first
    ? [
        {
          heading: `By ${other === 'fiscal-year' ? 'fiscal' : 'calendar'} year, which is not the same:`,
          claims: [first, ...rest],
        },
      ]
    : [];
}

/** The figures of the likeliest series and kind of period, one for each period, in order of time. */
export function seriesFor(query: FigureQuery, reading: Reading, corpus: Corpus): Observation[] {
  const ranked = findFigures(query, corpus);
  const lead = leadOf(ranked, query, reading);
  if (lead === undefined) return [];
  const { type } = lead.figure.period;
  const byPeriod = new Map<string, Observation>();
  for (const { figure } of ranked) {
    if (figure.period.type !== type || !sameBarScope(figure, lead.figure)) continue;
    if (type === 'range' && figure.series !== lead.figure.series) continue;
    const key = `${figure.period.start}/${figure.period.end}`;
    const held = byPeriod.get(key);
    if (held === undefined || compareRivals(figure, held, corpus) < 0) byPeriod.set(key, figure);
  }
  return [...byPeriod.values()].sort((a, b) => compareText(a.period.start, b.period.start));
}

/** The first figure whose series runs over several periods: by month where months are asked for, else by year. */
function leadOf(ranked: readonly RankedFigure[], { monthly }: FigureQuery, reading: Reading): RankedFigure | undefined {
  const [best] = ranked;
  if (best === undefined) return undefined;
  const usual = ranked.filter(({ score }) => score >= best.score - 1);
  const of = (types: readonly string[]) =>
    usual.find(
      ({ figure }) =>
        types.includes(figure.period.type) &&
        usual.filter((other) => other.figure.period.type === figure.period.type).length > 1,
    );
  const span = reading.periods.find(({ kind }) => kind === 'span');
  const years = span?.kind === 'span' && span.type ? [span.type] : ['calendar-year', 'fiscal-year'];
  return (
    (monthly ? of(['month', 'twelve-months-ending']) : of(years)) ??
    of(['calendar-year', 'fiscal-year']) ??
    of(['twelve-months-ending', 'month', 'range', 'fiscal-year-to-date']) ??
    best
  );
}

function summary(rows: readonly Observation[], corpus: Corpus): Claim {
  const sorted = [...rows].sort((a, b) => b.value - a.value);
  const highest = sorted[0] ?? rows[0];
  const lowest = sorted.at(-1) ?? highest;
  if (highest === undefined || lowest === undefined) throw new Error('a summary needs rows');
  const text = `${capitalise(titleOf(highest, corpus))}: highest in ${highest.period.label} (${quantityOf(highest, corpus)}), lowest in ${lowest.period.label} (${quantityOf(lowest, corpus)}), of ${rows.length} held.`;
  return computed(text, [highest, ...rows.filter((figure) => figure !== highest)], corpus);
}

/** “Drug seizures by weight, fentanyl, nationwide, CBP, pounds” */
export function titleOf(figure: Observation, corpus: Corpus): string {
  const measure = corpus.by.measure.get(figure.measure)?.name ?? figure.measure;
  const unit = corpus.by.unit.get(figure.unit)?.name ?? figure.unit;
  return [
    measure,
    substanceOf(figure, corpus),
    placePhrase(figure.place, corpus),
    agencyOf(figure, corpus),
    unit,
    figure.scope ?? '',
  ]
    .filter(Boolean)
    .join(', ');
}

function rowText(figure: Observation, corpus: Corpus): string {
  const status = figure.status === 'reported' || figure.status === 'final' ? '' : ` (${statusWords[figure.status]})`;
  return `${figure.period.label}: ${quantityOf(figure, corpus)}${status}`;
}

function chartOf(rows: readonly Observation[], corpus: Corpus): Chart {
  const [first] = rows;
  return {
    title: first ? titleOf(first, corpus) : '',
    unit: corpus.by.unit.get(first?.unit ?? '')?.name ?? '',
    points: rows.map((figure) => ({
      label: figure.period.label,
      value: figure.value,
      shown: quantityOf(figure, corpus),
      provisional: figure.status !== 'final' && figure.status !== 'reported',
      entry: figure.id,
    })),
  };
}

/** Years between the first and the last for which nothing is held. */
function gapNotes(rows: readonly Observation[]): string[] {
  const yearly = rows.every(({ period }) => period.type === 'calendar-year' || period.type === 'fiscal-year');
  if (!yearly) return [];
  const years = rows.map(({ period }) => Number(period.end.slice(0, 4)));
  const missing: string[] = [];
  for (let year = (years[0] ?? 0) + 1; year < (years.at(-1) ?? 0); year++)
    if (!years.includes(year)) missing.push(String(year));
  return missing.length === 0 ? [] : [`Nothing is held for ${joinWords(missing)}.`];
}

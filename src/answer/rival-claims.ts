import type { Corpus, Observation } from '../corpus/corpus.ts';
import type { FigureQuery } from '../search/figure-query.ts';
import { isWithin } from '../search/kinship.ts';
import { periodFit } from '../search/period-fit.ts';
import { compareRivals } from '../search/rivals.ts';
import type { Claim } from './answer.ts';
import { claim } from './cite.ts';
import { sameDays } from './same.ts';
import { agencyOf, joinWords, quantityOf, statusWords, substanceOf } from './words.ts';

/** How many rivals an answer shows; those marked in the corpus come first. */
const mostRivals = 6;

/** The other figures that readers take for this one: those marked as such, then those of other bodies and units. */
export function rivalsOf(figure: Observation, query: FigureQuery, corpus: Corpus): Observation[] {
  const marked = [...figure.conflictsWith, ...figure.supersedes, ...figure.supersededBy].flatMap(
    (id) => corpus.by.statistic.get(id) ?? [],
  );
  const measures = new Set([figure.measure, ...(corpus.by.measure.get(figure.measure)?.rivals ?? [])]);
  const alike = corpus.statistics.filter(
    (other) =>
      (measures.has(other.measure) || isNamed(other, query)) &&
      other.id !== figure.id &&
      other.place === figure.place &&
      sameSubstance(other, figure, corpus) &&
      samePeriod(other, figure, query, corpus) &&
      (other.series !== figure.series || sameDays(other, figure) || other.period.type !== figure.period.type) &&
      !isWithin(corpus, 'organisation', other.agency, figure.agency),
  );
  const unique = [
    ...new Map(
      [
        ...marked,
        ...alike.sort((a, b) => distance(a, figure) - distance(b, figure) || compareRivals(a, b, corpus)),
      ].map((other) => [other.id, other]),
    ).values(),
  ];
  return unique.filter(({ id }) => id !== figure.id).slice(0, mostRivals);
}

/** A figure of the same topic whose value the question gives: “89.5 or 93 percent?” */
function isNamed({ measure, value }: Observation, { numbers, topic }: FigureQuery): boolean {
  return numbers.includes(value) && (topic?.measures.includes(measure) ?? false);
}

function distance(other: Observation, figure: Observation): number {
  return (
    Number(other.measure !== figure.measure) + Number(other.unit !== figure.unit) + Number(!sameDays(other, figure)) / 2
  );
}

function sameSubstance(a: Observation, b: Observation, corpus: Corpus): boolean {
  if (a.substance === b.substance) return true;
  const covers = (wide?: string, narrow?: string) =>
    narrow !== undefined && (corpus.by.substance.get(wide ?? '')?.covers.includes(narrow) ?? false);
  return covers(a.substance, b.substance) || covers(b.substance, a.substance);
}

/** The same days, or the year of the same number where a plain year was asked for. */
function samePeriod(other: Observation, figure: Observation, { period }: FigureQuery, corpus: Corpus): boolean {
  if (sameDays(other, figure)) return true;
  if (period?.kind !== 'year') return false;
  const fit = periodFit(other, { kind: 'year', text: period.text, year: period.year }, corpus.about.fiscalYearStart);
  return fit !== undefined && (fit <= 1 || fit === 4);
}

/** “more than 43,000 pounds · DHS · FY2023 · differs in agency and scope” */
export function rivalClaim(other: Observation, figure: Observation, corpus: Corpus): Claim {
  const parts = [
    quantityOf(other, corpus),
    ...(subjectOf(other, corpus) === subjectOf(figure, corpus) ? [] : [subjectOf(other, corpus)]),
    agencyOf(other, corpus),
    other.period.label,
    ...(other.scope && other.scope !== figure.scope ? [other.scope] : []),
    ...(other.supersededBy.length > 0
      ? [`${statusWords[other.status]}, since replaced`]
      : other.status === 'reported'
        ? []
        : [statusWords[other.status]]),
    ...(other.note ? [other.note.replace(/\.$/, '')] : []),
    ...differences(other, figure, corpus),
  ];
  return claim(`${parts.filter(Boolean).join(' · ')}.`, [other], corpus);
}

/** What a figure is about, without the form where the unit says it: pills are counted in pills. */
function subjectOf({ substance, form, unit }: Observation, corpus: Corpus): string {
  const told = corpus.by.form.get(form ?? '')?.name === corpus.by.unit.get(unit)?.name;
  return substanceOf({ ...(substance && { substance }), ...(form && !told && { form }) }, corpus);
}

function differences(other: Observation, figure: Observation, corpus: Corpus): string[] {
  const differs = [
    ...(other.agency === figure.agency ? [] : ['agency']),
    ...(other.unit === figure.unit ? [] : ['unit']),
    ...(other.substance === figure.substance ? [] : ['substance']),
    ...(other.form === figure.form || other.unit !== figure.unit ? [] : ['form']),
    ...((other.scope ?? '') === (figure.scope ?? '') ? [] : ['scope']),
    ...(sameDays(other, figure) ? [] : [other.period.type === figure.period.type ? 'period' : 'type of year']),
    ...(other.status === figure.status ? [] : ['status']),
  ];
  if (differs.length === 0)
    return [
      other.source === figure.source
        ? ''
        : `the same count as given by ${corpus.by.source.get(other.source)?.publisher ?? 'another source'}`,
    ];
  return [`differs in ${joinWords(differs)}`];
}

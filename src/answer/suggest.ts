import type { Corpus, Observation } from '../corpus/corpus.ts';
import { previousOf } from './months.ts';
import { sameDays } from './same.ts';
import { placePhrase } from './words.ts';

/** How many questions an answer offers. */
export const mostSuggestions = 3;

/**
 * A question that is answered by a figure: its measure, facets and period in the vocabulary’s own names.
 * What a topic’s usual reading fills in anyway is left out.
 */
export function questionFor(figure: Observation, corpus: Corpus, parts: { readonly period?: string } = {}): string {
  return [...facetWords(figure, corpus), parts.period ?? figure.period.label].filter(Boolean).join(' ');
}

function facetWords(figure: Observation, corpus: Corpus): string[] {
  const { by } = corpus;
  const topic = corpus.vocabulary.topics.find(({ default: usual }) => usual.measure === figure.measure);
  const usual = topic?.default ?? {};
  const form = by.form.get(figure.form ?? '');
  const measure = by.measure.get(figure.measure)?.name ?? figure.measure;
  const names = {
    agency: by.organisation.get(figure.agency)?.short ?? by.organisation.get(figure.agency)?.name ?? figure.agency,
    substance: by.substance.get(figure.substance ?? '')?.name ?? '',
    form: form?.whole ? '' : (form?.name ?? ''),
    unit: by.unit.get(figure.unit)?.name ?? figure.unit,
  };
  return [
    usual.agency === figure.agency ? '' : names.agency,
    saysIt(measure, names.substance) ? '' : names.substance,
    saysIt(measure, names.form) ? '' : names.form,
    lower(topic && usual.measure === figure.measure ? topic.name : measure),
    usual.place === figure.place || corpus.about.homePlace === figure.place ? '' : placePhrase(figure.place, corpus),
    usual.unit === figure.unit || topic === undefined ? '' : `in ${names.unit}`,
  ];
}

/** A measure such as “Fentanyl pills seized” names its substance itself. */
function saysIt(measure: string, name: string): boolean {
  return measure.toLowerCase().includes(name.toLowerCase());
}

function lower(name: string): string {
  return /^\p{Lu}[\p{Ll} ]/u.test(name) && !/^(?:US|Chinese|Canad|Mexic)/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** What to ask after a figure: the year before, the whole series, the same year elsewhere. */
export function figureSuggestions(figure: Observation, corpus: Corpus): string[] {
  const series = (corpus.by.series.get(figure.series)?.observations ?? []).flatMap(
    (id) => corpus.by.statistic.get(id) ?? [],
  );
  const alike = series.filter(({ period }) => period.type === figure.period.type);
  const before = previousOf(figure, corpus) ?? alike.filter(({ period }) => period.start < figure.period.start).at(-1);
  const [first] = alike;
  const elsewhere = corpus.statistics.find(
    (other) =>
      other.measure === figure.measure &&
      other.place !== figure.place &&
      other.agency === figure.agency &&
      other.substance === figure.substance &&
      sameDays(other, figure) &&
      other.supersededBy.length === 0,
  );
  const from = first && new Date(first.period.end).getUTCFullYear();
  return [
    ...(before ? [questionFor(before, corpus)] : []),
    ...(first && alike.length > 2 && from !== undefined
      ? [questionFor(figure, corpus, { period: `since ${from}` })]
      : []),
    ...(elsewhere ? [questionFor(elsewhere, corpus)] : []),
  ].slice(0, mostSuggestions);
}

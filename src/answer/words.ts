import type { Corpus, Facets, Observation } from '../corpus/corpus.ts';
import { longDate, type Period } from '../corpus/period.ts';
import type { Figure } from './answer.ts';
import { formatQuantity } from './number.ts';

/** A figure as a whole sentence, which is right when it is read alone. */
export function figureSentence(figure: Observation, corpus: Corpus): string {
  const measure = corpus.by.measure.get(figure.measure);
  const text = measure?.sentence ? fill(measure.sentence, figure, corpus) : plainSentence(figure, corpus);
  return capitalise(`${text} ${periodPhrase(figure.period)}${marks(figure)}.`);
}

function fill(sentence: string, figure: Observation, corpus: Corpus): string {
  return sentence
    .replaceAll('{figure}', quantityOf(figure, corpus))
    .replaceAll(
      '{substance}',
      saysForm(sentence, figure, corpus) ? substanceName(figure, corpus) : substanceOf(figure, corpus),
    )
    .replaceAll('{agency}', agencyOf(figure, corpus))
    .replaceAll('{place}', placePhrase(figure.place, corpus))
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .trim();
}

function plainSentence(figure: Observation, corpus: Corpus): string {
  const about = [nameOf(corpus.by.measure.get(figure.measure)?.name ?? figure.measure), substanceOf(figure, corpus)]
    .filter(Boolean)
    .join(', ');
  return `${quantityOf(figure, corpus)}: ${about}, ${placePhrase(figure.place, corpus)}, by ${agencyOf(figure, corpus)},`;
}

function nameOf(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function quantityOf(figure: Pick<Observation, 'value' | 'high' | 'qualifier' | 'unit'>, corpus: Corpus): string {
  return formatQuantity(figure, corpus.by.unit.get(figure.unit));
}

export function agencyOf({ agency }: Pick<Facets, 'agency'>, corpus: Corpus): string {
  const body = corpus.by.organisation.get(agency);
  return body?.short ?? body?.name ?? agency;
}

/** Whether the sentence or the unit names the form already: “60 million pills containing fentanyl”. */
function saysForm(sentence: string, { form, unit }: Pick<Facets, 'form' | 'unit'>, corpus: Corpus): boolean {
  const name = corpus.by.form.get(form ?? '')?.name;
  return name !== undefined && (sentence.includes(name) || corpus.by.unit.get(unit)?.name === name);
}

function substanceName({ substance }: Pick<Facets, 'substance'>, corpus: Corpus): string {
  return corpus.by.substance.get(substance ?? '')?.name ?? '';
}

/** What the figure is about, with its form where that is only a part: “fentanyl powder”. */
export function substanceOf({ substance, form }: Pick<Facets, 'substance' | 'form'>, corpus: Corpus): string {
  const name = substanceName(substance === undefined ? {} : { substance }, corpus);
  const held = corpus.by.form.get(form ?? '');
  return held === undefined || held.whole || name === '' ? name : `${name} ${held.name}`;
}

export function placeName(place: string, corpus: Corpus): string {
  return corpus.by.place.get(place)?.name ?? place;
}

export function placePhrase(place: string, corpus: Corpus): string {
  return corpus.by.place.get(place)?.phrase ?? `in ${placeName(place, corpus)}`;
}

/** “in FY2023 (1 October 2022 – 30 September 2023)”: years that do not start in January say their days. */
export function periodPhrase(period: Period): string {
  const { type, label, start, end } = period;
  const days = `${longDate(start)} – ${longDate(end)}`;
  switch (type) {
    case 'calendar-year':
      return label === start.slice(0, 4) ? `in calendar year ${label}` : `in ${label} (${days})`;
    case 'fiscal-year':
    case 'fiscal-year-to-date':
      return `in ${label} (${days})`;
    case 'month':
      return `in ${label}`;
    case 'twelve-months-ending':
      return `in the ${label}`;
    case 'point':
      return /^\d/.test(label) ? `on ${label}` : `(${label})`;
    case 'range':
      return /^\d{4}–\d{4}$/.test(label)
        ? `in ${label}`
        : label === `${longDate(start)} to ${longDate(end)}`
          ? `from ${label}`
          : `(${label}: ${days})`;
  }
}

/** What a reader must know of a figure before quoting it. */
function marks({ status, supersededBy }: Observation): string {
  const said = [
    ...(supersededBy.length > 0 ? ['since replaced'] : []),
    ...(status === 'reported' ? [] : [statusWords[status]]),
  ];
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

export const statusWords = {
  final: 'final count',
  provisional: 'provisional',
  predicted: 'predicted count, adjusted for late reports',
  reported: 'as reported',
  estimate: 'estimate',
} as const satisfies Record<Figure['status'], string>;

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** “a, b and c” */
export function joinWords(items: readonly string[], last = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

import type { Corpus, Observation } from '../corpus/corpus.ts';
import type { Topic } from '../corpus/vocabulary.ts';
import type { Choice, Choices } from './complete.ts';
import { isPeriod } from './options.ts';

/** Every topic, by its name. */
export const topics: Choices = ({ vocabulary }) => vocabulary.topics.map(({ name }) => same(name));

/** The topics that have figures. */
export const measuredTopics: Choices = ({ vocabulary }) =>
  vocabulary.topics.filter(({ measures }) => measures.length > 0).map(({ name }) => same(name));

/** The glossary. */
export const terms: Choices = (corpus) => corpus.terms.map(({ term }) => same(term));

/** Everyone whose words are held, who is quoted most first. */
export const speakers: Choices = ({ statements }) => byFrequency(statements.map(({ speaker }) => speaker)).map(same);

/** Every entry, with the words that tell it from the others. */
export const entryIds: Choices = (corpus) => [
  ...corpus.statistics.map(({ id, period }) => ({ name: `${id} · ${period.label}`, value: id })),
  ...corpus.statements.map(({ id, speaker, date }) => ({ name: `${id} · ${speaker}, ${date}`, value: id })),
  ...corpus.events.map(({ id, title }) => ({ name: `${id} · ${title}`, value: id })),
  ...corpus.terms.map(({ id, term }) => ({ name: `${id} · ${term}`, value: id })),
];

/** The periods a topic has something for, the newest first, whole years before parts of them. */
export function periodsOf(topic: Topic): Choices {
  return (corpus) => {
    const periods = usualFigures(topic, corpus).map(({ period }) => period);
    const ordered = [...periods].sort((a, b) => Number(isYear(b)) - Number(isYear(a)) || b.end.localeCompare(a.end));
    const labels = topic.measures.length > 0 ? ordered.map(({ label }) => label) : yearsOf(topic, corpus);
    return [...new Set(labels)].filter(isPeriod).map(same);
  };
}

/** Who counted what a topic is about; where nothing is counted, who spoke on it. */
export function agenciesOf(topic: Topic): Choices {
  return (corpus) => {
    const { agency: _, ...usual } = topic.default;
    const ids =
      topic.measures.length > 0
        ? figuresOf(topic, usual, corpus).map(({ agency }) => agency)
        : saidOn(topic, corpus).map(({ organisation }) => organisation);
    return byFrequency(ids).flatMap((id) => {
      const body = corpus.by.organisation.get(id);
      return body ? [{ name: body.name, value: body.short ?? body.name }] : [];
    });
  };
}

/** The places a topic has something for. */
export function placesOf(topic: Topic): Choices {
  return (corpus) => {
    const { place: _, ...usual } = topic.default;
    const ids =
      topic.measures.length > 0
        ? figuresOf(topic, usual, corpus).map(({ place }) => place)
        : happenedOn(topic, corpus).flatMap(({ places }) => places);
    return byFrequency(ids)
      .flatMap((id) => corpus.by.place.get(id)?.name ?? [])
      .map(same);
  };
}

/** The figures a bare topic is answered with: its usual reading, or else those it offers to choose from. */
function usualFigures(topic: Topic, corpus: Corpus): Observation[] {
  const usual = figuresOf(topic, topic.default, corpus);
  return topic.choices.length === 0
    ? usual
    : topic.choices.flatMap((choice) => figuresOf(topic, { ...topic.default, ...choice }, corpus));
}

function figuresOf({ measures }: Topic, reading: Topic['default'], { statistics }: Corpus): Observation[] {
  const facets = Object.entries(reading) as [keyof Topic['default'], string][];
  return statistics.filter(
    (figure) => measures.includes(figure.measure) && facets.every(([facet, id]) => figure[facet] === id),
  );
}

function saidOn({ id }: Topic, { statements }: Corpus): Corpus['statements'] {
  return statements.filter(({ topics: about }) => about.includes(id));
}

function happenedOn({ id }: Topic, { events }: Corpus): Corpus['events'] {
  return events.filter(({ topics: about }) => about.includes(id));
}

function yearsOf(topic: Topic, corpus: Corpus): string[] {
  return happenedOn(topic, corpus)
    .map(({ date }) => date.slice(0, 4))
    .sort()
    .reverse();
}

function isYear({ type }: Observation['period']): boolean {
  return type === 'calendar-year' || type === 'fiscal-year';
}

function byFrequency(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

function same(value: string): Choice {
  return { name: value, value };
}

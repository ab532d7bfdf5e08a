import type { Corpus, Series } from '../corpus/corpus.ts';
import type { Lexicon, Sense, SenseKind } from '../question/lexicon.ts';
import { facetTerms } from './facet-terms.ts';

/** The kinds of entries that are found by their words. Figures are found by their facets, their series by words too. */
export const textKinds = ['statement', 'event', 'term', 'series', 'source'] as const;
export type TextKind = (typeof textKinds)[number];

/** What the index holds of one entry. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Who speaks or acts. */
  readonly names: string;
  /** Other words for what the entry is about; they count less. */
  readonly related: string;
  /** What the entry is about by the vocabulary: {@link facetTerms}. */
  readonly facets: string;
}

export function documentsOf(corpus: Corpus, kind: TextKind, lexicon: Lexicon): Document[] {
  const { by } = corpus;
  const topicWords = (ids: readonly string[]) =>
    ids.flatMap((id) => [by.topic.get(id)?.name ?? '', ...(by.topic.get(id)?.words ?? [])]).join(' ');
  const facetsOf = (text: string, ...filed: readonly Sense[]) => facetTerms(text, filed, corpus, lexicon);
  const under = (kind: SenseKind, ids: readonly string[]) => ids.map((id) => ({ kind, id }));
  switch (kind) {
    case 'statement':
      return corpus.statements.map(
        ({ id, speaker, role, organisation, country, party = '', gist, quote = '', topics, source }) => ({
          id,
          title: '',
          text: `${gist} ${quote}`,
          names: `${speaker} ${role} ${party} ${allNamesOf(by.organisation.get(organisation))} ${by.source.get(source)?.publisher ?? ''}`,
          related: `${topicWords(topics)} ${aliasesIn(corpus, gist)}`,
          facets: facetsOf(
            `${gist} ${quote}`,
            ...under('topic', topics),
            ...under('place', country ? [country] : []),
            ...under('organisation', [organisation]),
          ),
        }),
      );
    case 'event':
      return corpus.events.map(({ id, title, summary, actors, topics, places }) => ({
        id,
        title,
        text: summary,
        names: actors.join(' '),
        related: `${topicWords(topics)} ${aliasesIn(corpus, `${title} ${summary}`)}`,
        facets: facetsOf(`${title}. ${summary}`, ...under('topic', topics), ...under('place', places)),
      }));
    case 'term':
      return corpus.terms.map(({ id, term, aliases, definition }) => ({
        id,
        title: `${term} ${aliases.join(' ')}`,
        text: definition,
        names: '',
        related: '',
        facets: facetsOf(`${term}. ${aliases.join('. ')}. ${definition}`),
      }));
    case 'series':
      return corpus.series.map((series) => ({
        id: series.id,
        title: series.title,
        text: seriesText(corpus, series),
        names: '',
        related: '',
        facets: '',
      }));
    case 'source':
      return corpus.sources.map(({ id, title, publisher, author = '' }) => ({
        id,
        title,
        text: '',
        names: `${publisher} ${author}`,
        related: '',
        facets: '',
      }));
  }
}

/** All that a series says of itself in words. */
export function seriesText(
  corpus: Corpus,
  { definition = '', scope = '', measure, substance, agency, place, observations }: Series,
): string {
  const { by } = corpus;
  const rows = observations.flatMap((id) => by.statistic.get(id) ?? []);
  const said = new Set(
    rows.flatMap(({ note = '', scope: own = '', period, source }) => [
      note,
      own,
      period.label,
      by.source.get(source)?.publisher ?? '',
      by.source.get(source)?.title ?? '',
    ]),
  );
  const names = [
    by.measure.get(measure),
    by.substance.get(substance ?? ''),
    by.organisation.get(agency),
    by.place.get(place),
  ];
  return [definition, scope, ...names.map(allNamesOf), by.measure.get(measure)?.definition ?? '', ...said].join(' ');
}

/** Every name of something, one after the other. */
export function allNamesOf(named: { readonly name: string; readonly words: readonly string[] } | undefined): string {
  return named ? `${named.name} ${named.words.join(' ')}` : '';
}

/** The other names of glossary terms that a text uses: “Entity List” brings “trade blacklist” along. */
function aliasesIn(corpus: Corpus, text: string): string {
  return corpus.terms
    .flatMap(({ term, aliases }) =>
      [term, ...aliases].some((name) => name.length > 3 && text.includes(name)) ? [term, ...aliases] : [],
    )
    .join(' ');
}

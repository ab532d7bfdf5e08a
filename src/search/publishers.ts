import type { Corpus, Observation, Series } from '../corpus/corpus.ts';
import type { Organisation } from '../corpus/vocabulary.ts';
import { remembered } from '../text/remembered.ts';
import { distanceTo } from './kinship.ts';

/** Whether a figure comes from a document of one of these bodies, none of which counted it. */
export function isPublishedBy(figure: Observation, bodies: readonly string[], corpus: Corpus): boolean {
  const publisher = corpus.by.source.get(figure.source)?.publisher ?? '';
  return bodies.some((id) => {
    const body = corpus.by.organisation.get(id);
    return (
      body !== undefined &&
      distanceTo(corpus, 'organisation', id, figure.agency) === undefined &&
      names(publisher, body)
    );
  });
}

const publishersOf = remembered(({ observations }: Series, { by }: Corpus): readonly string[] => {
  const sources = observations.flatMap((id) => by.source.get(by.statistic.get(id)?.source ?? '') ?? []);
  return [...new Set(sources.map(({ publisher }) => publisher))];
});

/** A body may be named as the publisher of a figure that another one counted. */
export function publisherDistance(series: Series, organisation: string, corpus: Corpus): number | undefined {
  const named = corpus.by.organisation.get(organisation);
  return named && publishersOf(series, corpus).some((publisher) => names(publisher, named)) ? 3 : undefined;
}

/** “Centers for Disease Control and Prevention (CDC)” names a body by its name or its short one. */
function names(publisher: string, { name, short = name }: Organisation): boolean {
  return publisher.includes(name) || publisher.includes(short);
}

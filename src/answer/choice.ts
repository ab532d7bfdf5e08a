import type { Observation } from '../corpus/corpus.ts';
import type { Topic } from '../corpus/vocabulary.ts';
import type { Phrase, SenseKind } from '../question/lexicon.ts';
import type { Reading } from '../question/question.ts';
import { idsOf, kindsOf, mayMean } from '../question/senses.ts';
import type { FigureQuery } from '../search/figure-query.ts';
import { tokenize } from '../text/tokens.ts';
import type { Answer, Claim } from './answer.ts';
import { claim, figureOf } from './cite.ts';
import type { Context } from './context.ts';
import { lookUp } from './lookup.ts';
import { readingNotes } from './notes.ts';
import { questionFor } from './suggest.ts';
import { figureSentence } from './words.ts';

const kinds = {
  measure: 'measure',
  substance: 'substance',
  form: 'form',
  unit: 'unit',
  agency: 'organisation',
  place: 'place',
} as const satisfies Record<string, SenseKind>;
type Key = keyof typeof kinds;

/** A short choice with live figures, where a bare topic may be read in several ways and at least two give a figure. */
export function choiceOf(query: FigureQuery, reading: Reading, { corpus }: Context): Answer | undefined {
  const { topic } = query;
  if (topic === undefined || topic.choices.length < 2 || isSettled(topic, query)) return undefined;
  const found = topic.choices.flatMap(
    (choice) => lookUp(withReading(query, { ...topic.default, ...choice }), corpus)?.figure ?? [],
  );
  const unique = [...new Map(found.map((figure) => [figure.id, figure])).values()];
  const [first, second, ...rest] = unique;
  if (first === undefined || second === undefined) return undefined;
  const option = (figure: Observation): Claim => claim(figureSentence(figure, corpus), [figure], corpus);
  return {
    kind: 'choice',
    prompt: `“${topic.name}” can be read in more than one way. Which is meant?`,
    sections: [{ claims: [option(first), option(second), ...rest.map(option)] }],
    figures: unique.map((figure) => figureOf(figure, corpus)),
    notes: readingNotes(reading),
    suggestions: unique.map((figure) => questionFor(figure, corpus)),
  };
}

/**
 * Whether the question itself says what the choices differ in, names a measure that is not the topic’s usual one, or
 * gives the number of a figure.
 */
function isSettled(topic: Topic, query: FigureQuery): boolean {
  const { choices, default: usual } = topic;
  if (query.strangers.length > 0 || query.numbers.length > 0) return true;
  const keys = [...new Set(choices.flatMap((choice) => Object.keys(choice) as Key[]))].filter(
    (key) => new Set(choices.map((choice) => choice[key])).size > 1,
  );
  const named = [...query.measures, ...query.facets];
  const measures = [
    ...idsOf(
      named.filter((phrase) => !isBareTopic(phrase, topic)),
      'measure',
    ),
    ...query.loose.map(({ measure }) => measure),
  ];
  if (measures.some((id) => id !== usual.measure || keys.includes('measure'))) return true;
  return keys.some(
    (key) => key !== 'measure' && named.some((phrase) => !isBareTopic(phrase, topic) && mayMean(phrase, kinds[key])),
  );
}

/** “pills” is the name of a topic as well as of a measure: by itself it settles nothing. */
function isBareTopic({ text }: Phrase, topic: Topic): boolean {
  const stemmed = (words: string) =>
    tokenize(words)
      .map(({ stem }) => stem)
      .join(' ');
  return stemmed(text) === stemmed(topic.name);
}

/** The query with a reading’s facets added where it names none of that kind. */
function withReading(query: FigureQuery, reading: Topic['default']): FigureQuery {
  const said = kindsOf(query.facets);
  const phrase = (kind: SenseKind, id: string): Phrase => ({ senses: [{ kind, id }], text: id, from: 0, to: 1 });
  const added = (Object.keys(kinds) as Key[]).flatMap((key) => {
    const id = reading[key];
    return key === 'measure' || id === undefined || said.has(kinds[key]) ? [] : [phrase(kinds[key], id)];
  });
  const measures = reading.measure === undefined ? query.measures : [phrase('measure', reading.measure)];
  return { ...query, facets: [...query.facets, ...added], measures };
}

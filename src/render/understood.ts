import type { SenseKind } from '../question/lexicon.ts';
import type { Question } from '../question/question.ts';

/** What was read in a question, for the JSON and for a follow-up’s receipt. */
export function understood(question: Question): Readonly<Record<string, unknown>> {
  if (!('reading' in question)) return { ...question };
  const { reading, kind } = question;
  const named = (wanted: SenseKind) => [
    ...new Set(
      reading.phrases.flatMap(({ senses }) => senses.filter((sense) => sense.kind === wanted).map(({ id }) => id)),
    ),
  ];
  const kinds: readonly SenseKind[] = [
    'measure',
    'topic',
    'substance',
    'form',
    'unit',
    'organisation',
    'place',
    'person',
    'term',
  ];
  const found = Object.fromEntries(
    kinds.flatMap((wanted) => (named(wanted).length > 0 ? [[wanted, named(wanted)]] : [])),
  );
  return {
    kind,
    ...('ask' in question ? { ask: question.ask } : {}),
    ...found,
    ...(reading.periods.length > 0 ? { periods: reading.periods } : {}),
    ...(reading.asOf ? { asOf: reading.asOf } : {}),
    ...(reading.numbers.length > 0 ? { numbers: reading.numbers } : {}),
    ...(reading.corrections.length > 0 ? { corrections: reading.corrections } : {}),
    ...(reading.unplaced.length > 0 ? { unplaced: reading.unplaced.map(({ text, slot }) => ({ text, slot })) } : {}),
    ...(reading.carried.length > 0 ? { carried: reading.carried } : {}),
  };
}

import type { Question } from '../question/question.ts';
import { idsOf, subjectKinds } from '../question/senses.ts';

/** What was read in a question, for the JSON and for a follow-up’s receipt. */
export function understood(question: Question): Readonly<Record<string, unknown>> {
  if (!('reading' in question)) return { ...question };
  const { reading, kind } = question;
  const found = Object.fromEntries(
    [...subjectKinds, 'term' as const]
      .map((kind) => [kind, idsOf(reading.phrases, kind)] as const)
      .filter(([, ids]) => ids.length > 0),
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

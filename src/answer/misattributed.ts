import type { Statement } from '../corpus/schema.ts';
import type { Reading } from '../question/question.ts';
import { mayMean } from '../question/senses.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { foundStatements } from './found-statements.ts';
import { passagesIn } from './quoted.ts';
import { isBy } from './select.ts';
import { joinWords } from './words.ts';

/** Where a question puts somebody’s words in another person’s mouth: that it does, and whose words are held. */
export function answerMisattributed(reading: Reading, { corpus }: Context): Answer | undefined {
  const people = reading.phrases.filter((phrase) => mayMean(phrase, 'person', 'actor'));
  const passages = passagesIn(reading.text).filter((passage) => /\S\s+\S/.test(passage));
  if (people.length === 0 || passages.length === 0) return undefined;
  const holds = ({ quote = '', gist }: Statement) =>
    passages.some((passage) => `${quote} ${gist}`.toLowerCase().includes(passage));
  const held = corpus.statements.filter(holds);
  if (held.length === 0 || held.some((statement) => people.some((person) => isBy(statement, person, corpus))))
    return undefined;
  const answer = foundStatements(held.slice(0, 2), 0, reading, corpus);
  if (answer.kind !== 'found') return answer;
  const [lead, ...others] = answer.sections;
  const names = joinWords(people.map(({ text }) => `“${text}”`));
  return { ...answer, sections: [{ ...lead, heading: `Not held from ${names}; another said so:` }, ...others] };
}

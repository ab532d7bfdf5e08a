import type { Reading } from '../question/question.ts';
import { idsOf } from '../question/senses.ts';
import type { Answer } from './answer.ts';
import { entriesOf } from './answer.ts';
import type { Context } from './context.ts';
import { statementClaim } from './entries.ts';
import { findTexts } from './find-texts.ts';
import { sectionOf } from './section.ts';

/** How many statements are added. */
const mostAdded = 2;
const leastCoverage = 0.3;

/** Words that name somebody as the one who reports. */
const citing =
  /\b(?:according to|report(?:s|ed)?|says?|said|cites?|cited|prints?|printed|gives?|gave|article|states?|stated|writes?|wrote|tells?|told)\b/i;

/** Adds what a publisher that the question names reported on it beside the figure: “according to The Epoch Times”. */
export function withSameSource(answer: Answer, reading: Reading, context: Context): Answer {
  const { corpus } = context;
  if (answer.kind !== 'found' || !citing.test(reading.text)) return answer;
  const bodies = idsOf(reading.phrases, 'organisation');
  const publishers = bodies.flatMap((id) => corpus.by.organisation.get(id)?.name ?? []);
  if (publishers.length === 0) return answer;
  const shown = new Set(entriesOf(answer));
  const isTheirs = (id: string) => {
    const source = corpus.by.source.get(corpus.by.statement.get(id)?.source ?? '');
    return source !== undefined && publishers.includes(source.publisher) && !shown.has(id);
  };
  const hits = findTexts('statement', reading, context, { accept: isTheirs }).filter(
    ({ coverage }) => coverage >= leastCoverage,
  );
  const statements = hits.slice(0, mostAdded).flatMap(({ id }) => corpus.by.statement.get(id) ?? []);
  const section = sectionOf(
    'Reported by the same publisher:',
    statements.map((statement) => statementClaim(statement, corpus)),
  );
  return section ? { ...answer, sections: [...answer.sections, section] } : answer;
}

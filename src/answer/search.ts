import type { Reading } from '../question/question.ts';
import type { TextKind } from '../search/documents.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { answerDefine } from './define.ts';
import { answerEvent } from './event.ts';
import { answerFigure } from './figure.ts';
import { foundStatements } from './said.ts';
import { nothingFound } from './unread.ts';

/** The least share of a question’s words that an entry must contain where nothing tells what is asked. */
const leastCoverage = 0.5;

/** Answers from whatever entry holds the words best; says what can be asked where none does. */
export function answerSearch(reading: Reading, context: Context): Answer {
  const { corpus, index } = context;
  const best = (['term', 'event', 'statement', 'series'] as const)
    .flatMap((kind) =>
      index
        .search(kind, reading.content)
        .slice(0, 1)
        .map((hit) => ({ kind, ...hit })),
    )
    .sort((a, b) => b.coverage - a.coverage || b.score - a.score)[0];
  if (best === undefined || best.coverage < leastCoverage || reading.unplaced.some(({ slot }) => slot === 'person')) {
    return nothingFound('topic', 'This is not something the corpus covers.', reading, context);
  }
  return (
    answerAs(best.kind, best.id, reading, context) ??
    nothingFound('topic', `This is not something the corpus on ${corpus.about.title} covers.`, reading, context)
  );
}

function answerAs(kind: TextKind, id: string, reading: Reading, context: Context): Answer | undefined {
  const { corpus, index } = context;
  switch (kind) {
    case 'term':
      return answerDefine(
        { ...reading, phrases: [{ senses: [{ kind: 'term', id }], text: id, from: 0, to: 1 }] },
        context,
      );
    case 'event':
      return answerEvent(reading, context);
    case 'statement': {
      const hits = index.search('statement', reading.content);
      const top = hits[0]?.score ?? 0;
      return foundStatements(
        hits
          .filter(({ score }) => score >= top * 0.75)
          .slice(0, 3)
          .flatMap((hit) => corpus.by.statement.get(hit.id) ?? []),
        0,
        reading,
        corpus,
      );
    }
    case 'series': {
      const answer = answerFigure('value', reading, context);
      return answer.kind === 'nothing' ? undefined : answer;
    }
    case 'source':
      return undefined;
  }
}

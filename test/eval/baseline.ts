import MiniSearch from 'minisearch';
import type { Answer } from '../../src/answer/answer.ts';
import { citationOf, figureOf } from '../../src/answer/cite.ts';
import { figureSentence } from '../../src/answer/words.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { type AnswerJson, renderJson } from '../../src/render/json.ts';

/** The text of every entry, as a plain search would index it. */
export function plainDocuments(corpus: Corpus): { readonly id: string; readonly text: string }[] {
  return [
    ...corpus.statistics.map((figure) => ({
      id: figure.id,
      text: `${figureSentence(figure, corpus)} ${figure.scope ?? ''} ${figure.note ?? ''}`,
    })),
    ...corpus.statements.map(({ id, speaker, role, date, gist, quote = '' }) => ({
      id,
      text: `${speaker} ${role} ${date} ${gist} ${quote}`,
    })),
    ...corpus.events.map(({ id, date, title, summary }) => ({ id, text: `${date} ${title} ${summary}` })),
    ...corpus.terms.map(({ id, term, aliases, definition }) => ({
      id: `term:${id}`,
      text: `${term} ${aliases.join(' ')} ${definition}`,
    })),
  ];
}

/** MiniSearch as it comes, over the texts of all entries: its top hit is the answer. */
export function baselineFor(corpus: Corpus): (question: string) => AnswerJson {
  const documents = plainDocuments(corpus);
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  index.addAll(documents);
  return (question) => {
    const [hit] = index.search(question);
    return renderJson(question, answerWith(hit?.id, texts, corpus), {}, { corpus: corpus.version, question: '' });
  };
}

function answerWith(id: string | undefined, texts: ReadonlyMap<string, string>, corpus: Corpus): Answer {
  const { by } = corpus;
  const entry =
    id === undefined
      ? undefined
      : (by.statistic.get(id) ?? by.statement.get(id) ?? by.event.get(id) ?? by.term.get(id.replace('term:', '')));
  const nothing = { notes: [], suggestions: [], figures: [] };
  if (id === undefined || entry === undefined)
    return { kind: 'nothing', reason: 'topic', message: 'Nothing.', sections: [], ...nothing };
  const figure = by.statistic.get(id);
  return {
    ...nothing,
    kind: 'found',
    sections: [{ claims: [{ text: texts.get(id) ?? '', citations: [citationOf(entry, corpus)], computed: false }] }],
    figures: figure ? [figureOf(figure, corpus)] : [],
  };
}

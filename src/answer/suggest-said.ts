import type { Corpus } from '../corpus/corpus.ts';
import { longDate } from '../corpus/period.ts';
import type { Statement, TimelineEvent } from '../corpus/schema.ts';
import { mostSuggestions } from './suggest.ts';

/** What to ask after a statement: the speaker’s others, the replies, the subject. */
export function statementSuggestions(statement: Statement, corpus: Corpus): string[] {
  const { speaker, id, topics } = statement;
  const others = corpus.statements.filter((other) => other.speaker === speaker && other.id !== id);
  const years = [...new Set(others.map(({ date }) => date.slice(0, 4)))].filter(
    (year) => year !== statement.date.slice(0, 4),
  );
  const topic = corpus.by.topic.get(topics[0] ?? '');
  return [
    ...(years[0] ? [`what did ${speaker} say in ${years[0]}?`] : []),
    ...(topic && corpus.events.some((event) => event.topics.includes(topic.id)) ? [`timeline of ${topic.name}`] : []),
    ...(others.length > 0 && years.length === 0 ? [`what did ${speaker} say?`] : []),
  ].slice(0, mostSuggestions);
}

/** What to ask after an event: the time around it and its subject. */
export function eventSuggestions(event: TimelineEvent, corpus: Corpus): string[] {
  const topic = corpus.by.topic.get(event.topics[0] ?? '');
  return [
    `what happened in ${longDate(event.date.slice(0, 7))}?`,
    ...(topic ? [`timeline of ${topic.name}`] : []),
  ].slice(0, mostSuggestions);
}

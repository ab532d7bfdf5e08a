import type { Corpus } from '../corpus/corpus.ts';
import { longDate } from '../corpus/period.ts';
import type { Source, Statement, Term, TimelineEvent } from '../corpus/schema.ts';
import type { Claim } from './answer.ts';
import { claim } from './cite.ts';

/** “Kurt Campbell, Deputy Secretary of State (U.S. Department of State), August 2024: …” */
export function statementClaim(statement: Statement, corpus: Corpus): Claim {
  const { speaker, role, organisation, date, gist, quote } = statement;
  const body = corpus.by.organisation.get(organisation)?.name ?? organisation;
  const who = whoSpoke(speaker, role, body);
  const words = quote === undefined || gist.includes(quote) ? '' : ` In the original words: “${quote}”.`;
  return claim(`${who}, ${longDate(date)}: ${gist}${words}`, [statement], corpus);
}

/** A person with role and body; a body that speaks for itself by its name alone. */
function whoSpoke(speaker: string, role: string, body: string): string {
  if (body.includes(speaker) || speaker.includes(body)) return speaker;
  return role.includes(body) ? `${speaker}, ${role}` : `${speaker}, ${role} (${body})`;
}

/** “1 May 2019: China’s class-wide control takes effect. …” */
export function eventClaim(event: TimelineEvent, corpus: Corpus): Claim {
  const { date, title, summary, actors, alsoSource } = event;
  const who = actors.length > 0 ? ` (${actors.join('; ')})` : '';
  const told = claim(`${longDate(date)}: ${title}${who}. ${summary}`, [event], corpus);
  const also = alsoSource === undefined ? undefined : corpus.by.source.get(alsoSource);
  const [first, ...rest] = told.citations;
  return also === undefined
    ? told
    : { ...told, citations: [first, ...rest, { source: also, at: '', entry: event.id }] };
}

/** The statement or the event with this id. */
export function textClaim(id: string, corpus: Corpus): Claim | undefined {
  const statement = corpus.by.statement.get(id);
  const event = corpus.by.event.get(id);
  return statement ? statementClaim(statement, corpus) : event && eventClaim(event, corpus);
}

/** An event in one line, for timelines. */
export function eventLine(event: TimelineEvent, corpus: Corpus): Claim {
  return { ...eventClaim(event, corpus), text: `${longDate(event.date)}: ${event.title}.` };
}

export function termClaim(term: Term, corpus: Corpus): Claim {
  const aliases = term.aliases.length > 0 ? ` (${term.aliases.join(', ')})` : '';
  return claim(`${term.term}${aliases}: ${term.definition}`, [term], corpus);
}

/** A document as an answer of its own: who published it, when, and how it was read. */
export function sourceClaim(source: Source, entry: string, at = ''): Claim {
  const author = source.author ? ` by ${source.author}` : '';
  const read = source.read === 'copy' ? ' Read in a copy.' : '';
  const tier =
    source.tier === 1
      ? 'An official body’s own publication.'
      : 'Not an official publication: it records what was said or reported.';
  const text = `“${source.title}”${author}, ${source.publisher}, published ${longDate(source.published)}${at ? ` (${at})` : ''}. ${tier}${read}`;
  return { text, citations: [{ source, at, entry }], computed: false };
}

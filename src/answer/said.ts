import type { Corpus } from '../corpus/corpus.ts';
import type { Statement } from '../corpus/schema.ts';
import type { Phrase } from '../question/lexicon.ts';
import type { Reading } from '../question/question.ts';
import { idsOf, mayMean } from '../question/senses.ts';
import type { Answer, Claim, Section } from './answer.ts';
import type { Context } from './context.ts';
import { statementClaim } from './entries.ts';
import { findTexts } from './find-texts.ts';
import { readingNotes } from './notes.ts';
import { byDate, contentWithout, isBy, isInPeriods, speakerPhrases, tellsOf } from './select.ts';
import { statementSuggestions } from './suggest-said.ts';
import { joinWords } from './words.ts';

/** How many statements an answer shows in full. */
const mostStatements = 5;

/** What somebody said, about something or at some time. */
export function answerSaid(reading: Reading, context: Context): Answer {
  const { corpus } = context;
  const [stranger] = reading.unplaced.filter(({ slot }) => slot === 'person');
  const speakers = withoutAddressees(speakerPhrases(reading.phrases, corpus), reading);
  if (stranger && !speakers.some((phrase) => mayMean(phrase, 'person'))) {
    return nothingSaid('person', `Nothing is held from “${stranger.text}” (person).`, [], reading, corpus);
  }
  const all = saidBy(speakers, reading, corpus);
  const name = joinWords(speakers.map(({ text }) => text)) || 'anyone';
  if (all.length === 0)
    return nothingSaid('person', `Nothing is held that “${name}” said.`, mentioning(reading, context), reading, corpus);
  const inTime = all.filter((statement) => isInPeriods(statement, reading, corpus.about.fiscalYearStart));
  const dated = inTime.length > 0 ? inTime : all.filter((statement) => tellsOf(statement, reading));
  if (dated.length === 0) {
    const when = joinWords(reading.periods.map(({ text }) => text));
    return nothingSaid(
      'period',
      `Nothing is held that “${name}” said in “${when}” (period).`,
      byDate(all).slice(-mostStatements),
      reading,
      corpus,
    );
  }
  const picked = pickStatements(dated, speakers, reading, context);
  return foundStatements(picked.shown, picked.left, reading, corpus);
}

/** Statements by all that is named; where several phrases are named, by any of them. */
function saidBy(speakers: readonly Phrase[], reading: Reading, corpus: Corpus): Statement[] {
  if (speakers.length === 0) return [...corpus.statements];
  const told = speakers.filter((phrase) => isToldTo(phrase, reading));
  if (told.length > 0)
    return corpus.statements.filter((statement) =>
      told.some((phrase) => isPublishedBy(statement, phrase, corpus) && !isBy(statement, phrase, corpus)),
    );
  return corpus.statements.filter((statement) =>
    speakers.some((phrase) => isBy(statement, phrase, corpus) || isPublishedBy(statement, phrase, corpus)),
  );
}

/** “What did the ambassador tell Rahul Gupta?” asks for the ambassador’s words. */
function withoutAddressees(speakers: readonly Phrase[], reading: Reading): Phrase[] {
  const speaking = speakers.filter((phrase) => !isToldTo(phrase, reading));
  return speaking.length > 0 ? speaking : [...speakers];
}

/** “What did lawmakers tell The Epoch Times?” */
function isToldTo({ from }: Phrase, { tokens }: Reading): boolean {
  return tokens.slice(Math.max(0, from - 2), from).some(({ text }) => text === 'tell' || text === 'told');
}

/** What was told to a newspaper is found under the newspaper’s name as well. */
function isPublishedBy(statement: Statement, phrase: Phrase, corpus: Corpus): boolean {
  const publisher = corpus.by.source.get(statement.source)?.publisher;
  return idsOf([phrase], 'organisation').some(
    (id) => publisher !== undefined && publisher === corpus.by.organisation.get(id)?.name,
  );
}

/** Those that the words of the question find, or all where it has none. */
function pickStatements(
  dated: readonly Statement[],
  speakers: readonly Phrase[],
  reading: Reading,
  context: Context,
): { readonly shown: Statement[]; readonly left: number } {
  const { corpus } = context;
  const words = contentWithout(reading, speakers);
  const ids = new Set(dated.map(({ id }) => id));
  const hits =
    words.length === 0 ? [] : findTexts('statement', reading, context, { words, accept: (id) => ids.has(id) });
  const [best] = hits;
  if (best === undefined) {
    const latest = byDate(dated);
    return { shown: latest.slice(-mostStatements), left: Math.max(0, latest.length - mostStatements) };
  }
  const good = hits
    .filter(({ score }) => score >= best.score * 0.35)
    .flatMap(({ id }) => corpus.by.statement.get(id) ?? []);
  return { shown: good.slice(0, mostStatements), left: Math.max(0, good.length - mostStatements) };
}

/** The statements, and what was said in reply or in answer to them. */
export function foundStatements(shown: readonly Statement[], left: number, reading: Reading, corpus: Corpus): Answer {
  const [first, ...rest] = shown;
  if (first === undefined) return nothingSaid('topic', 'Nothing is held that was said on this.', [], reading, corpus);
  const replies = repliesTo(shown, corpus);
  const lead: Section = {
    claims: [statementClaim(first, corpus), ...rest.map((statement) => statementClaim(statement, corpus))],
  };
  const replySection = sectionOf(
    'Said in reply, or replied to:',
    replies.slice(0, 3).map((reply) => statementClaim(reply, corpus)),
  );
  return {
    kind: 'found',
    sections: replySection ? [lead, replySection] : [lead],
    figures: [],
    notes: [
      ...(left > 0
        ? [`${left} more ${left === 1 ? 'statement is' : 'statements are'} held; name a year or a subject to see them.`]
        : []),
      ...readingNotes(reading),
    ],
    suggestions: statementSuggestions(first, corpus),
  };
}

/** Statements that answer these, and those that these answer, in order of time. */
export function repliesTo(shown: readonly Statement[], corpus: Corpus): Statement[] {
  const ids = new Set(shown.map(({ id }) => id));
  const asked = new Set(shown.flatMap(({ respondsTo }) => respondsTo));
  return byDate(
    corpus.statements.filter(
      ({ id, respondsTo }) => !ids.has(id) && (asked.has(id) || respondsTo.some((other) => ids.has(other))),
    ),
  );
}

export function sectionOf(heading: string, claims: readonly Claim[]): Section | undefined {
  const [first, ...rest] = claims;
  return first && { heading, claims: [first, ...rest] };
}

function mentioning(reading: Reading, context: Context): Statement[] {
  return findTexts('statement', reading, context)
    .slice(0, 2)
    .flatMap(({ id }) => context.corpus.by.statement.get(id) ?? []);
}

function nothingSaid(
  reason: string,
  message: string,
  nearest: readonly Statement[],
  reading: Reading,
  corpus: Corpus,
): Answer {
  const section = sectionOf(
    'The nearest that is held:',
    nearest.slice(-2).map((statement) => statementClaim(statement, corpus)),
  );
  const [statement] = nearest.slice(-1);
  return {
    kind: 'nothing',
    reason,
    message,
    sections: section ? [section] : [],
    figures: [],
    notes: readingNotes(reading),
    suggestions: statement ? statementSuggestions(statement, corpus) : corpus.about.examples.slice(0, 3),
  };
}

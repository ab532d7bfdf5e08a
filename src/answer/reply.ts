import type { Statement } from '../corpus/schema.ts';
import type { Phrase } from '../question/lexicon.ts';
import type { Reading } from '../question/question.ts';
import { mayMean, meansOnly } from '../question/senses.ts';
import { compareText } from '../text/compare.ts';
import { tokenize } from '../text/tokens.ts';
import type { Answer, Section } from './answer.ts';
import type { Context } from './context.ts';
import { statementClaim, textClaim } from './entries.ts';
import { findTexts } from './find-texts.ts';
import { repliesTo } from './found-statements.ts';
import { readingNotes } from './notes.ts';
import { sectionOf } from './section.ts';
import { byDate, contentWithout, isByAny, isOfPeriods } from './select.ts';
import { statementSuggestions } from './suggest-said.ts';
import { nothingFound } from './unread.ts';

/** How many replies an answer shows. */
const mostReplies = 4;

/** What was answered to something, or who disputes it. `before` are the entries of the answer that “that” points to. */
export function answerReply(reading: Reading, before: readonly string[], context: Context): Answer {
  const { corpus } = context;
  const linked = before.length > 0 && pointsBack(reading) ? repliesToEntries(before, context) : [];
  const replies = linked.length > 0 ? linked : findReplies(reading, context);
  const [first, ...rest] = replies.slice(0, mostReplies);
  if (first === undefined) return nothingFound('reply', 'No reply to this is held.', reading, context);
  const lead: Section = {
    claims: [statementClaim(first, corpus), ...rest.map((statement) => statementClaim(statement, corpus))],
  };
  const shown = new Set(replies.map(({ id }) => id));
  const targets = [...new Set(replies.flatMap(({ respondsTo }) => respondsTo))]
    .filter((id) => !shown.has(id))
    .slice(0, 3);
  const answered = sectionOf(
    'In reply to:',
    targets.flatMap((id) => textClaim(id, corpus) ?? []),
  );
  return {
    kind: 'found',
    sections: answered ? [lead, answered] : [lead],
    figures: [],
    notes: readingNotes(reading),
    suggestions: statementSuggestions(first, corpus),
  };
}

function pointsBack({ text, content, carried }: Reading): boolean {
  return carried.length > 0 || content.length === 0 || /\b(?:that|this|it)\b\W*$/i.test(text);
}

function repliesToEntries(entries: readonly string[], { corpus }: Context): Statement[] {
  const shown = entries.flatMap((id) => corpus.by.statement.get(id) ?? []);
  const ids = new Set(entries);
  const toEvents = corpus.statements.filter(({ respondsTo }) => respondsTo.some((id) => ids.has(id)));
  const speakers = new Set(shown.map(({ speaker }) => speaker)); // nobody disputes their own words
  return [...new Set([...repliesTo(shown, corpus), ...toEvents])].filter(({ speaker }) => !speakers.has(speaker));
}

/**
 * Replies by whoever is named before the verb (“how did China respond to …”), found by what they say and by what
 * they answer; a statement that answers nothing marked may still be the reply meant, but comes after those.
 */
function findReplies(reading: Reading, context: Context): Statement[] {
  const { corpus } = context;
  const responders = respondersOf(reading);
  const words = contentWithout(reading, responders);
  const own = new Map(findTexts('statement', reading, context, { words }).map(({ id, score }) => [id, score]));
  const target = new Map([
    ...own,
    ...findTexts('event', reading, context, { words }).map(({ id, score }) => [id, score] as const),
  ]);
  const asked = corpus.statements.filter(
    (statement) =>
      isOfPeriods(statement, reading, corpus.about.fiscalYearStart) &&
      (responders.length === 0 || isByAny(statement, responders, corpus)),
  );
  const ranked = asked
    .map((statement) => {
      const answered = Math.max(0, ...statement.respondsTo.map((id) => target.get(id) ?? 0));
      const score = (own.get(statement.id) ?? 0) + 1.5 * answered + (answered > 0 ? 2 : 0);
      return { statement, score: statement.respondsTo.length > 0 ? score : score * 0.6 };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareText(a.statement.id, b.statement.id));
  const [best] = ranked;
  if (best === undefined) return withoutSubject(asked, responders, words, reading);
  return ranked.filter(({ score }) => score >= best.score * 0.6).map(({ statement }) => statement);
}

/** Where what was answered is not told, what the responder answered at all, or said in the time that is asked about. */
function withoutSubject(
  asked: readonly Statement[],
  responders: readonly Phrase[],
  words: readonly string[],
  { periods }: Reading,
): Statement[] {
  if (responders.length === 0 || words.length > 0) return [];
  const answers = asked.filter(({ respondsTo }) => respondsTo.length > 0);
  return byDate(answers.length > 0 || periods.length === 0 ? answers : asked);
}

const replyVerb =
  /^(?:respon|react|reaction|repl|answer|disput|den|reject|contradict|object|rebut|disagre|refut|hit|push|say)/;

/** The phrases that stand before the verb of replying, or after “response from” and “reply by”. */
function respondersOf({ tokens, phrases, text }: Reading): Phrase[] {
  const names = phrases.filter((phrase) => mayMean(phrase, 'person', 'organisation', 'place'));
  const by = /\b(?:response|reaction|reply|answer|rebuttal|replies|responses) (?:from|of|by)\b/i.exec(text);
  if (by) {
    const at = tokenize(text.slice(0, by.index + by[0].length)).length;
    const first = names.find(({ from }) => from >= at && from <= at + 1);
    const next = names.find(({ from }) => from === first?.to); // “China’s commerce ministry”: the body, not the country
    const named = next && !meansOnly(next, 'place') ? next : first;
    return named ? [named] : [];
  }
  const verb = tokens.findIndex(({ text: word }, index) => index > 0 && replyVerb.test(word));
  return /\bwho\b/i.test(text) || verb < 0 ? [] : names.filter(({ to }) => to <= verb);
}

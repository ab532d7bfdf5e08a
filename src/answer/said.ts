import type { Corpus } from '../corpus/corpus.ts';
import type { Statement } from '../corpus/schema.ts';
import type { Phrase } from '../question/lexicon.ts';
import type { Reading, Unplaced } from '../question/question.ts';
import { idsOf, mayMean } from '../question/senses.ts';
import type { Hit } from '../search/text-index.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { findTexts } from './find-texts.ts';
import { foundStatements, nothingSaid } from './found-statements.ts';
import { namesWord } from './mention.ts';
import { answerFromTexts } from './search.ts';
import { byDate, contentWithout, isBy, isInPeriods, speakerPhrases, tellsOf } from './select.ts';
import { answerWhoSaid } from './who-said.ts';
import { joinWords } from './words.ts';

/** How many statements an answer shows in full. */
const mostStatements = 5;

/** Who never spoke may still be told of, unless it is their words that are asked for. */
const asksForSpeech =
  /\b(?:say|says|said|tell|told|stat(?:e|ed|es|ement)|comment|remark|claim|position|view|stance|opinion|respon[ds]|describe|call|argue|warn)/i;
const leastTold = 0.3;

/** What somebody said, about something or at some time. */
export function answerSaid(reading: Reading, context: Context): Answer {
  const { corpus } = context;
  const [stranger] = reading.unplaced.filter(({ slot }) => slot === 'person');
  const speakers = withoutAddressees(speakerPhrases(ownPhrases(reading), corpus), reading);
  if (stranger && !speakers.some((phrase) => mayMean(phrase, 'person') && !standsBefore(stranger, phrase, reading))) {
    return nothingSaid('person', `Nothing is held from “${stranger.text}” (person).`, [], reading, corpus);
  }
  const all = saidBy(speakers, reading, corpus);
  const unknown = reading.unplaced.find(
    (word) => word.slot !== 'word' && word.slot !== 'person' && !all.some(({ id }) => namesWord(id, word, corpus)),
  );
  if (unknown && all.length > 0)
    return nothingSaid(
      unknown.slot,
      `Nothing is held on “${unknown.text}” (${unknown.slot}).`,
      byDate(all),
      reading,
      corpus,
    );
  const name = joinWords(speakers.map(({ text }) => text)) || 'anyone';
  if (all.length === 0 && speakers.every((phrase) => isToldTo(phrase, reading))) return answerWhoSaid(reading, context);
  const told = all.length === 0 && !asksForSpeech.test(reading.text) && answerFromTexts(reading, context, leastTold);
  if (told) return told;
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
  const words = contentWithout(reading, speakers);
  const hits = hitsAmong(dated, words, reading, context);
  const [subject] = hits.length > 0 || words.length === 0 ? [] : subjectsBeside(speakers, reading);
  if (subject)
    return nothingSaid(
      'topic',
      `Nothing is held that “${name}” said on “${subject.text}” (topic).`,
      byDate(dated),
      reading,
      corpus,
    );
  const picked = hits.length === 0 ? latestOf(dated) : closestOf(hits, corpus);
  return foundStatements(picked.shown, picked.left, reading, corpus);
}

/** “Poilievre: his view of the fentanyl czar?” asks for the words of who is named first. */
function standsBefore({ text }: Unplaced, { from }: Phrase, { tokens }: Reading): boolean {
  const [first = ''] = text.split(' ');
  const at = tokens.findIndex(({ raw }) => raw === first);
  return at >= 0 && at < from;
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

/** “And what did critics say about it?” asks for none of the bodies that the question before named. */
function ownPhrases({ phrases, carried, text }: Reading): readonly Phrase[] {
  const others =
    /\b(?:did|do|does|have|has) (?:the |its? |their )?(?!he\b|she\b|they\b|it\b|we\b)\p{L}+ sa(?:y|id)\b/iu.test(text);
  return others ? phrases.filter((phrase) => !carried.includes(phrase.text)) : phrases;
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

/** What was asked about, other than who speaks: what stands beside a name without a gap is part of it. */
function subjectsBeside(speakers: readonly Phrase[], { phrases }: Reading): Phrase[] {
  const isPart = ({ from, to }: Phrase) => speakers.some((speaker) => from < speaker.to && to > speaker.from);
  return phrases.filter(
    (phrase) =>
      mayMean(phrase, 'topic', 'term', 'measure', 'substance') && !speakers.includes(phrase) && !isPart(phrase),
  );
}

/** The statements among some that the words of the question find, best first. */
function hitsAmong(
  statements: readonly Statement[],
  words: readonly string[],
  reading: Reading,
  context: Context,
): readonly Hit[] {
  const ids = new Set(statements.map(({ id }) => id));
  return words.length === 0 ? [] : findTexts('statement', reading, context, { words, accept: (id) => ids.has(id) });
}

interface Picked {
  readonly shown: readonly Statement[];
  readonly left: number;
}

function closestOf(hits: readonly Hit[], corpus: Corpus): Picked {
  const least = (hits[0]?.score ?? 0) * 0.35;
  const close = hits.filter(({ score }) => score >= least).flatMap(({ id }) => corpus.by.statement.get(id) ?? []);
  return { shown: close.slice(0, mostStatements), left: Math.max(0, close.length - mostStatements) };
}

function latestOf(statements: readonly Statement[]): Picked {
  const latest = byDate(statements);
  return { shown: latest.slice(-mostStatements), left: Math.max(0, latest.length - mostStatements) };
}

function mentioning(reading: Reading, context: Context): Statement[] {
  return findTexts('statement', reading, context)
    .slice(0, 2)
    .flatMap(({ id }) => context.corpus.by.statement.get(id) ?? []);
}

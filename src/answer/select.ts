import type { Corpus } from '../corpus/corpus.ts';
import { endOf, isMonthName, startOf } from '../corpus/period.ts';
import type { Statement, TimelineEvent } from '../corpus/schema.ts';
import type { Phrase, SenseKind } from '../question/lexicon.ts';
import { boundsOf } from '../question/periods/asked.ts';
import type { Reading } from '../question/question.ts';
import { mayMean } from '../question/senses.ts';
import { isWithin } from '../search/kinship.ts';
import { compareText } from '../text/compare.ts';
import { stemsOf, tokenize } from '../text/tokens.ts';

/**
 * The phrases of a reading that name a speaker: people before bodies, and bodies before the countries that speak
 * through them. Who is named but never spoke is what was spoken about.
 */
export function speakerPhrases(phrases: readonly Phrase[], corpus: Corpus): Phrase[] {
  const of = (...kinds: SenseKind[]) => phrases.filter((phrase) => mayMean(phrase, ...kinds));
  const spoke = (phrase: Phrase) => corpus.statements.some((statement) => isBy(statement, phrase, corpus));
  const ranks = [of('person', 'actor'), of('organisation'), of('place')];
  const speaking = ranks.map((named) => named.filter(spoke)).find((named) => named.length > 0);
  return speaking ?? ranks.find((named) => named.length > 0) ?? [];
}

/** Whether a statement is by what a phrase names. */
export function isBy(statement: Statement, { senses }: Phrase, corpus: Corpus): boolean {
  return senses.some(({ kind, id }) => {
    switch (kind) {
      case 'person':
      case 'actor':
        return statement.speaker === id || statement.speaker.includes(id) || isPartOfName(statement.speaker, id);
      case 'organisation':
        return (
          statement.organisation === id ||
          statement.speaker === corpus.by.organisation.get(id)?.name ||
          isOfParty(statement, id, corpus) ||
          isWithin(corpus, 'organisation', statement.organisation, id)
        );
      case 'place':
        return (
          statement.country === id ||
          (statement.country !== undefined && isWithin(corpus, 'place', id, statement.country))
        );
      default:
        return false;
    }
  });
}

/** A party is a body whose names include what statements call it: “Republican (administration)”. */
function isOfParty({ party }: Statement, id: string, { by }: Corpus): boolean {
  if (party === undefined) return false;
  const body = by.organisation.get(id);
  return [body?.name, ...(body?.words ?? [])].includes(party.replace(/ \(.*\)$/, ''));
}

/** Whether a statement is by any of those named; names side by side are one: “Republican senators”. */
export function isByAny(statement: Statement, phrases: readonly Phrase[], corpus: Corpus): boolean {
  return besideEachOther(phrases).some((names) => names.every((phrase) => isBy(statement, phrase, corpus)));
}

function besideEachOther(phrases: readonly Phrase[]): Phrase[][] {
  const groups: Phrase[][] = [];
  for (const phrase of [...phrases].sort((a, b) => a.from - b.from)) {
    const last = groups.at(-1);
    if (last?.at(-1)?.to === phrase.from) last.push(phrase);
    else groups.push([phrase]);
  }
  return groups;
}

/** “Chinese Embassy” speaks as “Chinese Embassy in Washington”; a person’s name is never part of another’s. */
function isPartOfName(speaker: string, id: string): boolean {
  return speaker.length > 0 && id.includes(' ') && speaker.startsWith(`${id} (`);
}

/** Whether a dated entry falls in the periods of a reading, as far as its date is known. */
export function isInPeriods(
  { date }: Pick<Statement | TimelineEvent, 'date'>,
  { periods }: Reading,
  fiscalYearStart: string,
): boolean {
  const dated = periods.filter(({ kind }) => kind !== 'latest' && kind !== 'first');
  if (dated.length === 0) return true;
  return dated.some((asked) => {
    const { from, to } = boundsOf(asked, fiscalYearStart);
    return (from === undefined || endOf(date) >= from) && (to === undefined || startOf(date) <= to);
  });
}

/** Whether a statement was made in the periods of a reading, or speaks of their years: “from 2014 to 2018”. */
export function isOfPeriods(statement: Statement, reading: Reading, fiscalYearStart: string): boolean {
  return isInPeriods(statement, reading, fiscalYearStart) || tellsOf(statement, reading);
}

/** Whether a statement names every year that a reading asks about. */
export function tellsOf({ gist }: Statement, { periods }: Reading): boolean {
  const years = periods.flatMap(({ kind, text }) => (kind === 'no-date' ? [] : (text.match(/\d{4}/g) ?? [])));
  return years.length > 0 && years.every((year) => gist.includes(year));
}

/** The stems of the days, months and years that the periods of a reading are typed with. */
export function datesNamed({ periods }: Reading): string[] {
  return periods.flatMap(({ text }) =>
    tokenize(text).flatMap((token) => (/\d/.test(token.text) || isMonthName(token.text) ? [token.stem] : [])),
  );
}

/** Whether the text of an event names all these dates: “announced that … from 1 July 2025”. */
export function namesDates({ title, summary }: TimelineEvent, dates: readonly string[]): boolean {
  const told = stemsOf(`${title} ${summary}`);
  return dates.every((date) => told.has(date));
}

/** The words of a reading without those of some phrases: what is left to look for in texts. */
export function contentWithout({ content, tokens }: Reading, phrases: readonly Phrase[]): string[] {
  const named = new Set(phrases.flatMap(({ from, to }) => tokens.slice(from, to).map(({ stem }) => stem)));
  return content.filter((word) => !named.has(word));
}

/** Newest last; entries of one day in the order of their ids. */
export function byDate<T extends { readonly date: string; readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
}

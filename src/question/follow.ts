import { fold } from '../text/fold.ts';
import type { Phrase, SenseKind } from './lexicon.ts';
import { namesRelative, readRelative } from './periods/relative.ts';
import type { Question, Reading } from './question.ts';
import type { RawReading } from './read.ts';
import { kindsOf, mayMean, meansOnly, subjectKinds } from './senses.ts';

/** What a thread remembers: the last question as it was read, and the entries its answer rested on. */
export interface Thread {
  readonly question: Question;
  readonly entries: readonly string[];
}

/** Whether a reading leans on the one before: it says so (“and …”), or names too little to stand alone. */
export function leansOn({ reading, cues }: RawReading, { question }: Thread): boolean {
  if (!('reading' in question) || reading.text === '') return false;
  const greets = cues.has('greeting') && reading.periods.length + reading.phrases.length === 0;
  if (cues.has('help') || cues.has('topics') || greets) return false;
  if (cues.has('follow-up') || namesNothing(reading, cues)) return true;
  if (/\bof (?:it|them|those|these)\b/i.test(reading.text)) return true;
  if (cues.has('define') && reading.phrases.some((phrase) => mayMean(phrase, 'term'))) return false;
  if (!standsAlone(reading) && namesRelative(fold(reading.text))) return true;
  const names = reading.periods.length > 0 || reading.phrases.length > 0;
  return !standsAlone(reading) && (reading.tokens.length <= 5 || reading.content.length === 0) && names;
}

/** Whether a question names what it is about. */
export function standsAlone({ phrases }: Reading): boolean {
  return phrases.some((phrase) => mayMean(phrase, 'measure', 'topic', 'person') || isPureTerm(phrase));
}

/** “Where is that from?”, “what is his job?”: asked of something that only the question before can name. */
function namesNothing({ phrases, content, numbers }: Reading, cues: RawReading['cues']): boolean {
  return cues.size > 0 && phrases.length + content.length + numbers.length === 0;
}

/** “Amarvel?” names a new subject; “southwest border?” a place, which the glossary happens to explain too. */
function isPureTerm(phrase: Phrase): boolean {
  return meansOnly(phrase, 'term');
}

const told: ReadonlySet<SenseKind> = new Set(['substance', 'place', 'organisation', 'form']);

/** Fills what a short question leaves out with what the one before it named. */
export function carryOver(raw: RawReading, { question }: Thread): RawReading {
  if (!('reading' in question)) return raw;
  const { reading } = raw;
  const before = question.reading;
  const replaced = new Set<SenseKind>([...kindsOf(reading.phrases)].filter((kind) => subjectKinds.includes(kind)));
  if (replaced.has('measure')) replaced.add('topic').add('unit');
  if (replaced.has('topic')) replaced.add('measure');
  const newTerm = reading.phrases.some(isPureTerm);
  const beside = raw.cues.has('compare'); // “compare that with FY2025” keeps what it is compared with
  const kept = before.phrases.flatMap((phrase) => {
    if (beside || (isPureTerm(phrase) ? !newTerm : !mayMean(phrase, ...replaced))) return [phrase];
    // “Chinese migrants … how many times did CBP encounter them?”: whose encounters is kept, though not that they are.
    const senses = phrase.senses.filter(({ kind }) => !replaced.has(kind) && told.has(kind));
    return senses.length > 0 ? [{ ...phrase, senses }] : [];
  });
  const relative =
    reading.periods.length === 0 || /year|month/i.test(reading.text)
      ? readRelative(fold(reading.text), before.periods)
      : undefined;
  const own = relative ? [relative] : reading.periods;
  const overTime = raw.cues.has('trend'); // “show me every year” leaves the year before
  const keptPeriods = (own.length === 0 || beside) && !overTime ? before.periods : [];
  const periods = [...keptPeriods, ...own];
  const carried = [...kept, ...keptPeriods].map(({ text }) => text);
  const ownWords = reading.content.filter((word) => !before.content.includes(word));
  return {
    cues: raw.cues,
    reading: {
      ...reading,
      phrases: [...kept, ...reading.phrases],
      periods,
      content: [...before.content.filter((word) => kept.length > 0 && keptWord(before, kept, word)), ...ownWords],
      carried,
    },
  };
}

/** The kind of question a follow-up asks where its own words do not tell: the kind of the one before. */
export function inheritKind(own: Question, before: Question): Question {
  if (!('reading' in own) || own.kind === 'several' || before.kind === 'several' || !('reading' in before)) return own;
  const asksAnew = own.kind !== 'claim' || before.kind !== 'figure' || own.reading.periods.length === 0;
  const tells = own.kind !== 'search' && own.kind !== 'figure' && own.kind !== 'event' && asksAnew;
  if (tells) return own;
  if (own.kind === 'figure' && before.kind === 'figure')
    return own.ask === 'value'
      ? { ...before, ask: before.ask === 'why' ? 'value' : before.ask, reading: own.reading }
      : own;
  if (own.kind === 'figure' && namesMeasureItself(own.reading, before.reading)) return own;
  if (own.kind === 'event' && before.kind !== 'figure') return own;
  return { ...before, reading: own.reading };
}

/** “How much did CBP seize in it?” asks for a figure, whatever the question before asked for. */
function namesMeasureItself({ phrases }: Reading, before: Reading): boolean {
  return phrases.some((phrase) => mayMean(phrase, 'measure') && !before.phrases.includes(phrase));
}

function keptWord({ tokens, phrases }: Reading, kept: Reading['phrases'], word: string): boolean {
  const at = tokens.findIndex(({ stem }) => stem === word);
  const phrase = phrases.find(({ from, to }) => at >= from && at < to);
  return phrase === undefined || kept.includes(phrase);
}

import type { Corpus } from '../corpus/corpus.ts';
import type { Period } from '../corpus/period.ts';
import { fold } from '../text/fold.ts';
import { stem, type Token, tokenize } from '../text/tokens.ts';
import { readPeriods } from './periods/read.ts';
import { functionWords } from './words.ts';

export type SenseKind =
  | 'measure'
  | 'organisation'
  | 'place'
  | 'substance'
  | 'form'
  | 'unit'
  | 'topic'
  | 'person'
  | 'term'
  | 'actor';

/** One thing of the vocabulary that a phrase may mean. */
export interface Sense {
  readonly kind: SenseKind;
  readonly id: string;
}

/** A phrase of a text that the vocabulary knows; `to` is the token after its last. */
export interface Phrase {
  readonly senses: readonly Sense[];
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What the name of a measure mentions beside it. */
  readonly inside?: readonly Phrase[];
}

interface Entry {
  readonly stems: readonly string[];
  /** An abbreviation that is also an everyday word: it counts in capitals only, or after “the” and “in”. */
  readonly capitals: boolean;
  readonly senses: Written[];
}

/** A sense with the spellings it is listed under, which tell “fentanyl” from “fentanyls”. */
interface Written {
  readonly sense: Sense;
  readonly spellings: Set<string>;
}

/** The phrases of a corpus’s vocabulary, findable by their first word. */
export interface Lexicon {
  readonly phrases: ReadonlyMap<string, readonly Entry[]>;
  /** Every word of every phrase, as written, by stem: what the spelling corrects to. */
  readonly words: ReadonlyMap<string, string>;
  /** Periods that a source words in its own way, by the stems of their label, longest first. */
  readonly labels: readonly { readonly stems: readonly string[]; readonly period: Period }[];
}

/** Gathers all phrases that name something: the vocabularies, the speakers and actors, the glossary, worded periods. */
export function buildLexicon(corpus: Corpus): Lexicon {
  const phrases = new Map<string, Entry[]>();
  const words = new Map<string, string>();
  const add = (phrase: string, sense: Sense) => addPhrase(phrases, words, phrase, sense);
  const addNamed = (kind: SenseKind, items: readonly { id: string; name: string; words: readonly string[] }[]) => {
    for (const { id, name, words: others } of items) for (const phrase of [name, ...others]) add(phrase, { kind, id });
  };
  const { vocabulary } = corpus;
  addNamed('measure', vocabulary.measures);
  addNamed('organisation', vocabulary.organisations);
  for (const { id, short } of vocabulary.organisations) if (short) add(short, { kind: 'organisation', id });
  addNamed('place', vocabulary.places);
  addNamed('substance', vocabulary.substances);
  addNamed('form', vocabulary.forms);
  addNamed('unit', vocabulary.units);
  for (const { id, singular, short } of vocabulary.units)
    for (const word of [singular, short]) if (word) add(word, { kind: 'unit', id });
  addNamed('topic', vocabulary.topics);
  for (const { id, term, aliases } of corpus.terms)
    for (const phrase of [term, ...aliases]) add(phrase, { kind: 'term', id });
  const ownWords = new Set(words.keys());
  for (const { name, words: others } of vocabulary.people)
    for (const phrase of [name, ...others]) add(phrase, { kind: 'person', id: name });
  addNames(corpus, add, ownWords);
  dropRedundant(phrases);
  return { phrases, words, labels: wordedPeriods(corpus) };
}

const facetSenses: ReadonlySet<SenseKind> = new Set(['organisation', 'place', 'substance', 'form']);

/**
 * Takes away “fentanyl pills” as a name of a measure where “pills” names the measure already: the two words then
 * tell more apart than together.
 */
function dropRedundant(phrases: Map<string, Entry[]>): void {
  const find = (stems: readonly string[]) =>
    phrases
      .get(stems[0] ?? '')
      ?.find((entry) => entry.stems.length === stems.length && entry.stems.every((word, at) => word === stems[at]));
  for (const [first, entries] of phrases) {
    const kept = entries.flatMap((entry) => {
      const senses = entry.senses.filter(({ sense }) => !isRedundant(entry, sense, find));
      return senses.length === entry.senses.length ? [entry] : senses.length === 0 ? [] : [{ ...entry, senses }];
    });
    phrases.set(first, kept);
  }
}

function isRedundant(
  { stems }: Entry,
  { kind, id }: Sense,
  find: (stems: readonly string[]) => Entry | undefined,
): boolean {
  if (kind !== 'measure' && kind !== 'topic' && kind !== 'substance') return false;
  const isFacet = (entry?: Entry) =>
    entry?.senses.every(({ sense }) => sense.kind !== kind && (facetSenses.has(sense.kind) || sense.kind === 'term')) ??
    false;
  const isForm = (entry?: Entry) => entry?.senses.some(({ sense }) => sense.kind === 'form') ?? false;
  const isOther = kind === 'substance' ? isForm : isFacet;
  const isSame = (entry?: Entry) => entry?.senses.some(({ sense }) => sense.kind === kind && sense.id === id) ?? false;
  return stems.some((_, cut) => {
    if (cut === 0) return false;
    const [left, right] = [find(stems.slice(0, cut)), find(stems.slice(cut))];
    return (isOther(left) && isSame(right)) || (isSame(left) && isOther(right));
  });
}

function addPhrase(phrases: Map<string, Entry[]>, words: Map<string, string>, phrase: string, sense: Sense): void {
  const tokens = tokenize(phrase);
  const first = tokens[0];
  if (first === undefined) return;
  for (const { stem: word, raw } of tokens) if (!words.has(word)) words.set(word, raw);
  const stems = tokens.map((token) => token.stem);
  const capitals = tokens.length === 1 && functionWords.has(first.text);
  const entries = phrases.get(first.stem) ?? [];
  const same = entries.find((entry) => entry.stems.join(' ') === stems.join(' '));
  const spelling = tokens.map(({ text }) => text).join(' ');
  if (same === undefined) entries.push({ stems, capitals, senses: [{ sense, spellings: new Set([spelling]) }] });
  else addSense(same.senses, sense, spelling);
  entries.sort((a, b) => b.stems.length - a.stems.length);
  phrases.set(first.stem, entries);
}

function addSense(senses: Written[], sense: Sense, spelling: string): void {
  const held = senses.find((other) => other.sense.kind === sense.kind && other.sense.id === sense.id);
  if (held) held.spellings.add(spelling);
  else senses.push({ sense, spellings: new Set([spelling]) });
}

/** Speakers and actors by their whole name, and people by their surname where no other word of the vocabulary is it. */
function addNames(
  corpus: Corpus,
  add: (phrase: string, sense: Sense) => void,
  vocabularyWords: ReadonlySet<string>,
): void {
  const speakers = new Set(corpus.statements.map(({ speaker }) => speaker));
  const actors = new Set(corpus.events.flatMap((event) => event.actors).filter((actor) => !speakers.has(actor)));
  for (const [names, kind] of [
    [speakers, 'person'],
    [actors, 'actor'],
  ] as const) {
    for (const name of names) {
      const plain = name.replace(/\s*\([^)]*\)/g, '');
      add(plain, { kind, id: name });
      const surname = surnameOf(plain);
      if (surname && !vocabularyWords.has(stem(fold(surname)))) add(surname, { kind, id: name });
    }
  }
}

/** The last word of a name of two to four capitalised words: “Kurt Campbell”, “Omar García Harfuch”. */
function surnameOf(name: string): string | undefined {
  const parts = name.split(/\s+/);
  const isName = parts.length >= 2 && parts.length <= 4 && parts.every((part) => /^\p{Lu}[\p{L}.'’-]*$/u.test(part));
  const last = parts.at(-1);
  return isName && last !== undefined && last.length > 2 && !functionWords.has(fold(last)) ? last : undefined;
}

/** Periods that a source words in its own way: “Operation Blizzard (one month)”. */
function wordedPeriods(corpus: Corpus): Lexicon['labels'] {
  const worded = corpus.statistics
    .map(({ period }) => period)
    .filter(({ type, label }) => (type === 'range' || type === 'point') && saysMore(label));
  return [...new Map(worded.map((period) => [period.label, period])).values()]
    .map((period) => ({ period, stems: tokenize(period.label).map((token) => token.stem) }))
    .filter(({ stems }) => stems.length > 1)
    .sort((a, b) => b.stems.length - a.stems.length);
}

/** Whether a label holds words that are no plain date: “mid-”, “the last three years of the previous government”. */
function saysMore(label: string): boolean {
  const { spans } = readPeriods(label, { today: '2000-01-01', fiscalYearStart: '01-01' });
  const outside = tokenize(label).filter(({ start, end }) => !spans.some(([from, to]) => start < to && end > from));
  return outside.some(({ text }) => !functionWords.has(text));
}

/**
 * Finds the phrases that together place the most words of a text, with the fewest phrases: “fentanyl” and “seizure
 * events” rather than “fentanyl seizure” alone. Tokens in `taken` belong to something else.
 */
export function findPhrases(tokens: readonly Token[], lexicon: Lexicon, taken: ReadonlySet<number>): Phrase[] {
  const best: Cover[] = Array.from({ length: tokens.length + 1 }, () => ({ words: 0, phrases: 0 }));
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { words: wordsAfter, phrases: phrasesAfter } = best[at + 1] ?? { words: 0, phrases: 0 };
    let cover: Cover = { words: wordsAfter, phrases: phrasesAfter };
    for (const entry of taken.has(at) ? [] : entriesAt(tokens, at, lexicon, taken)) {
      const rest = best[at + entry.stems.length] ?? { words: 0, phrases: 0 };
      const words = rest.words + entry.stems.length;
      const phrases = rest.phrases + 1;
      if (words > cover.words || (words === cover.words && phrases < cover.phrases)) cover = { words, phrases, entry };
    }
    best[at] = cover;
  }
  return readCover(tokens, best, lexicon);
}

/** The best that can be done from one token to the end, and the phrase it starts with, if one starts here. */
interface Cover {
  readonly words: number;
  readonly phrases: number;
  readonly entry?: Entry;
}

function readCover(tokens: readonly Token[], best: readonly Cover[], lexicon: Lexicon): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const entry = best[at]?.entry;
    const to = at + (entry?.stems.length ?? 1);
    if (entry) found.push(phraseOf(entry, tokens, at, to, lexicon));
    at = to;
  }
  return found;
}

function phraseOf(entry: Entry, tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Phrase {
  const words = tokens.slice(from, to);
  const senses = closestSpelling(entry.senses, words.map(({ text }) => text).join(' '));
  const text = words.map(({ raw }) => raw).join(' ');
  const inside = senses.some(({ kind }) => kind === 'measure') ? namesInside(tokens, from, to, lexicon) : [];
  return { senses, text, from, to, ...(inside.length > 0 ? { inside } : {}) };
}

/** Of the senses of one kind, those listed under the very spelling that was typed, if any are. */
function closestSpelling(senses: readonly Written[], typed: string): Sense[] {
  const exact = new Set(senses.filter(({ spellings }) => spellings.has(typed)).map(({ sense }) => sense.kind));
  return senses
    .filter(({ sense, spellings }) => !exact.has(sense.kind) || spellings.has(typed))
    .map(({ sense }) => sense);
}

/** The bodies, places and substances that the name of a measure mentions: “OFO” in “OFO share”. */
function namesInside(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Phrase[] {
  if (to - from < 2) return [];
  const outside = new Set(tokens.map((_, index) => index).filter((index) => index < from || index >= to));
  const parts = tokens.slice(from, to).flatMap((_, offset) =>
    entriesAt(tokens, from + offset, lexicon, outside)
      .filter(({ stems }) => stems.length < to - from)
      .map((entry) => ({ entry, at: from + offset })),
  );
  return parts
    .filter(({ entry }) => entry.senses.every(({ sense }) => facetSenses.has(sense.kind) || sense.kind === 'term'))
    .map(({ entry, at }) => phraseOf(entry, tokens, at, at + entry.stems.length, lexicon));
}

function entriesAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  taken: ReadonlySet<number>,
): readonly Entry[] {
  const starting = lexicon.phrases.get(tokens[at]?.stem ?? '') ?? [];
  return starting.filter(
    (entry) =>
      entry.stems.every((word, offset) => tokens[at + offset]?.stem === word && !taken.has(at + offset)) &&
      (!entry.capitals || readsAsName(tokens, at)),
  );
}

const beforeNames = new Set(['the', 'in', 'vs', 'versus', 'by', 'from', 'to']);

/** Whether an everyday word is meant as an abbreviation: `US`, `U.S.`, `in the us`. */
function readsAsName(tokens: readonly Token[], at: number): boolean {
  const raw = tokens[at]?.raw ?? '';
  const shouting = tokens.length > 2 && tokens.every((token) => token.raw === token.raw.toUpperCase());
  return (raw === raw.toUpperCase() && !shouting) || beforeNames.has(tokens[at - 1]?.text ?? '');
}

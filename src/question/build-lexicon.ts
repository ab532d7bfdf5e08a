import type { Corpus } from '../corpus/corpus.ts';
import { isCommonWord } from '../text/common-words.ts';
import { fold } from '../text/fold.ts';
import { stem, type Token, tokenize } from '../text/tokens.ts';
import type { Entry, Sense, SenseKind, StoredLexicon, Word } from './lexicon.ts';
import { dropRedundant } from './redundant.ts';
import { wordSetsOf } from './scattered.ts';
import { wordedPeriods } from './worded-periods.ts';
import { functionWords } from './words.ts';

/** Phrases by their stems, and every word of them: in lower case, and as written. */
interface Draft {
  readonly entries: Map<string, DraftEntry>;
  readonly words: Map<string, Word>;
}

/** A phrase whose meanings are still being gathered. */
interface DraftEntry extends Entry {
  readonly senses: { readonly sense: Sense; readonly spellings: string[] }[];
}

/** Gathers all phrases that name something: the vocabularies, the speakers and actors, the glossary, worded periods. */
export function buildLexicon(corpus: Corpus): StoredLexicon {
  const draft: Draft = { entries: new Map(), words: new Map() };
  addVocabulary(corpus, draft);
  const ownWords = new Set([...draft.words.values()].map((word) => word.stem));
  for (const { name, words } of corpus.vocabulary.people) {
    for (const phrase of [name, ...words]) addPhrase(draft, phrase, { kind: 'person', id: name });
  }
  addNames(corpus, draft, ownWords);
  const labels = wordedPeriods(corpus);
  for (const { period } of labels) for (const token of tokenize(period.label)) addWord(draft, token);
  addTold(corpus, draft);
  return {
    entries: dropRedundant(draft.entries),
    words: [...draft.words],
    labels,
    wordSets: wordSetsOf(corpus.vocabulary),
  };
}

function addVocabulary({ vocabulary, terms }: Corpus, draft: Draft): void {
  const addAll = (kind: SenseKind, items: readonly { id: string; name: string; words: readonly string[] }[]) => {
    for (const { id, name, words } of items)
      for (const phrase of [name, ...words]) addPhrase(draft, phrase, { kind, id });
  };
  addAll('measure', vocabulary.measures);
  addAll('organisation', vocabulary.organisations);
  addAll(
    'organisation',
    vocabulary.organisations.map(({ id, name, short = name }) => ({ id, name: short, words: [] })),
  );
  addAll('place', vocabulary.places);
  addAll('substance', vocabulary.substances);
  addAll('form', vocabulary.forms);
  addAll('unit', vocabulary.units);
  addAll(
    'unit',
    vocabulary.units.map(({ id, name, singular = name, short = name }) => ({ id, name: singular, words: [short] })),
  );
  addAll('topic', vocabulary.topics);
  addAll(
    'term',
    terms.map(({ id, term, aliases }) => ({ id, name: term, words: aliases })),
  );
}

function addPhrase(draft: Draft, phrase: string, sense: Sense): void {
  const { entries } = draft;
  const tokens = tokenize(phrase);
  const [first] = tokens;
  if (first === undefined) return;
  for (const token of tokens) addWord(draft, token);
  const stems = tokens.map((token) => token.stem);
  const key = stems.join(' ');
  const spelling = tokens.map(({ text }) => text).join(' ');
  const entry: DraftEntry = entries.get(key) ?? {
    stems,
    capitals: tokens.length === 1 && functionWords.has(first.text),
    senses: [],
  };
  const held = entry.senses.find((other) => other.sense.kind === sense.kind && other.sense.id === sense.id);
  if (held === undefined) entry.senses.push({ sense, spellings: [spelling] });
  else if (!held.spellings.includes(spelling)) held.spellings.push(spelling);
  entries.set(key, entry);
}

function addWord({ words }: Draft, { text, raw, stem: base }: Token): void {
  if (!words.has(text)) words.set(text, { raw, stem: base });
}

/** A shorter word of a text is too near to too many others to be what a slip was meant for. */
const shortestTold = 7;

/** The uncommon words of what is told, names among them, so that a slip in one is mended: “vacous promise”. */
function addTold({ events, statements }: Corpus, draft: Draft): void {
  const texts = [
    ...events.map(({ title, summary }) => `${title}. ${summary}`),
    ...statements.map(({ gist, quote = '' }) => `${gist} ${quote}`),
  ];
  for (const token of texts.flatMap(tokenize))
    if (token.text.length >= shortestTold && !/\d/.test(token.text) && !isCommonWord(token.text)) addWord(draft, token);
}

/** Speakers and actors by their whole name, and people by their surname where no other word of the vocabulary is it. */
function addNames(corpus: Corpus, draft: Draft, ownWords: ReadonlySet<string>): void {
  const speakers = new Set(corpus.statements.map(({ speaker }) => speaker));
  const actors = new Set(corpus.events.flatMap((event) => event.actors).filter((actor) => !speakers.has(actor)));
  for (const [names, kind] of [
    [speakers, 'person'],
    [actors, 'actor'],
  ] as const) {
    for (const name of names) {
      const plain = name.replace(/\s*\([^)]*\)/g, '');
      if (!isBody(draft, plain)) addPhrase(draft, plain, { kind, id: name });
      const surname = surnameOf(plain);
      if (surname && !ownWords.has(stem(fold(surname)))) addPhrase(draft, surname, { kind, id: name });
    }
  }
}

/** Whether a speaker is a body of the vocabulary, which speaks under its own id. */
function isBody({ entries }: Draft, name: string): boolean {
  const entry = entries.get(
    tokenize(name)
      .map((token) => token.stem)
      .join(' '),
  );
  return entry?.senses.some(({ sense }) => sense.kind === 'organisation') ?? false;
}

/** The last word of a name of two to four capitalised words: “Kurt Campbell”, “Omar García Harfuch”. */
function surnameOf(name: string): string | undefined {
  const parts = name.split(/\s+/);
  const isName = parts.length >= 2 && parts.length <= 4 && parts.every((part) => /^\p{Lu}[\p{L}.'’-]*$/u.test(part));
  const last = parts.at(-1);
  return isName && last !== undefined && last.length > 2 && !functionWords.has(fold(last)) ? last : undefined;
}

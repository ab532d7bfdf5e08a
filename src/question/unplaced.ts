import { isMonthName } from '../corpus/period.ts';
import { isEnglishWord } from '../text/common-words.ts';
import { stem, type Token, tokenize } from '../text/tokens.ts';
import type { Phrase } from './lexicon.ts';
import type { Slot, Unplaced } from './question.ts';
import { mayMean } from './senses.ts';
import { functionWords, isEveryday } from './words.ts';

const placeWords = new Set(['in', 'at', 'near', 'across', 'inside', 'throughout', 'outside']);
const agencyWords = new Set(['by', 'from', 'per']);

/**
 * The words that neither the vocabulary nor everyday talk explains, each with what it seems to name.
 * A slot other than `word` means that leaving the word out would answer another question.
 */
export function findUnplaced(
  tokens: readonly Token[],
  used: ReadonlySet<number>,
  phrases: readonly Phrase[],
  inCorpus: (stem: string) => boolean,
): Unplaced[] {
  const shouting = tokens.length > 1 && tokens.every(({ raw }) => raw === raw.toUpperCase());
  const free = tokens.map((token, index) => !used.has(index) && !isEveryday(token.text));
  const found: Unplaced[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !free[at]) continue;
    const place = countryAt(tokens, at);
    const to = place ?? endOfName(tokens, at, free, shouting);
    const name = tokens
      .slice(at, to)
      .map(({ raw }) => raw)
      .join(' ');
    const slot = place === undefined ? slotOf(tokens, at, to, phrases, shouting, inCorpus) : 'place';
    found.push({ text: name, stem: token.stem, slot });
    at = to - 1;
  }
  return found;
}

/** A run of capitalised words is one name: “Olaf Scholz”. */
function endOfName(tokens: readonly Token[], at: number, free: readonly boolean[], shouting: boolean): number {
  let to = at + 1;
  while (!shouting && isCapitalised(tokens[at]) && free[to] && isCapitalised(tokens[to]) && isNextTo(tokens, to))
    to += 1;
  return to;
}

/** Whether nothing but a space or the stop of an initial is between a word and the one before: “States? Looking” are two. */
function isNextTo(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  if (before === undefined || word === undefined) return false;
  return word.start - before.end <= 1 || before.raw.length <= 2;
}

function slotOf(
  tokens: readonly Token[],
  at: number,
  to: number,
  phrases: readonly Phrase[],
  shouting: boolean,
  inCorpus: (stem: string) => boolean,
): Slot {
  if (isMonthName(tokens[at]?.raw ?? '')) return 'word'; // “and in July?” leans on a year that was named before
  const before = tokens[at - 1]?.text ?? '';
  const beforeThat = tokens[at - 2]?.text ?? '';
  const abbreviated = /^\p{Lu}{3,}(?:'s)?$/u.test(tokens[at]?.raw ?? '');
  const name =
    !shouting &&
    (at > 0 || to > at + 1 || abbreviated || !isEnglishWord(tokens[at]?.text ?? '')) &&
    isCapitalised(tokens[at]);
  const strange = !inCorpus(tokens[at]?.stem ?? '');
  const plain = !name && isEnglishWord(tokens[at]?.text ?? '');
  const counted = phrases.some((phrase) => mayMean(phrase, 'measure', 'unit'));
  if (isNamedFirst(tokens, at, to) && strange && !plain) return 'person';
  if (
    (placeWords.has(before) && !isTurnOfPhrase(tokens, to) && (counted || !plain)) ||
    (before === 'the' && placeWords.has(beforeThat) && (name || (strange && !plain && !isTurnOfPhrase(tokens, to))))
  )
    return 'place';
  if (speaks(tokens, to) && (name || (strange && !plain))) return 'person';
  if (agencyWords.has(before) && (name || (strange && tokens[at]?.raw.length === 3))) return 'agency';
  if (
    isHeadOfHowMany(tokens, at, to, phrases) ||
    (measured(tokens, at, to, phrases) && (name || strange || qualifies(tokens, at, to, phrases)))
  )
    return 'substance';
  return name && strange ? 'person' : 'word';
}

const idioms =
  /^(?:circulation|force|effect|place|use|total|all|print|dispute|question|detail|general|short|brief|particular|practice|theory|public|private|writing|full|part|advance|return|response|turn|person|charge|common|fact|reality|hand|doubt|context|home|large|least|most|odds|stake|issue)$/;

/** “in terms of”, “in connection with”, “in circulation”, “in plain words”: no place is meant. */
function isTurnOfPhrase(tokens: readonly Token[], to: number): boolean {
  if (isCapitalised(tokens[to - 1])) return false;
  if (idioms.test(tokens[to - 1]?.text ?? '')) return true;
  const next = tokens[to]?.text ?? '';
  return /^(?:of|with|to)$/.test(next) || (isEveryday(next) && !functionWords.has(next));
}

/** “<name> on tariffs”, “<name> quote”: a question begins with who is asked about. */
function isNamedFirst(tokens: readonly Token[], at: number, to: number): boolean {
  const rest = tokens
    .slice(to)
    .map(({ text }) => text)
    .join(' ');
  const before = tokens.slice(0, at).every(({ text }) => !isEveryday(text) && !isEnglishWord(text));
  return (
    at <= 1 &&
    before &&
    (/^on\b/.test(rest) || /\b(?:quotes?|remarks?|comments?|statements?|views?|stance|position|said|says)$/.test(rest))
  );
}

/** “did <name> say”, “<name> said”, “<name>'s view” */
function speaks(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to]?.text ?? '';
  return (
    /^(say|said|says|tell|told|think|claim|claimed|argue|warn|warned|announce|promise|call|called|write|wrote|state|comment|want|propose|demand)$/.test(
      after,
    ) || /'s$/.test(tokens[to - 1]?.raw ?? '')
  );
}

/** “<x> seizures”, “how much <x>”, “seizures of <x>”: the word stands where what is measured stands. */
function measured(tokens: readonly Token[], at: number, to: number, phrases: readonly Phrase[]): boolean {
  const counts = (phrase: Phrase) => mayMean(phrase, 'measure');
  const next = phrases.some(
    (phrase) => phrase.from === to && (counts(phrase) || (isCapitalised(tokens[at]) && mayMean(phrase, 'unit'))),
  );
  const howMuch = asksHowMuch(tokens, at) && !/^(?:money|cash)$/.test(tokens[at]?.text ?? '');
  const of = /^(?:of|from|by|with|for|among)$/.test(tokens[at - 1]?.text ?? '');
  const common = isEnglishWord(tokens[at]?.text ?? '') && !isCapitalised(tokens[at]);
  const previous = phrases.some(
    (phrase) => ((phrase.to === at && !common) || (phrase.to === at - 1 && of)) && counts(phrase),
  );
  return next || howMuch || previous;
}

/** “How many train drivers does it employ?”: drivers are what is counted, not trains. */
function isHeadOfHowMany(tokens: readonly Token[], at: number, to: number, phrases: readonly Phrase[]): boolean {
  const before = phrases.find((phrase) => phrase.to === at);
  const followed = /^(?:do|does|did|is|are|was|were|has|have|had)$/.test(tokens[to]?.text ?? '');
  return before !== undefined && followed && asksHowMuch(tokens, before.from);
}

/** “How many parking fines”: the word tells which of them are meant, however common it is; “separate fines” are all. */
function qualifies(tokens: readonly Token[], at: number, to: number, phrases: readonly Phrase[]): boolean {
  if (/^(?:separate|individual|distinct|single|different)$/.test(tokens[at]?.text ?? '')) return false;
  return asksHowMuch(tokens, at) && phrases.some((phrase) => phrase.from === to && mayMean(phrase, 'measure', 'unit'));
}

/** “How many <x>”, “number of <x>” */
function asksHowMuch(tokens: readonly Token[], at: number): boolean {
  return /^(?:how (?:much|many)|(?:number|count|tally|total) of)$/.test(
    `${tokens[at - 2]?.text} ${tokens[at - 1]?.text}`,
  );
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.raw);
}

let countries: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** The token after a country’s name that starts here. The names are the runtime’s own list of the world’s regions. */
function countryAt(tokens: readonly Token[], at: number): number | undefined {
  countries ??= loadCountries();
  const name = countries
    .get(tokens[at]?.stem ?? '')
    ?.find((stems) => stems.every((word, offset) => tokens[at + offset]?.stem === word));
  return name && at + name.length;
}

function loadCountries(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const found = new Map<string, (readonly string[])[]>();
  for (const first of letters) {
    for (const second of letters) {
      const stems = tokenize(names.of(first + second) ?? '').map(({ text }) => stem(text));
      const key = stems[0];
      if (key !== undefined)
        found.set(
          key,
          [...(found.get(key) ?? []), stems].sort((a, b) => b.length - a.length),
        );
    }
  }
  return found;
}

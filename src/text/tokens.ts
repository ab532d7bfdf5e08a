import { stemmer } from 'stemmer';
import { fold } from './fold.ts';

/** A word or number of a text. */
export interface Token {
  /** As it was typed. */
  readonly raw: string;
  /** Lower case, without accents and dots: `U.S.` is `us`, `12,247` is `12247`. */
  readonly text: string;
  /** What words are compared by: {@link stem} of the text. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

// “U.S.”, “T40.4”, “12,247.5”, “don't”, “López”, “1.5”; a hyphen and a slash part words.
const token =
  /(?:\p{L}\.){2,}|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+(?:[kmb]|mn|bn|tn)?(?![\p{L}\d])|[\p{L}\p{N}]+(?:[.'][\p{L}\p{N}]+)*/gu;

/** Splits a text into words and numbers, keeping abbreviations, codes and figures whole. */
export function tokenize(text: string): Token[] {
  return [...text.replaceAll('’', "'").matchAll(token)].map((match) => {
    const raw = match[0];
    const word = normalizeWord(raw);
    return { raw, text: word, stem: stem(word), start: match.index, end: match.index + raw.length };
  });
}

/** The words of a text as they are compared, each once, in the order they first stand. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(tokenize(text).map(({ stem }) => stem));
}

const plainWord = /^[A-Za-z]+$/;

function normalizeWord(raw: string): string {
  if (plainWord.test(raw)) return raw.toLowerCase();
  const folded = fold(raw).replace(/'(?:s|re|ve|ll|d)?$/, '');
  if (/^\d/.test(folded)) return folded.replaceAll(',', '');
  return folded.replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '').replaceAll("'", '');
}

const stems = new Map<string, string>();

/** The stem words are compared by. Short words and anything with a digit are compared as they are. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = stemmer(british(word));
  const kept = found.length < 3 ? word : found;
  if (stems.size < 50_000) stems.set(word, kept);
  return kept;
}

/** American spelling, so that both find each other: organisation, labour, centre, programme. */
function british(word: string): string {
  return word
    .replace(/is(e[ds]?|ing|ation|ations|er|ers)$/, 'iz$1')
    .replace(/yse(d|s)?$/, 'yze$1')
    .replace(/([a-z]{3})our(s|ed|ing)?$/, '$1or$2')
    .replace(/([tb])re(s)?$/, '$1er$2')
    .replace(/amme(s)?$/, 'am$1')
    .replace(/([a-z]{3}[aeiou])ll(ed|ing|er|ers)$/, '$1l$2');
}

import type { Token } from './tokens.ts';

const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

const small: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);
const fractions: Readonly<Record<string, number>> = { half: 0.5 };

/** A number in a text, and the tokens it takes: `1.5 million`, `12,247`, `75k`, `three hundred`. */
export interface NumberFound {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Reads the number that starts at a token, if one does. */
export function readNumber(tokens: readonly Token[], at: number): NumberFound | undefined {
  const first = tokens[at]?.text ?? '';
  const glued = /^(\d+(?:\.\d+)?)(k|m|mn|bn|b|tn)$/.exec(first); // 75k, 1.5bn
  if (glued) return { value: Number(glued[1]) * (scales[glued[2] ?? ''] ?? 1), from: at, to: at + 1 };
  if (/^\d+(?:\.\d+)?$/.test(first)) return scaled(tokens, at, at + 1, Number(first));
  const words = readWords(tokens, at);
  return words && scaled(tokens, at, words.to, words.value);
}

/** Number words up to 99, “a hundred” and “half a million”. A lone “one” is more often a pronoun. */
function readWords(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const word = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (word === 'a' && next in scales) return { value: 1, to: at + 1 };
  if (word in fractions && next === 'a' && (tokens[at + 2]?.text ?? '') in scales)
    return { value: fractions[word] ?? 0, to: at + 2 };
  const ten = tens[word];
  if (ten !== undefined) {
    const unit = small[next];
    return unit !== undefined && unit > 0 && unit < 10 ? { value: ten + unit, to: at + 2 } : { value: ten, to: at + 1 };
  }
  const value = small[word];
  if (value === undefined || (value < 2 && !(next in scales))) return undefined;
  return { value, to: at + 1 };
}

function scaled(tokens: readonly Token[], from: number, to: number, value: number): NumberFound {
  let total = value;
  let end = to;
  while (end < tokens.length) {
    const word = tokens[end]?.text ?? '';
    const scale = word.length > 1 ? scales[word] : undefined; // a lone “m” or “b” after a space is seldom a scale
    if (scale === undefined) break;
    total *= scale;
    end += 1;
  }
  return { value: Number(total.toPrecision(15)), from, to: end };
}

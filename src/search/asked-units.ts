import type { Corpus } from '../corpus/corpus.ts';
import type { Phrase } from '../question/lexicon.ts';
import type { Reading } from '../question/question.ts';
import { mayMean } from '../question/senses.ts';
import { tokenize } from '../text/tokens.ts';

/** “What share of”, “how large a part”; “ten percent more” asks for a change, whatever it is in. */
const share =
  /\b(?:share|percent(?:age)?|per cent|pct|proportion|fraction|slice|portion|(?:out of|in|of) (?:every|each|a) (?:hundred|100)|(?:what|which) part|how (?:big|large|great|much|small) (?:an? )?(?:part|of (?:all|the|every|its|their)))\b(?!(?: points?)? (?:more|less|fewer|higher|lower|change|increase|decrease|rise|drop|growth|fall|up|down|above|below)\b)|(?<!\d) ?%/i;
/** “On a typical day” */
const daily = /\b(?:per|a|each|every|average|typical) day\b|\bdaily\b/i;
const money =
  /\b(?:how much|amount of|sum of|value of the) (?:money|cash)\b|\bin money terms\b|\bdollar (?:value|amount)\b/i;
/** “Number of powder seizures”: what is counted stands at most this many words after. */
const reach = 3;

/** The units that a question asks for, so that a figure in another one would not answer it. */
export function askedUnits({ text, tokens, phrases }: Reading, corpus: Corpus): string[] {
  if (share.test(text)) return corpus.vocabulary.units.flatMap(({ id, short }) => (short === '%' ? [id] : []));
  if (daily.test(text)) return corpus.vocabulary.units.flatMap(({ id, name }) => (daily.test(name) ? [id] : []));
  if (money.test(text)) return corpus.vocabulary.units.flatMap(({ id, prefix }) => (prefix === undefined ? [] : [id]));
  const counted = phrases.filter((phrase) => mayMean(phrase, 'measure', 'topic') && isNumbered(phrase, tokens));
  return counted.flatMap(({ to }) => unitsNamed(tokens[to - 1]?.stem, corpus)).slice(0, 1);
}

function unitsNamed(stem: string | undefined, { vocabulary }: Corpus): string[] {
  return vocabulary.units.flatMap(({ id, name }) => (tokenize(name).every((word) => word.stem === stem) ? [id] : []));
}

/** “How many …”, “number of …”, “… by number” */
function isNumbered({ from, to }: Phrase, tokens: Reading['tokens']): boolean {
  const before = tokens.slice(Math.max(0, from - reach - 2), from).map(({ text }) => text);
  const after = tokens.slice(to, to + 2).map(({ text }) => text);
  return (
    /\b(?:how many|(?:number|count|tally) of)(?: \S+){0,3}$/.test(before.join(' ')) ||
    /^(?:by|in) (?:number|count)$/.test(after.join(' '))
  );
}

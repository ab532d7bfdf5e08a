import type { Corpus } from '../corpus/corpus.ts';
import { fold } from '../text/fold.ts';
import { carryOver, standsAlone } from './follow.ts';
import type { Phrase } from './lexicon.ts';
import type { Reading, Unplaced } from './question.ts';
import type { RawReading } from './read.ts';
import { idsOf, isWidest, mayMean, meansOnly } from './senses.ts';
import { isEveryday } from './words.ts';

/** Puts a question under what leads up to it in the same message, where it refers to that or names too little alone. */
export function underLead(raw: RawReading, lead: RawReading, corpus: Corpus): RawReading {
  const text = fold(raw.reading.text);
  const countsLead = counts.test(text) && lead.reading.phrases.some((phrase) => mayMean(phrase, 'measure'));
  const own = withoutStandIns(countsLead ? withoutMeasures(raw) : raw, corpus);
  const refersBack = refers.test(text) || own.reading.phrases.length < raw.reading.phrases.length;
  if (namesSubject(raw) && !refersBack) return withPeriodsOf(lead, raw);
  const { cues, reading } = carryOver(own, { question: { kind: 'search', reading: lead.reading }, entries: [] });
  const content = [...new Set([...lead.reading.content, ...reading.content])];
  const strangers = lead.reading.unplaced.filter(isNamed);
  return { cues, reading: { ...reading, content, unplaced: [...strangers, ...reading.unplaced], carried: [] } };
}

/** “He speaks of 2021. What was the toll?” */
function withPeriodsOf(lead: RawReading, { cues, reading }: RawReading): RawReading {
  return reading.periods.length > 0
    ? { cues, reading }
    : { cues, reading: { ...reading, periods: lead.reading.periods } };
}

/** A place or a substance that nothing knows, by a name that is surely one. */
function isNamed({ text, slot }: Unplaced): boolean {
  return (slot === 'place' || slot === 'substance') && /^\p{Lu}/u.test(text);
}

function namesSubject({ reading, cues }: RawReading): boolean {
  const { phrases } = reading;
  if (!standsAlone(reading)) return false;
  const more = phrases.some((phrase) => mayMean(phrase, 'measure', 'topic', 'person'));
  return more || (cues.has('define') && namesTellingTerm(reading));
}

/** “The final count”: a term of ordinary words tells nothing of what is counted. */
function namesTellingTerm({ phrases, tokens }: Reading): boolean {
  return phrases.some(({ from, to }) => tokens.slice(from, to).some(({ text }) => !isEveryday(text)));
}

/** “On pill presses: how many did it confiscate?” counts what leads up to it. */
function withoutMeasures({ cues, reading }: RawReading): RawReading {
  const phrases = reading.phrases.filter((phrase) => !mayMean(phrase, 'measure', 'topic'));
  return { cues, reading: { ...reading, phrases } };
}

/** “Fentanyl … tied to the drug”: the drug that was named before in the same question. */
export function withoutRepeats(raw: RawReading, corpus: Corpus): RawReading {
  const [first] = raw.reading.phrases.filter((phrase) => mayMean(phrase, 'substance'));
  const named = first !== undefined && !idsOf([first], 'substance').some((id) => isWidest(corpus, id));
  return named ? withoutStandIns(raw, corpus) : raw;
}

/** “That drug” is the one that was named before: a group of all of them stands for it. */
function withoutStandIns({ cues, reading }: RawReading, corpus: Corpus): RawReading {
  const { tokens } = reading;
  const stands = (phrase: Phrase) =>
    meansOnly(phrase, 'substance', 'term') &&
    idsOf([phrase], 'substance').some((id) => isWidest(corpus, id)) &&
    /^(?:that|this|the)$/.test(tokens[phrase.from - 1]?.text ?? '') &&
    !phrase.text.endsWith('s');
  return { cues, reading: { ...reading, phrases: reading.phrases.filter((phrase) => !stands(phrase)) } };
}

const counts = /\bhow (?:many|much) (?:did|do|does|was|were|is|are|has|have|of (?:it|them|these|those))\b/;

const refers =
  /\b(?:its|they|their|theirs|them|those|these|this|there|he|she|his|her|him|that (?:year|month|day|period|time|place|state|country|agency|body|list|law|figure|number|term|word|label|step|move|person|company|group|product|panel)|(?:at|in|for|by|from|on) (?:each|both)(?! \w)|the (?:state|province|city|county)(?:'s)?)\b|\bit\b(?! (?:true|correct|right|fair|possible|known|the case|that|be|is|was)\b)/;

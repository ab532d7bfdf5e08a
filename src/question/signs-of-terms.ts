import type { Phrase } from './lexicon.ts';
import type { Reading } from './question.ts';
import { mayMean, meansOnly } from './senses.ts';
import type { Signs } from './signs.ts';

/** Terms are named, and hardly anything else is. */
export function isDefinition({ phrases, periods, content, tokens, unplaced }: Reading, least: number): boolean {
  const terms = phrases.filter((phrase) => mayMean(phrase, 'term'));
  const named = new Set(terms.flatMap(({ from, to }) => tokens.slice(from, to).map(({ stem }) => stem)));
  const other = phrases.some((phrase) => meansOnly(phrase, 'place', 'person'));
  if (other || unplaced.some(({ slot }) => slot !== 'word')) return false;
  return terms.length >= least && periods.length === 0 && content.filter((word) => !named.has(word)).length <= 1;
}

const meaning =
  /\bwhat (?:does|do|did) .{0,60}\b(?:mean|stand for|cover|refer to|signify)\b|\b(?:meaning|definition) of\b|\bin (?:plain|simple|lay) (?:words|terms|english|language)\b|\bwhat (?:exactly |really |precisely )?(?:is|are) (?:that|it|this|they|those)\b(?! \w+ (?:of|from|for|in)\b)|^\W*define\b|\b(?:understand|know|explain|tell me) what (?:\S+ ){1,5}(?:is|are|means?|does)\W*$|\bhow (?:should|do|am) i (?:to )?read\b/i;
const explaining = /\bunderstand by\b|\bexplain\b(?!.*\b(?:why|how)\b)/i;
/** “Explain the acronym and how it is used” */
const explainsTerm =
  /\bexplain (?:the |an? )?(?:\S+ ){0,3}?(?:code|term|acronym|abbreviation|label|phrase|expression)\b/i;

/** “When you say seizure event, what is that?” */
const usage = /\bwhen (?:you|people|they|we|officials|experts) (?:say|speak|talk|mention|refer|use|write)\b.*\bwhat\b/i;

/** “What does that label mean?”: the meaning of a term is asked for, whatever else is named. */
export function asksMeaning({ reading, names }: Signs): boolean {
  const { text, periods, numbers } = reading;
  const explained = explaining.test(text);
  const asked =
    (usage.test(text) && names('term')) ||
    ((explained || explainsTerm.test(text)) && reading.phrases.some(isTerm)) ||
    ((explained || meaning.test(text)) && !names('measure') && names('term'));
  return asked && periods.length === 0 && numbers.every((number) => number < 13);
}

/** A term that is nothing that figures count, or a code. */
function isTerm(phrase: Phrase): boolean {
  return (
    mayMean(phrase, 'term') && (/\d/.test(phrase.text) || !mayMean(phrase, 'measure', 'substance', 'organisation'))
  );
}

/** A term is named and hardly anything else, or what is asked first is what it is. */
export function namesTerm({ has, measured, reading }: Signs): boolean {
  const counted = has('trend', 'compare', 'most', 'fewest') || /\b(?:how many|number of)\b/i.test(reading.text);
  const terse = reading.content.length <= 4 && !measured && !counted && !has('amount');
  return (
    (terse || (has('define') && !(measured && counted))) &&
    (isDefinition(reading, 1) || isBareSubject(reading, has('define')) || opensWithTerm(reading))
  );
}

/** “What are designer precursors and how are they dealt with?”, “What is the list that presidents issue?” */
function opensWithTerm({ phrases, text, tokens }: Reading): boolean {
  const [first] = phrases;
  const opens = /^\W*(?:what(?:'s| is| are)|define|explain) (?:an? |the )?/i.test(text);
  if (!opens || first === undefined || first.from > 3 || !mayMean(first, 'term')) return false;
  if (/^(?:that|which|who)$/.test(tokens[first.to]?.text ?? '')) return true;
  return meansOnly(first, 'term') && /\band (?:how|why|what|who)\b/i.test(text);
}

/** “De minimis meaning”: a word or two whose meaning is asked, though the vocabulary knows them as something else. */
function isBareSubject({ periods, content, numbers, text }: Reading, defines: boolean): boolean {
  return (
    defines &&
    /\b(?:mean|meaning|defin(?:e|ition)|stand|explain)/i.test(text) &&
    periods.length + numbers.length === 0 &&
    content.length <= 3
  );
}

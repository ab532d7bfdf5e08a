import { crisisBarrier, unsafeBarrier } from './entries.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { indexPatterns, isAnyFound, type PatternIndex, parsePattern } from './pattern.ts';
import { createReader, type Reader } from './reader.ts';
import type { SafetyFile } from './rules.ts';

/** Why a text is not searched for: it asks for help with harm, or a person may be in danger. */
export type Verdict = 'unsafe' | 'crisis';

/** Safety rules made ready to screen texts with. */
export interface Safety {
  readonly read: Reader;
  readonly lexicon: Lexicon;
  readonly reach: number;
  readonly crisis: PatternIndex;
  readonly unsafe: PatternIndex;
}

// Of a long text the beginning and the end are read: a plea for help often comes last.
const readFirst = 1200;
const readLast = 400;
const stretch = 450; // within what the text module keeps of a question
const overlap = 50; // so that no word is cut in both of two stretches
const mostWords = 400;

/** Makes safety rules ready, once; rules without patterns screen nothing. */
export function prepareSafety(rules: SafetyFile): Safety {
  const crisis = rules.crisis.patterns.map(parsePattern);
  const unsafe = rules.unsafe.patterns.map(parsePattern);
  const lexicon = createLexicon(
    rules,
    [...crisis, ...unsafe].flatMap(({ lists }) => lists),
  );
  const { reach } = rules;
  return { read: createReader(lexicon), lexicon, reach, crisis: indexPatterns(crisis), unsafe: indexPatterns(unsafe) };
}

/** Tells whether a text asks for help with harm or speaks of a person in danger, which comes first; never throws. */
export function screen(text: string, safety: Safety): Verdict | undefined {
  if (safety.crisis.size + safety.unsafe.size === 0) return undefined;
  const words = stretches(text).flatMap(safety.read).slice(0, mostWords);
  const passage = safety.lexicon.mark(words);
  const { reach } = safety;
  if (isAnyFound(safety.crisis, passage, { reach, barrier: crisisBarrier })) return 'crisis';
  return isAnyFound(safety.unsafe, passage, { reach, barrier: unsafeBarrier }) ? 'unsafe' : undefined;
}

function stretches(text: string): string[] {
  const read = text.length <= readFirst + readLast ? text : `${text.slice(0, readFirst)}\n${text.slice(-readLast)}`;
  const parts = [read.slice(0, stretch)];
  for (let end = stretch; end < read.length; end += stretch - overlap) {
    parts.push(read.slice(end - overlap, end - overlap + stretch));
  }
  return parts;
}

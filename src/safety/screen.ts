import { createLexicon, crisisBarrier, type Lexicon, type Passage, unsafeBarrier } from './lexicon.ts';
import { type Gap, isFound, listsOf, type Pattern, parsePattern } from './pattern.ts';
import { createReader, type Reader } from './reader.ts';
import type { SafetyFile } from './rules.ts';

/** Why a text is not searched for: it asks for help with harm, or a person may be in danger. */
export type Verdict = 'unsafe' | 'crisis';

/** Safety rules made ready to screen texts with. */
export interface Safety {
  readonly read: Reader;
  readonly lexicon: Lexicon;
  readonly reach: number;
  readonly crisis: readonly Pattern[];
  readonly unsafe: readonly Pattern[];
}

// Of a long text the beginning and the end are read: a plea for help often comes last.
const readFirst = 1500;
const readLast = 500;
const stretch = 450; // within what the text module keeps of a question
const overlap = 50; // so that no word is cut in both of two stretches
const mostWords = 500;

/** Makes safety rules ready, once; rules without patterns screen nothing. */
export function prepareSafety(rules: SafetyFile): Safety {
  const crisis = rules.crisis.patterns.map(parsePattern);
  const unsafe = rules.unsafe.patterns.map(parsePattern);
  const lexicon = createLexicon(rules, [...crisis, ...unsafe].flatMap(listsOf));
  return { read: createReader(lexicon), lexicon, reach: rules.reach, crisis, unsafe };
}

/** Tells whether a text asks for help with harm or speaks of a person in danger, which comes first; never throws. */
export function screen(text: string, safety: Safety): Verdict | undefined {
  if (safety.crisis.length + safety.unsafe.length === 0) return undefined;
  const words = stretches(text).flatMap(safety.read).slice(0, mostWords);
  const passage = safety.lexicon.mark(words);
  const { reach } = safety;
  if (isAnyFound(safety.crisis, passage, { reach, barrier: crisisBarrier })) return 'crisis';
  return isAnyFound(safety.unsafe, passage, { reach, barrier: unsafeBarrier }) ? 'unsafe' : undefined;
}

function isAnyFound(patterns: readonly Pattern[], passage: Passage, gap: Gap): boolean {
  const present = new Set(passage.spans.flat().map(({ list }) => list));
  return patterns.some(
    (pattern) => listsOf(pattern).every((list) => present.has(list)) && isFound(pattern, passage, gap),
  );
}

function stretches(text: string): string[] {
  const read = text.length <= readFirst + readLast ? text : `${text.slice(0, readFirst)}\n${text.slice(-readLast)}`;
  const parts: string[] = [];
  for (let at = 0; at < read.length; at += stretch - overlap) parts.push(read.slice(at, at + stretch));
  return parts;
}

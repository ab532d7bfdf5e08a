import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { learnSafety } from '../../src/corpus/learn-safety.ts';
import { prepareSafety, type Safety } from '../../src/safety/screen.ts';

/** What a corpus teaches to decline, ready to screen with. Throws where it has no examples. */
export function safetyOf(corpus: Corpus): Safety {
  const learned = learnSafety(corpus);
  if (learned === null) throw new Error('expected examples, got none');
  return prepareSafety(learned);
}

/** The questions of a file beside the tests. */
export function questionsOf(name: 'unsafe' | 'crisis' | 'harmless'): string[] {
  const kinds = z.record(z.string(), z.string()).parse(readYaml(`test/safety/questions/${name}.yaml`));
  return Object.values(kinds).flatMap((lines) => lines.trim().split('\n'));
}

export function readYaml(path: string): unknown {
  return parse(readFileSync(path, 'utf8'));
}

import type { Answer } from './answer.ts';

/** An answer about the bot itself: it says nothing of the world and needs no citation. */
export function usage(lines: readonly string[], suggestions: readonly string[] = []): Answer {
  return { kind: 'usage', lines, figures: [], notes: [], suggestions };
}

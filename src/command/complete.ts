import type { Corpus } from '../corpus/corpus.ts';
import { fold } from '../text/fold.ts';
import { shorten } from '../text/shorten.ts';
import type { Command } from './define.ts';

/** A value that may be offered for an option, with the name people see. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** The values that an option may be filled in with, the likeliest first. */
export type Choices = (corpus: Corpus) => readonly Choice[];

/** How many values the strictest platform shows at once, and how long they may be. */
export const completionLimits = { choices: 25, length: 100 } as const;

/** What may be offered for an option of a command after some letters of it were typed. */
export function complete(command: Command, option: string, typed: string, corpus: Corpus): Choice[] {
  const wanted = fold(typed.trim());
  return (command.choices[option]?.(corpus) ?? [])
    .map((choice) => ({ choice, rank: rankOf(fold(`${choice.name} ${choice.value}`), wanted) }))
    .filter(({ rank, choice }) => rank > 0 && choice.value.length <= completionLimits.length)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, completionLimits.choices)
    .map(({ choice: { name, value } }) => ({ name: shorten(name, completionLimits.length), value }));
}

/** Starts with it, has a word that starts with it, contains it; zero where it does not. */
function rankOf(text: string, wanted: string): number {
  if (text.startsWith(wanted)) return 3;
  if (text.includes(` ${wanted}`) || text.includes(`-${wanted}`)) return 2;
  return text.includes(wanted) ? 1 : 0;
}

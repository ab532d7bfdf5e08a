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

/** What is filled in: an option of a command, and the letters of it that were typed. */
export interface Filling {
  readonly command: Command;
  readonly option: string;
  readonly typed: string;
}

/** What may be offered for an option: of the values that fit the letters those that give an answer. */
export function complete(
  { command, option, typed }: Filling,
  corpus: Corpus,
  isAnswered: (value: string) => boolean,
): Choice[] {
  const wanted = fold(typed.trim());
  const fitting = (command.choices[option]?.(corpus) ?? [])
    .map((choice) => ({ choice, rank: rankOf(fold(`${choice.name} ${choice.value}`), wanted) }))
    .filter(({ rank, choice }) => rank > 0 && choice.value.length <= completionLimits.length)
    .sort((a, b) => b.rank - a.rank);
  const offered: Choice[] = [];
  for (const { choice } of fitting) {
    if (offered.length === completionLimits.choices) break;
    if (isAnswered(choice.value)) offered.push({ ...choice, name: shorten(choice.name, completionLimits.length) });
  }
  return offered;
}

/** Starts with it, has a word that starts with it, contains it; zero where it does not. */
function rankOf(text: string, wanted: string): number {
  if (text.startsWith(wanted)) return 3;
  if (text.includes(` ${wanted}`) || text.includes(`-${wanted}`)) return 2;
  return text.includes(wanted) ? 1 : 0;
}

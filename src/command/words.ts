import type { Command, Values } from './define.ts';

/** What the platforms’ one slash command is called; typed elsewhere it is read past: “/fentanyl seizures 2023”. */
export const rootName = 'fentanyl';

/** A command with the values that a line of text gives it. */
export interface CommandCall {
  readonly command: Command;
  readonly values: Values;
}

/**
 * Reads “seizures 2023” as the command `seizures` with `2023`. A line that starts with no command is a question for
 * `ask`. After a slash the first word must be a command: undefined where it is none.
 */
export function readCommand(line: string, commands: readonly Command[]): CommandCall | undefined {
  const text = withoutRoot(line);
  const { slash, name, rest } = splitLine(text);
  const named = commands.find((command) => command.name === name);
  if (named !== undefined && (slash || named.takes(rest))) return { command: named, values: valuesOf(rest, named) };
  const ask = commands.find((command) => command.name === 'ask');
  return slash || ask === undefined ? undefined : { command: ask, values: valuesOf(text.trim(), ask) };
}

const root = new RegExp(String.raw`^\s*/${rootName}(?:\s+|$)`, 'i');

/** The line after the name of the slash command; the name alone asks for help. */
function withoutRoot(line: string): string {
  return root.test(line) ? line.replace(root, '').trim() || 'help' : line;
}

function splitLine(line: string): { readonly slash: boolean; readonly name: string; readonly rest: string } {
  const [, slash = '', name = '', rest = ''] = /^\s*(\/?)(\S*)\s*(.*)$/s.exec(line) ?? [];
  return { slash: slash !== '', name: name.toLowerCase(), rest: rest.trim() };
}

/** Fills options with words, one each; the last option takes the rest: “2 bibtex” is an entry and a style. */
function valuesOf(rest: string, { typed }: Command): Values {
  const words = rest.split(/\s+/).filter(Boolean);
  if (typed.length === 0) return {};
  return Object.fromEntries(
    typed.flatMap((option, at) => {
      const value = at === typed.length - 1 ? lastValue(rest, at) : words[at];
      return value === undefined || value === '' ? [] : [[option, value]];
    }),
  );
}

/** What is left of a text after so many words, spaces kept. */
function lastValue(rest: string, words: number): string {
  return rest.replace(new RegExp(String.raw`^(?:\S+\s*){${words}}`), '');
}

import { completeOption, type Desk } from '../../desk.ts';

/** What Tab offers for the line so far, and the part of the line that it replaces, as `readline` wants it. */
export function completeLine(line: string, desk: Desk): [string[], string] {
  const { commands } = desk;
  const named = /^\s*\/?(\S+)\s+(.*)$/.exec(line);
  if (named === null) return [firstWords(line, desk), line];
  const [, name = '', rest = ''] = named;
  const command = commands.find((other) => other.name === name);
  if (command === undefined) return [[], line];
  const last = /\S*$/.exec(rest)?.[0] ?? '';
  const options = Object.keys(command.choices);
  const values = options
    .flatMap((option) => completeOption({ command, option, typed: last }, desk))
    .map(({ value }) => value);
  return [[...new Set(values.filter((value) => continues(value, last)))], last];
}

/** Whether a value starts with what was typed; a year may stand in a fiscal year: `20` in `FY2023`. */
function continues(value: string, typed: string): boolean {
  return value.toLowerCase().startsWith(typed.toLowerCase()) || (/^\d+$/.test(typed) && value.includes(typed));
}

/** Commands after a slash; commands and topics without one. */
function firstWords(line: string, { bot, commands }: Desk): string[] {
  const slashed = commands.map(({ name }) => `/${name}`);
  const topics = bot.corpus.vocabulary.topics.map(({ name }) => name);
  const all = line.startsWith('/') ? slashed : [...topics, ...commands.map(({ name }) => name)];
  return [...new Set(all)].filter((word) => word.startsWith(line.toLowerCase())).sort();
}

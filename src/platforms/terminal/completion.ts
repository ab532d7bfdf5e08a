import { complete } from '../../command/complete.ts';
import type { Desk } from '../../desk.ts';

/** What Tab offers for the line so far, and the part of the line that it replaces, as `readline` wants it. */
export function completeLine(line: string, { bot, commands }: Desk): [string[], string] {
  const named = /^\s*\/?(\S+)\s+(.*)$/.exec(line);
  if (named === null) return [firstWords(line, { bot, commands }), line];
  const [, name = '', rest = ''] = named;
  const command = commands.find((other) => other.name === name);
  if (command === undefined) return [[], line];
  const last = /\S*$/.exec(rest)?.[0] ?? '';
  const options = Object.keys(command.choices);
  const values = options.flatMap((option) => complete(command, option, last, bot.corpus)).map(({ value }) => value);
  const starting = values.filter((value) => value.toLowerCase().startsWith(last.toLowerCase()));
  return [[...new Set(starting)], last];
}

/** Commands after a slash; commands and topics without one. */
function firstWords(line: string, { bot, commands }: Desk): string[] {
  const slashed = commands.map(({ name }) => `/${name}`);
  const topics = bot.corpus.vocabulary.topics.map(({ name }) => name);
  const all = line.startsWith('/') ? slashed : [...topics, ...commands.map(({ name }) => name)];
  return [...new Set(all)].filter((word) => word.startsWith(line.toLowerCase())).sort();
}

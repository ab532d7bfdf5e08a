import { commandsFor } from '../commands/index.ts';
import { type Answer, entriesOf } from './answer/answer.ts';
import { answerCite } from './answer/citation-styles.ts';
import { usage } from './answer/usage.ts';
import { answerVerify } from './answer/verify.ts';
import type { Bot, Reply } from './bot.ts';
import { type Choice, complete, type Filling } from './command/complete.ts';
import type { Asked, Command, Values } from './command/define.ts';
import { commandHelp, listCommands, usageLine } from './command/usage.ts';
import { readCommand } from './command/words.ts';
import type { Thread } from './question/follow.ts';
import { receiptFor } from './render/receipt.ts';
import { remembered } from './text/remembered.ts';

/** The bot with its commands: what every platform talks to. */
export interface Desk {
  readonly bot: Bot;
  readonly commands: readonly Command[];
}

export function openDesk(bot: Bot): Desk {
  return { bot, commands: commandsFor(bot.corpus.vocabulary) };
}

/** What an answer depends on beside the words: the thread they stand in and the day. */
export interface Circumstances {
  readonly thread?: Thread | undefined;
  readonly today?: string;
}

/** Answers a line that a person typed: a command with its words (“/seizures 2023”, “seizures 2023”) or a question. */
export function answerLine(line: string, desk: Desk, circumstances: Circumstances = {}): Reply {
  const call = readCommand(line, desk.commands);
  if (call !== undefined) return runCommand(call.command, call.values, desk, circumstances);
  return replyTo(line, unknownCommand(line, desk), {}, desk, circumstances);
}

/** Runs a command with the values of its options. Never throws: values that cannot be read are answered with its usage. */
export function runCommand(command: Command, values: Values, desk: Desk, circumstances: Circumstances = {}): Reply {
  const asked = command.read(values);
  if (asked.kind === 'words') {
    const { thread, ...rest } = circumstances;
    return desk.bot.ask(asked.text, command.standsAlone ? rest : { thread, ...rest });
  }
  const line = [command.name, ...Object.values(values)].join(' ');
  const answer = answerAsked(asked, command, desk, circumstances);
  return replyTo(line, answer, asked, desk, circumstances);
}

/** Which values of the options of a command, alone, are known to give an answer. */
const answeredBy = remembered((_: Command) => new Map<string, boolean>());

/** What may be offered for an option of a command; each value alone is known to give an answer. */
export function completeOption(filling: Filling, desk: Desk): Choice[] {
  const { command, option } = filling;
  const known = answeredBy(command);
  return complete(filling, desk.bot.corpus, (value) => {
    const key = `${option} ${value}`;
    const found = known.get(key) ?? runCommand(command, { [option]: value }, desk).answer.kind !== 'nothing';
    known.set(key, found);
    return found;
  });
}

function answerAsked(
  asked: Exclude<Asked, { kind: 'words' }>,
  command: Command,
  { bot, commands }: Desk,
  { thread }: Circumstances,
): Answer {
  switch (asked.kind) {
    case 'verify':
      return answerVerify(asked.entry, thread?.entries ?? [], bot.corpus);
    case 'cite':
      return answerCite(asked.entry, asked.style, thread?.entries ?? [], bot.corpus);
    case 'help':
      return helpAnswer(asked.command, { bot, commands });
    case 'misread':
      return usage([...asked.problems, `Usage: ${usageLine(command)}`], command.examples);
  }
}

function helpAnswer(name: string | undefined, desk: Desk): Answer {
  const { bot, commands } = desk;
  const named = commands.find((command) => command.name === name);
  if (named !== undefined) return usage(commandHelp(named), named.examples);
  if (name !== undefined) return unknownCommand(name, desk);
  const { title, examples } = bot.corpus.about;
  return usage(
    [`Ask about ${title} in plain words, or use a command. /help <command> says more.`, ...listCommands(commands)],
    examples.slice(0, 4),
  );
}

function unknownCommand(line: string, { commands, bot }: Desk): Answer {
  const name = line.trim().split(/\s+/)[0]?.replace(/^\//, '') ?? '';
  const names = commands.map((command) => command.name).join(', ');
  return usage([`command: expected one of ${names}; got “${name}”.`], bot.corpus.about.examples.slice(0, 3));
}

/** The thread goes on where it was: after `verify 1`, `verify 2` still means the answer before both. */
function replyTo(
  question: string,
  answer: Answer,
  understood: Readonly<Record<string, unknown>>,
  { bot }: Desk,
  { thread }: Circumstances,
): Reply {
  return {
    question,
    answer,
    understood,
    receipt: receiptFor(question, bot.corpus.version, (thread?.entries ?? []).join(' ')),
    thread: thread ?? { question: { kind: 'help' }, entries: entriesOf(answer) },
  };
}

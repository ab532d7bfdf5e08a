import type { Reply } from '../bot.ts';
import type { Command, Values } from '../command/define.ts';
import { readCommand } from '../command/words.ts';
import { answerLine, type Circumstances, type Desk, runCommand } from '../desk.ts';
import { remembered } from '../text/remembered.ts';
import { createMemory } from './memory.ts';

/** A reply with the command that gave it, for the log. */
export interface CommandReply {
  readonly command: string;
  readonly reply: Reply;
}

type On = Circumstances & { readonly today: string };

/** Gives answers, and remembers those that stood in no thread. */
export interface Answers {
  /** To a line a person typed. */
  line(line: string, desk: Desk, circumstances: On): CommandReply;
  /** To a command whose options were filled in. */
  run(command: Command, values: Values, desk: Desk, circumstances: On): CommandReply;
}

/** How many answers are remembered. */
const most = 1000;

/**
 * The same words on the same day get the same answer from the same corpus: there is no need to work it out twice where
 * it leans on nothing said before.
 */
export function createAnswers(): Answers {
  const answersOf = remembered((_: Desk) => createMemory<CommandReply>({ lifetime: 24 * 3_600_000, most }));
  const remember = (asked: string, desk: Desk, { thread, today }: On, answer: () => CommandReply): CommandReply => {
    if (thread !== undefined) return answer();
    const known = answersOf(desk);
    const key = `${today}\0${asked}`;
    const found = known.get(key) ?? answer();
    known.set(key, found);
    return found;
  };
  return {
    line: (line, desk, circumstances) =>
      remember(line, desk, circumstances, () => answerTyped(line, desk, circumstances)),
    run: (command, values, desk, circumstances) =>
      remember(`${command.name}\0${JSON.stringify(values)}`, desk, circumstances, () => ({
        command: command.name,
        reply: runCommand(command, values, desk, circumstances),
      })),
  };
}

function answerTyped(line: string, desk: Desk, circumstances: Circumstances): CommandReply {
  const call = readCommand(line, desk.commands);
  return call === undefined
    ? { command: 'unknown', reply: answerLine(line, desk, circumstances) }
    : { command: call.command.name, reply: runCommand(call.command, call.values, desk, circumstances) };
}

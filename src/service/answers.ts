import type { Reply } from '../bot.ts';
import { readCommand } from '../command/words.ts';
import { answerLine, type Circumstances, type Desk, runCommand } from '../desk.ts';
import { createMemory, type Memory } from './memory.ts';

/** A reply with the command that gave it, for the log. */
export interface CommandReply {
  readonly command: string;
  readonly reply: Reply;
}

/** Answers a line a person typed. */
export type Answers = (
  line: string,
  desk: Desk,
  circumstances: Circumstances & { readonly today: string },
) => CommandReply;

/** How many answers are remembered. */
const most = 1000;

/**
 * Answers lines and remembers what it said to those that stood in no thread: the same words on the same day get the
 * same answer from the same corpus, so there is no need to work it out twice.
 */
export function createAnswers(): Answers {
  const remembered = new WeakMap<Desk, Memory<CommandReply>>();
  return (line, desk, circumstances) => {
    if (circumstances.thread !== undefined) return answer(line, desk, circumstances);
    const known = remembered.get(desk) ?? createMemory<CommandReply>({ lifetime: 24 * 3_600_000, most });
    remembered.set(desk, known);
    const key = `${circumstances.today}\0${line}`;
    const found = known.get(key) ?? answer(line, desk, circumstances);
    known.set(key, found);
    return found;
  };
}

function answer(line: string, desk: Desk, circumstances: Circumstances): CommandReply {
  const call = readCommand(line, desk.commands);
  return call === undefined
    ? { command: 'unknown', reply: answerLine(line, desk, circumstances) }
    : { command: call.command.name, reply: runCommand(call.command, call.values, desk, circumstances) };
}

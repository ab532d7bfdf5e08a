import { type Choice, candidates, completionLimits } from './command/complete.ts';
import type { Command, Values } from './command/define.ts';
import { type Desk, runCommand } from './desk.ts';

/** An option that is being filled in, with what the others hold already. */
export interface Filling {
  readonly command: Command;
  readonly option: string;
  readonly typed: string;
  readonly values?: Values;
}

/** How many values are tried: an offer must come while the person is typing. */
const mostTried = 60;

/** The values that, together with those filled in already, get an answer. */
export function offerValues({ command, option, typed, values = {} }: Filling, desk: Desk, today: string): Choice[] {
  return candidates(command, option, typed, desk.bot.corpus)
    .slice(0, mostTried)
    .filter(({ value }) => gives(runCommand(command, { ...values, [option]: value }, desk, { today })))
    .slice(0, completionLimits.choices);
}

function gives({ answer }: ReturnType<typeof runCommand>): boolean {
  return answer.kind !== 'nothing';
}

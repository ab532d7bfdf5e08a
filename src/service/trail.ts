import type { Reply } from '../bot.ts';
import { answerLine, type Desk } from '../desk.ts';
import type { Thread } from '../question/follow.ts';
import type { Conversation } from './threads.ts';

/**
 * The questions that lead to a reply without any memory: what it answered, after those that this leaned on. Buttons
 * carry it, so that they work after a restart. Empty where it cannot be followed.
 */
export function trailOf(reply: Reply, before: Conversation | undefined, desk: Desk, today: string): readonly string[] {
  const own = wordsOf(reply);
  if (before === undefined) return [own];
  const alone = followTrail([own], desk, today);
  if (alone !== undefined && sameAnswer(alone, reply)) return [own];
  const whole = [...before.trail, own];
  return before.trail.length === 0 || whole.length > longestTrail ? [] : whole;
}

/** A chain of follow-ups longer than this is not carried along. */
const longestTrail = 8;

/** Asks the questions of a trail one after the other; the last reply is the one that it leads to. */
export function followTrail(trail: readonly string[], desk: Desk, today: string): Reply | undefined {
  let reply: Reply | undefined;
  let thread: Thread | undefined;
  for (const line of trail.slice(0, longestTrail)) {
    const circumstances = { thread, today };
    reply = line.startsWith('/') ? answerLine(line, desk, circumstances) : desk.bot.ask(line, circumstances);
    thread = reply.thread;
  }
  return reply;
}

/** What a command asks for that is no question in words. */
const commandKinds: ReadonlySet<unknown> = new Set(['verify', 'cite', 'help', 'misread']);

function wordsOf({ question, understood }: Reply): string {
  return commandKinds.has(understood.kind) && !question.startsWith('/') ? `/${question}` : question;
}

function sameAnswer(a: Reply, b: Reply): boolean {
  return JSON.stringify(a.answer) === JSON.stringify(b.answer);
}

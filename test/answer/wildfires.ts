import { type Answer, claimsOf } from '../../src/answer/answer.ts';
import type { Reply } from '../../src/bot.ts';
import { openOnce } from '../shipped.ts';

const { bot } = openOnce('test/fixtures/wildfires');

/** Asks the corpus about wildfires, one question after the other in one thread, and gives the last reply. */
export function ask(...texts: readonly [string, ...string[]]): Reply {
  const [first, ...rest] = texts;
  const today = '2025-11-25';
  return rest.reduce((reply, text) => bot.ask(text, { today, thread: reply.thread }), bot.ask(first, { today }));
}

/** What an answer says, a line a claim. */
export function linesOf(answer: Answer): string[] {
  return claimsOf(answer).map(({ text }) => text);
}

import type { Reply } from '../bot.ts';
import { longestQuestion } from '../text/fold.ts';
import { notices } from './notices.ts';

/** A question short enough to be read, and whether that took a cut. */
export interface Cut {
  readonly text: string;
  readonly wasCut: boolean;
}

/** Cuts a question at what is read of one, never through a character. */
export function cutQuestion(text: string): Cut {
  const trimmed = text.trim();
  if (trimmed.length <= longestQuestion) return { text: trimmed, wasCut: false };
  return { text: trimmed.slice(0, longestQuestion).replace(/[\uD800-\uDBFF]$/, ''), wasCut: true };
}

/** Says in the answer that the question was cut. */
export function noteCut(reply: Reply): Reply {
  const { answer } = reply;
  return { ...reply, answer: { ...answer, notes: [notices.cut(longestQuestion), ...answer.notes] } };
}

import type { Logger } from './log.ts';

/** Why an answer did not help; the first line of each is what people pick from. */
export const reasons = {
  wrong: 'A figure or a fact is wrong',
  misunderstood: 'My question was not understood',
  missing: 'What I need is not in the corpus',
  unclear: 'The answer is hard to read',
  other: 'Something else',
} as const;

export type Reason = keyof typeof reasons;

/** What a person thought of an answer. */
export interface Feedback {
  readonly platform: string;
  /** Names the answer: the question part of its receipt. */
  readonly receipt: string;
  readonly helpful: boolean;
  readonly reason?: Reason;
}

/** Writes feedback to the log, with how often each was given since the start. No person is named. */
export function createFeedback(log: Logger): (feedback: Feedback) => void {
  const counts = new Map<string, number>();
  return (feedback) => {
    const key = feedback.helpful ? 'helpful' : `not helpful: ${feedback.reason ?? 'no reason'}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    log.info({ ...feedback, count }, 'feedback');
  };
}

/** Reads a reason that came back from a platform. */
export function readReason(text: string | undefined): Reason {
  return text !== undefined && Object.hasOwn(reasons, text) ? (text as Reason) : 'other';
}

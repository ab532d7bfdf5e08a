import type { Thread } from '../question/follow.ts';
import { createMemory, type Memory } from './memory.ts';

/** A conversation on a platform: what a follow-up leans on, and the questions that lead to it again after a restart. */
export interface Conversation {
  readonly thread: Thread;
  readonly trail: readonly string[];
}

export type Threads = Memory<Conversation>;

/** Remembers conversations for half an hour after their last question. */
export function createThreads(now?: () => number): Threads {
  return createMemory({ lifetime: 30 * 60_000, most: 10_000, ...(now === undefined ? {} : { now }) });
}

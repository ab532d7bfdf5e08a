import { within } from './within.ts';

/** The requests that were accepted and are not answered yet. */
export interface Work {
  /** Does something that must be finished before the process ends. */
  run<Result>(task: () => Promise<Result>): Promise<Result>;
  /** Resolves when nothing is left to finish, or when the time is up. */
  finished(milliseconds: number): Promise<void>;
  readonly open: number;
}

export function createWork(): Work {
  const open = new Set<Promise<unknown>>();
  const settled = async () => {
    while (open.size > 0) await Promise.allSettled(open);
  };
  return {
    run: async (task) => {
      const running = task();
      open.add(running);
      try {
        return await running;
      } finally {
        open.delete(running);
      }
    },
    finished: (milliseconds) => within(settled(), milliseconds),
    get open() {
      return open.size;
    },
  };
}

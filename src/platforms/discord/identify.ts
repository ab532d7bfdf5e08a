import { setTimeout as sleep } from 'node:timers/promises';

/** Decides when a connection may begin a new session. Discord counts them: 1,000 a day, then the token is reset. */
export interface Throttler {
  waitForIdentify(shard: number, signal: AbortSignal): Promise<void>;
}

export interface Pace {
  /** How many shards may begin at once. */
  readonly concurrency: number;
  /** Between two sessions of the same turn, in milliseconds. */
  readonly between?: number;
  /** A session that held this long was a good one: what went before no longer counts. */
  readonly stable?: number;
  /** The longest wait after many sessions that did not hold. */
  readonly longest?: number;
  readonly now?: () => number;
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

/** How many sessions in a row may begin at the usual pace. */
const patience = 3;

/** Keeps the pace that Discord asks for, and slows down where sessions end soon after they began: no loop is fast. */
export function createThrottler(pace: Pace): Throttler {
  const { concurrency, between = 5_500, stable = 300_000, longest = 900_000, now = Date.now, wait = pause } = pace;
  const turns = new Map<number, { queue: Promise<unknown>; last: number }>();
  const begun = new Map<number, { count: number; last: number }>();

  const delayOf = (shard: number): number => {
    const { count = 0, last = 0 } = begun.get(shard) ?? {};
    const recent = now() - last < stable ? count : 0;
    begun.set(shard, { count: recent + 1, last: now() });
    return recent < patience ? 0 : Math.min(longest, between * 2 ** (recent - patience + 1));
  };

  return {
    waitForIdentify: (shard, signal) => {
      const key = shard % concurrency;
      const turn = turns.get(key) ?? { queue: Promise.resolve(), last: Number.NEGATIVE_INFINITY };
      turns.set(key, turn);
      const mine = turn.queue.then(async () => {
        const rest = Math.max(delayOf(shard), turn.last + between - now());
        if (rest > 0) await wait(rest, signal);
        turn.last = now();
      });
      turn.queue = mine.catch(() => {}); // one that gave up does not hold up the next
      return mine;
    },
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<unknown> {
  return sleep(milliseconds, undefined, { signal, ref: true });
}

import { LRUCache } from 'lru-cache';

/** A map that forgets: what was used longest ago goes first, and nothing is given after its time. */
export type Memory<Value extends NonNullable<unknown>> = LRUCache<string, Value>;

export interface MemoryOptions {
  /** How long a value is kept after it was set, in milliseconds. */
  readonly lifetime: number;
  /** How many values are kept. */
  readonly most: number;
  readonly now?: () => number;
}

export function createMemory<Value extends NonNullable<unknown>>(options: MemoryOptions): Memory<Value> {
  const { lifetime, most, now = Date.now } = options;
  return new LRUCache({ max: most, ttl: lifetime, ttlResolution: 0, perf: { now } });
}

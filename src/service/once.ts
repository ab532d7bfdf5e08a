import { createMemory } from './memory.ts';

/** Sees to it that what is delivered twice is done once. */
export interface Once {
  /** Whether the key was free. It is now taken, until it is released or twenty minutes have passed. */
  take(key: string): boolean;
  /** Frees the key of something that failed, so that the next delivery is served. */
  release(key: string): void;
}

export function createOnce(now?: () => number): Once {
  const taken = createMemory<true>({ lifetime: 20 * 60_000, most: 200_000, ...(now === undefined ? {} : { now }) });
  return {
    take: (key) => {
      if (taken.get(key)) return false;
      taken.set(key, true);
      return true;
    },
    release: (key) => taken.delete(key),
  };
}

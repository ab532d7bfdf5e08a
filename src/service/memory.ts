/** A map that forgets: what was set longest ago goes first, and nothing outlives its time. */
export interface Memory<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
  readonly size: number;
}

export interface MemoryOptions {
  /** How long a value is kept after it was set, in milliseconds. */
  readonly lifetime: number;
  /** How many values are kept. */
  readonly most: number;
  readonly now?: () => number;
}

export function createMemory<Value>({ lifetime, most, now = Date.now }: MemoryOptions): Memory<Value> {
  const held = new Map<string, { readonly value: Value; readonly until: number }>();
  // Set anew, a key moves to the end: the first one is always the oldest.
  const dropOldest = () => {
    for (const [key, { until }] of held) {
      if (until > now() && held.size <= most) return;
      held.delete(key);
    }
  };
  return {
    get: (key) => {
      const found = held.get(key);
      return found !== undefined && found.until > now() ? found.value : undefined;
    },
    set: (key, value) => {
      held.delete(key);
      held.set(key, { value, until: now() + lifetime });
      dropOldest();
    },
    delete: (key) => {
      held.delete(key);
    },
    get size() {
      return held.size;
    },
  };
}

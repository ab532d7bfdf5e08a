import { describe, expect, it } from 'vitest';
import { createThrottler } from '../../../src/platforms/discord/identify.ts';

/** A clock that only waiting moves. */
function paced(concurrency = 1) {
  let time = 0;
  const waits: number[] = [];
  const throttler = createThrottler({
    concurrency,
    now: () => time,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
    },
  });
  const identify = (shard = 0) => throttler.waitForIdentify(shard, new AbortController().signal);
  return {
    waits,
    identify,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe('beginning a session', () => {
  it('waits for nothing the first time', async () => {
    const { waits, identify } = paced();
    await identify();
    expect(waits).toEqual([]);
  });

  it('waits longer each time where sessions do not hold', async () => {
    const { waits, identify } = paced();
    for (let count = 0; count < 8; count++) await identify();
    expect(waits).toEqual([5500, 5500, 11_000, 22_000, 44_000, 88_000, 176_000]);
  });

  it('waits a quarter of an hour at most', async () => {
    const { waits, identify } = paced();
    for (let count = 0; count < 20; count++) await identify();
    expect(Math.max(...waits)).toBeLessThanOrEqual(900_000);
  });

  it('forgets what went before where a session held', async () => {
    const { waits, identify, pass } = paced();
    for (let count = 0; count < 6; count++) await identify();
    waits.length = 0;
    pass(600_000);
    await identify();
    expect(waits).toEqual([]);
  });

  it('lets shards of different turns begin at once, and those of one turn after each other', async () => {
    const { waits, identify } = paced(2);
    await Promise.all([identify(0), identify(1)]);
    expect(waits).toEqual([]);
    await identify(2);
    expect(waits).toEqual([5500]);
  });

  it('does not hold up the next where one gave up', async () => {
    const throttler = createThrottler({ concurrency: 1, between: 20 });
    const { signal } = new AbortController();
    await throttler.waitForIdentify(0, signal);
    await expect(throttler.waitForIdentify(0, AbortSignal.abort())).rejects.toThrow();
    await throttler.waitForIdentify(0, signal);
  });
});

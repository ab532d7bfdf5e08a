import { expect, it } from 'vitest';
import { createRateLimit } from '../../src/service/rate.ts';
import { createWork } from '../../src/service/work.ts';

it('waits for what was accepted, and for no longer than it may', async () => {
  const work = createWork();
  let finish = () => {};
  const task = work.run(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  const started = performance.now();
  await work.finished(30);
  expect(performance.now() - started).toBeGreaterThan(20);
  expect(work.open).toBe(1);
  finish();
  await work.finished(5000);
  await task;
  expect(work.open).toBe(0);
});

it('forgets work that failed', async () => {
  const work = createWork();
  await expect(work.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await work.finished(10);
  expect(work.open).toBe(0);
});

it('counts each person apart, and nobody where there is no limit', async () => {
  const limit = createRateLimit(1);
  expect(await limit('a')).toBe(0);
  expect(await limit('a')).toBeGreaterThan(0);
  expect(await limit('b')).toBe(0);
  const unlimited = createRateLimit(0);
  expect(await Promise.all(Array.from({ length: 50 }, () => unlimited('a')))).toEqual(Array(50).fill(0));
});

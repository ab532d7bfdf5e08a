import { describe, expect, it } from 'vitest';
import { createMemory } from '../../src/service/memory.ts';
import { createOnce } from '../../src/service/once.ts';

function clock() {
  let time = 1;
  return {
    now: () => time,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe('a memory', () => {
  it('forgets what outlived its time', () => {
    const { now, pass } = clock();
    const memory = createMemory<string>({ lifetime: 100, most: 10, now });
    memory.set('a', 'first');
    pass(100);
    expect(memory.get('a')).toBe('first');
    pass(1);
    expect(memory.get('a')).toBeUndefined();
  });

  it('forgets the one used longest ago when it is full', () => {
    const memory = createMemory<number>({ lifetime: 100, most: 2 });
    for (const [at, key] of ['a', 'b', 'a', 'c'].entries()) memory.set(key, at);
    expect(['a', 'b', 'c'].map((key) => memory.get(key))).toEqual([2, undefined, 3]);
    expect(memory.size).toBe(2);
  });
});

describe('once', () => {
  it('lets a key through once, for a quarter of an hour at least', () => {
    const { now, pass } = clock();
    const once = createOnce(now);
    expect(once.take('Ev1')).toBe(true);
    pass(15 * 60_000);
    expect(once.take('Ev1')).toBe(false);
    expect(once.take('Ev2')).toBe(true);
  });

  it('lets a key through again that was released', () => {
    const once = createOnce();
    once.take('Ev1');
    once.release('Ev1');
    expect(once.take('Ev1')).toBe(true);
  });
});

import { expect, test, vi } from 'vitest';
import { remembered } from '../../src/text/remembered.ts';

test('what is asked again about an object is not worked out again, for another object it is', () => {
  const workOut = vi.fn((list: readonly number[], factor: number) => list.map((each) => each * factor));
  const scaled = remembered(workOut);
  const list = [1, 2];
  const first = scaled(list, 3);
  expect(first).toEqual([3, 6]);
  expect(scaled(list, 3)).toBe(first);
  expect(scaled([1, 2], 3)).not.toBe(first);
  expect(workOut).toHaveBeenCalledTimes(2);
});

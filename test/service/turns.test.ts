import { setImmediate as nextLoop } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createTurns } from '../../src/service/turns.ts';

it('lets other work in between two turns', async () => {
  const turn = createTurns();
  const done: string[] = [];
  const other = async () => {
    for (let round = 0; round < 10; round++) {
      done.push('other');
      await nextLoop();
    }
  };
  const long = async () => {
    await turn();
    done.push('long');
  };
  await Promise.all([long(), long(), long(), other()]);
  expect(done.join(' ')).not.toContain('long long');
});

import { spawnSync } from 'node:child_process';
import { median } from './median.ts';

const rounds = 15;
const bare = ['--input-type=module', '-e', 'import "minisearch"; import "zod"; import "yaml";'];
const asks = [
  ['dist/src/main.js', 'ask', 'seizures', '2023'],
  ['dist/src/main.js', 'ask', '--json', 'seizures', '2023'],
];

/** How long whole processes take, each measured in turn with the others so that a busy machine slows all alike. */
function timeInTurns(runs: readonly (readonly string[])[]): number[] {
  const times = runs.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    runs.forEach((words, index) => {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, words, { stdio: 'ignore' });
      if (status !== 0)
        throw new Error(`expected “node ${words.join(' ')}” to end with 0, got ${status}. Build it first.`);
      if (round > 0) times[index]?.push(performance.now() - start); // the first round keeps the snapshot
    });
  }
  return times.map(median);
}

const [base = Number.NaN, ...costs] = timeInTurns([bare, ...asks]);
costs.forEach((cost, index) => {
  const name = asks[index]?.slice(1).join(' ');
  console.log(
    `${name}: ${(cost / base).toFixed(2)}x node importing minisearch, zod and yaml (${cost.toFixed(0)} ms, ${base.toFixed(0)} ms)`,
  );
});

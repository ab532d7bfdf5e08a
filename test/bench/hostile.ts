// Asks a bot a great many random, hostile and huge texts, and says what went wrong and what took longest.
// `npx tsx test/bench/hostile.ts [how many]`; fast-check prints the seed, so that a fault can be seen again.
import fc from 'fast-check';
import { anyText } from '../answer/any-text.ts';
import { hostileTexts, repeated } from '../hostile.ts';
import { shipped } from '../shipped.ts';

const count = Number(process.argv[2] ?? 100_000);
const longest = 200_000;
const { bot } = shipped();
const ask = (text: string) => JSON.stringify(bot.ask(text, { today: '2026-11-25' }));

/** Mostly a few hundred characters; one in fifty is repeated until it is huge. */
const texts = fc.oneof(
  { arbitrary: anyText, weight: 48 },
  { arbitrary: fc.constantFrom(...hostileTexts), weight: 1 },
  {
    arbitrary: fc
      .oneof({ arbitrary: anyText, weight: 9 }, { arbitrary: fc.constantFrom(...repeated), weight: 1 })
      .map((text) => text.repeat(Math.ceil(longest / (text.length + 1))).slice(0, longest)),
    weight: 1,
  },
);

for (const line of [...bot.corpus.about.examples, 'deaths in Nowherestan']) ask(line); // as a platform does at its start
let slowest = { took: 0, text: '' };
let asked = 0;
let different = 0;
fc.assert(
  fc.property(texts, (text) => {
    const start = performance.now();
    const answer = ask(text);
    const took = performance.now() - start;
    if (took > slowest.took) slowest = { took, text };
    asked += 1;
    if (ask(text) !== answer) different += 1;
  }),
  { numRuns: count, endOnFailure: true, ignoreEqualValues: false },
);
// Of the slowest it matters what the text costs, not what else the machine did in that moment.
const again = Math.min(...Array.from({ length: 5 }, () => timed(slowest.text)));
console.log(
  `${asked} texts: none threw, ${different} gave other bytes the second time. The slowest (${slowest.text.length} characters) took ${slowest.took.toFixed(1)} ms, asked again ${again.toFixed(1)} ms.`,
);

function timed(text: string): number {
  const start = performance.now();
  ask(text);
  return performance.now() - start;
}

// Asks the question sets and prints the share answered rightly, beside a plain search’s top hit.
// `npm run eval`, or `npx tsx test/eval/run.ts <corpus folder> <question file> [title] [--verbose]` for one of one’s own.
import { type Scores, scoreFile } from './score.ts';
import { sets } from './sets.ts';

const [folder, file, ...title] = process.argv.slice(2).filter((word) => word !== '--verbose');
const verbose = process.argv.includes('--verbose');
if (folder !== undefined && file !== undefined) evaluate(folder, file, title.join(' '));
else for (const set of sets) evaluate(set.corpus, set.file, set.title);

function evaluate(corpusFolder: string, questionFile: string, heading: string): void {
  const scores = scoreFile(corpusFolder, questionFile);
  if (verbose)
    for (const { question, faults } of scores.misses)
      console.log(`${question.id} [${question.category}] ${question.question}\n    ${faults.join('\n    ')}`);
  print(scores, `${questionFile}${heading ? `: ${heading}` : ''}`);
}

function print({ byCategory, all }: Scores, heading: string): void {
  console.log(
    `\n${heading}\n${'category'.padEnd(26)}${'asked'.padStart(6)}${'bot'.padStart(8)}${'top hit'.padStart(9)}`,
  );
  for (const [category, { asked, ours, theirs }] of [...byCategory, ['all', all] as const]) {
    const percent = (part: number) => `${((100 * part) / asked).toFixed(1)}%`;
    console.log(
      `${category.padEnd(26)}${String(asked).padStart(6)}${percent(ours).padStart(8)}${percent(theirs).padStart(9)}`,
    );
  }
}

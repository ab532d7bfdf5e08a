import type { Corpus } from '../corpus/corpus.ts';
import type { Period } from '../corpus/period.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { type PeriodFound, readPeriods } from './periods/read.ts';
import { functionWords } from './words.ts';

/** A period that a source words in its own way, by the stems of its label: “Operation Blizzard (one month)”. */
export interface WordedPeriod {
  readonly stems: readonly string[];
  readonly period: Period;
}

/** The worded periods of a corpus, longest first. */
export function wordedPeriods(corpus: Corpus): WordedPeriod[] {
  const labels = new Map(
    corpus.statistics
      .map(({ period }) => period)
      .filter(({ type }) => type === 'range' || type === 'point')
      .map((period) => [period.label, period]),
  );
  return [...labels.values()]
    .filter(({ label }) => saysMore(label))
    .flatMap((period) =>
      [period.label, period.label.replace(/\s*\([^)]*\)$/, '')].map((label) => ({
        period,
        stems: tokenize(label).map(({ stem }) => stem),
      })),
    )
    .filter(({ stems }) => stems.length > 1)
    .sort((a, b) => b.stems.length - a.stems.length);
}

/** Whether a label holds words that are no plain date: “mid-”, “the last three years of the previous government”. */
function saysMore(label: string): boolean {
  const { spans } = readPeriods(label, { today: '2000-01-01', fiscalYearStart: '01-01' });
  const outside = tokenize(label).filter(({ start, end }) => !spans.some(([from, to]) => start < to && end > from));
  return outside.some(({ text }) => !functionWords.has(text));
}

/** The worded periods that a text names. */
export function findWorded(tokens: readonly Token[], labels: readonly WordedPeriod[]): PeriodFound[] {
  const stems = tokens.map(({ stem }) => stem);
  const found: PeriodFound[] = [];
  for (const { stems: label, period } of labels) {
    const at = stems.findIndex((_, index) => label.every((word, offset) => stems[index + offset] === word));
    const [first, last] = [tokens[at], tokens[at + label.length - 1]];
    if (first === undefined || last === undefined || overlaps(found, first.start, last.end)) continue;
    found.push({ asked: { kind: 'exact', text: period.label, period }, span: [first.start, last.end] });
  }
  return found;
}

function overlaps(found: readonly PeriodFound[], start: number, end: number): boolean {
  return found.some(({ span: [from, to] }) => start < to && end > from);
}

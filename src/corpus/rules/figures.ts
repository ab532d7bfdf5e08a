import type { Observation } from '../corpus.ts';
import type { Draft } from '../draft.ts';
import { type Located, problemIn } from '../located.ts';
import type { Problem } from '../problem.ts';

type Row = Located<Observation>;

/** Values that disagree unmarked, and ranges that are upside down. */
export function checkFigures(draft: Draft): Problem[] {
  return [...draft.observations.flatMap(checkRange), ...groupsOf(draft.observations, sameThing).flatMap(checkRivals)];
}

function checkRange(row: Row): Problem[] {
  const { value, high } = row.value;
  return high === undefined || high > value
    ? []
    : [problemIn(row, ['high'], `expected more than the value ${value}, got ${high}`)];
}

/** What makes two figures figures for the same thing. */
function sameThing({ value }: Row): string {
  const { measure, substance, form, unit, agency, place, scope, period } = value;
  return JSON.stringify([measure, substance, form, unit, agency, place, scope, period.start, period.end]);
}

export function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function checkRivals(rows: readonly Row[]): Problem[] {
  return rows.flatMap((row, index) =>
    rows
      .slice(0, index)
      .filter((other) => !agree(row.value, other.value) && !linked(row.value, other.value))
      .map(({ value: other }) =>
        problemIn(
          row,
          ['value'],
          `expected the value ${other.value} of “${other.id}”, which is for the same thing, or a mark (supersedes or conflictsWith); got ${row.value.value} in “${row.value.id}”`,
        ),
      ),
  );
}

/** Whether either figure is marked as replacing or disputing the other. */
export function linked(a: Observation, b: Observation): boolean {
  return (
    [a.supersedes, a.conflictsWith].some((ids) => ids.includes(b.id)) ||
    [b.supersedes, b.conflictsWith].some((ids) => ids.includes(a.id))
  );
}

/** How far a figure may lie from a rounded one, by what the rounded one says of itself. */
const bounds = {
  exact: [1, 1],
  about: [0.95, 1.05],
  nearly: [0.94, 1],
  'more-than': [1, 1.1],
  'at-least': [1, 1.1],
  'less-than': [0.9, 1],
} as const;

/** Whether one figure may be a rounding of the other: “more than 24,000” and 24,125. */
export function agree(a: Observation, b: Observation): boolean {
  return a.value === b.value || within(a, b.value) || within(b, a.value);
}

function within({ value, qualifier }: Observation, other: number): boolean {
  const [low, high] = bounds[qualifier];
  const ratio = value === 0 ? 0 : other / value;
  return ratio >= low && ratio <= high;
}

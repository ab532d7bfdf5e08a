import type { Chart } from '../answer/answer.ts';

/** A row of a chart. One without a value is a gap: nothing is held for it. */
export interface Row {
  readonly label: string;
  readonly value?: number;
  /** The value in words, without the unit where the whole chart has it. */
  readonly shown: string;
  readonly provisional: boolean;
}

/** The rows of a chart in order of time, years without a figure included. */
export function rowsOf({ points, unit }: Chart): readonly Row[] {
  return points.flatMap(({ label, value, shown, provisional }, index) => [
    ...gapsBetween(points[index - 1]?.label, label),
    { label, value, shown: withoutUnit(shown, unit), provisional },
  ]);
}

/** “14,699.88 pounds” in a chart of pounds is 14,699.88. */
function withoutUnit(shown: string, unit: string): string {
  return unit !== '' && shown.endsWith(` ${unit}`) ? shown.slice(0, -unit.length - 1) : shown;
}

/** More years than these between two figures are one gap, not a row each. */
const longestGap = 10;

/** The years between two yearly labels: FY2020 between FY2019 and FY2021. */
function gapsBetween(before: string | undefined, label: string): Row[] {
  const [, kind, from] = /^(FY)?(\d{4})$/.exec(before ?? '') ?? [];
  const [, sameKind, to] = /^(FY)?(\d{4})$/.exec(label) ?? [];
  if (from === undefined || to === undefined || kind !== sameKind) return [];
  const missing = Number(to) - Number(from) - 1;
  if (missing < 1) return [];
  if (missing > longestGap) return [gap(`${kind ?? ''}${Number(from) + 1} to ${Number(to) - 1}`)];
  return Array.from({ length: missing }, (_, index) => gap(`${kind ?? ''}${Number(from) + 1 + index}`));
}

function gap(label: string): Row {
  return { label, shown: 'nothing held', provisional: false };
}

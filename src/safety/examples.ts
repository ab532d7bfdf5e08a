import type { SafetyFile } from './rules.ts';

const labels = ['harmless', 'unsafe', 'crisis'] as const;
/** What an example is one of. */
export type Label = (typeof labels)[number];

/** A line of the file with where it stands. */
export interface Example {
  readonly label: Label;
  readonly heading: string;
  readonly line: string;
}

/** All examples, kind by kind, in the order of the file. */
export function examplesOf(rules: SafetyFile): Example[] {
  return labels.flatMap((label) =>
    Object.entries(rules[label].examples).flatMap(([heading, lines]) =>
      lines.map((line) => ({ label, heading, line })),
    ),
  );
}

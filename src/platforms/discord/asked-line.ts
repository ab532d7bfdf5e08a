import { escapeMarkdown, unescapeMarkdown } from './escape.ts';

const start = '-# Asked: ';
const between = ' › ';
/** A longer one would crowd out the answer. */
const longest = 900;

/** The line above an answer that says what was asked, and what that followed up on. Empty where it would be too long. */
export function askedLine(trail: readonly string[]): string {
  const line = `${start}${trail.map(escapeMarkdown).join(between)}`;
  const legible = trail.length > 0 && trail.every((question) => !question.includes('›') && question.trim() !== '');
  return legible && line.length <= longest ? line : '';
}

/** The questions of such a line; undefined for another text. */
export function readAskedLine(line: string): readonly string[] | undefined {
  if (!line.startsWith(start)) return undefined;
  return line.slice(start.length).split(between).map(unescapeMarkdown);
}

import type { Answer, Claim, Section } from '../../answer/answer.ts';
import type { Numbering } from '../../render/number-citations.ts';
import { cutText, escapeMarkdown } from './escape.ts';

/** A line of an answer with the numbers of the sources it rests on. */
export interface Piece {
  readonly text: string;
  readonly numbers: readonly number[];
  /** The heading it stands under. */
  readonly heading: string;
  /** Which part of the answer it belongs to: parts are shown apart. */
  readonly part: number;
}

/** No single line may take most of a message. */
const longestLine = 1500;

/** The lines of an answer in the order they are read, escaped, each with its citations. */
export function piecesOf(answer: Answer, numbering: Numbering): readonly Piece[] {
  const intro = introOf(answer).map((text): Piece => ({ text, numbers: [], heading: '', part: 0 }));
  const sections = 'sections' in answer ? answer.sections : [];
  return withOtherSources(
    [...intro, ...sections.flatMap((section, at) => sectionPieces(section, at, answer, numbering))],
    numbering,
  );
}

/** Sources of figures that no line names are shown with the last line. */
function withOtherSources(pieces: readonly Piece[], { sources }: Numbering): readonly Piece[] {
  const cited = new Set(pieces.flatMap(({ numbers }) => numbers));
  const others = sources.map(({ number }) => number).filter((number) => !cited.has(number));
  const last = pieces.at(-1);
  if (last === undefined || others.length === 0) return pieces;
  return [...pieces.slice(0, -1), { ...last, numbers: [...last.numbers, ...others] }];
}

function introOf(answer: Answer): string[] {
  switch (answer.kind) {
    case 'found':
      return [];
    case 'choice':
      return [bold(answer.prompt)];
    case 'nothing':
      return [bold(answer.message)];
    case 'declined':
      return answer.lines.map(line);
    case 'usage':
      return answer.lines.map(usageText);
  }
}

function sectionPieces(
  { heading = '', claims }: Section,
  part: number,
  answer: Answer,
  numbering: Numbering,
): readonly Piece[] {
  const leads = part === 0 && answer.kind === 'found';
  const listed = !leads || heading !== '';
  return claims.map((claim, at) => {
    const numbers = numbering.numbersOf(claim);
    const text = claimText(claim, leads && at === 0);
    return {
      text: `${listed && !text.startsWith('```') ? '• ' : ''}${text}${marksOf(numbers)}`,
      numbers,
      heading: heading === '' ? '' : bold(heading),
      part,
    };
  });
}

/** A text of several lines is a record to copy; others are one line. */
function claimText({ text }: Claim, lead: boolean): string {
  if (text.includes('\n')) return codeBlock(text);
  return lead ? bold(text) : line(text);
}

function codeBlock(text: string): string {
  const inert = text.replaceAll('```', '`\u200b`\u200b`').replace(/[^\P{Cc}\n\t]/gu, '');
  return `\`\`\`\n${inert.length > longestLine ? `${inert.slice(0, longestLine)}…` : inert}\n\`\`\`\n`;
}

/** “/compare <what>” and what follows: the command is set off, its padding taken away. */
function usageText(text: string): string {
  const [, command, rest = ''] = /^(\/\S+)(?:\s{2,}(.*))?$/s.exec(text) ?? [];
  return command === undefined ? line(text) : `${bold(command)} ${line(rest)}`.trim();
}

function bold(text: string): string {
  return `**${line(text)}**`;
}

function line(text: string): string {
  return cutText(escapeMarkdown(text), longestLine);
}

/** “\[1\]\[3\]”: shown as [1][3], and never the start of a link. */
function marksOf(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : ` ${numbers.map((number) => `\\[${number}\\]`).join('')}`;
}

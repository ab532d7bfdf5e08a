import { stripVTControlCharacters } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Answer } from '../../answer/answer.ts';
import { inert } from '../../render/inert.ts';
import type { Receipt } from '../../render/receipt.ts';
import { coloured, plain, type Style } from '../../render/style.ts';
import { renderText } from '../../render/text.ts';

/** What the terminal can show. */
export interface Screen {
  readonly colour: boolean;
  readonly links: boolean;
  readonly width: number;
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 100;

/** An answer for a terminal: coloured and hyperlinked where it can, wrapped to its width. */
export function renderTerminal(answer: Answer, receipt: Receipt, screen: Screen): string {
  return wrapLines(renderText(inert(answer), receipt, styleFor(screen)), screen.width);
}

export function styleFor({ colour, links }: Screen): Style {
  if (!colour) return plain;
  return links ? coloured : { ...coloured, link: plain.link };
}

/** Wraps each line on its own; what runs over stands under the text of its list item. */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, Math.max(20, Math.min(width, widest))))
    .join('\n');
}

// What starts a list item, coloured or not: “• ”, “[12] ”, “1. ”, “/help  ”.
const marker = /^(?:• |(?:\u001b\[\d+m)?\[\d+\](?:\u001b\[\d+m)? |\d+\. |\/\S+ {2,})?/;

function wrapLine(line: string, width: number): string {
  if (stripVTControlCharacters(line).length <= width) return line;
  const [head = ''] = marker.exec(line) ?? [];
  const indent = stripVTControlCharacters(head).length;
  const wrapped = wrapAnsi(line.slice(head.length), width - indent, { trim: true });
  return `${head}${wrapped.replaceAll('\n', `\n${' '.repeat(indent)}`)}`;
}

import type { Block } from './blocks.ts';
import { escapeMrkdwn } from './escape.ts';
import { limits } from './limits.ts';

/** What is sent to Slack. */
export interface SlackMessage {
  /** All of it in plain text, for notifications and screen readers. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The blocks for a workspace that refuses tables and charts; left out where there are none. */
  readonly fallback?: readonly Block[];
}

/** A text for the field beside the blocks: escaped, and where it is too long cut before its sources. */
export function messageText(text: string): string {
  const escaped = escapeMrkdwn(text);
  if (escaped.length <= limits.text) return escaped;
  const sources = escaped.lastIndexOf('\nSources:');
  const end = sources < 0 ? '' : escaped.slice(sources, sources + limits.text / 2);
  return `${cutEscaped(escaped, limits.text - end.length - 1)}…${end}`;
}

/** Cuts between characters and between escapes. */
function cutEscaped(text: string, length: number): string {
  return text.slice(0, length).replace(/(?:&[a-z]*|[\uD800-\uDBFF])$/, '');
}

import type { types } from '@slack/bolt';
import { shorten } from '../../text/shorten.ts';
import { breakMentions } from './escape.ts';
import { limits } from './limits.ts';

export type Block = types.KnownBlock | DataVisualization;
export type Inline = types.RichTextText | types.RichTextLink;
type RichTextPart = types.RichTextBlock['elements'][number];

/** Slack’s chart block. The SDK’s types do not have it yet. */
export interface DataVisualization {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'bar';
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: { readonly categories: readonly string[]; readonly y_label: string };
  };
}

/** Text that is shown as it is: rich text has no mark-up, so that nothing in it can act. Long text is several runs. */
export function plainRun(text: string, style?: types.RichTextText['style']): types.RichTextText[] {
  return chunks(breakMentions(text)).map((part) => ({ type: 'text', text: part, ...(style ? { style } : {}) }));
}

/** A text with the marks of its sources, which are never parted. */
export function markedRun(text: string, marks: string): types.RichTextText[] {
  const whole = plainRun(`${text} ${marks}`);
  return whole.length === 1 ? whole : [...plainRun(text), ...plainRun(` ${marks}`)];
}

function chunks(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const part = text.slice(at, at + limits.textElement).replace(/(?<=.)[\uD800-\uDBFF]$/s, '');
    parts.push(part);
    at += part.length;
  }
  return parts.length > 0 ? parts : [' '];
}

export function bold(text: string): types.RichTextText[] {
  return plainRun(text, { bold: true });
}

export function link(url: string, text: string): types.RichTextLink[] {
  return [{ type: 'link', url, text: breakMentions(text) }];
}

export function line(...runs: (readonly Inline[])[]): types.RichTextSection {
  return { type: 'rich_text_section', elements: runs.flat() };
}

export function bullets(rows: readonly (readonly Inline[])[]): types.RichTextList {
  return { type: 'rich_text_list', style: 'bullet', elements: rows.map((row) => line(row)) };
}

export function preformatted(text: string): types.RichTextPreformatted {
  return { type: 'rich_text_preformatted', elements: plainRun(text) };
}

export function richText(...elements: RichTextPart[]): types.RichTextBlock {
  return { type: 'rich_text', elements };
}

/** Small grey lines. */
export function context(...texts: string[]): types.ContextBlock {
  return {
    type: 'context',
    elements: texts.slice(0, limits.contextElements).map((text) => plainText(text, limits.textElement)),
  };
}

export function plainText(text: string, longest: number): types.PlainTextElement {
  return { type: 'plain_text', text: shorten(breakMentions(text), longest) || ' ', emoji: false };
}

import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import { claimsOf } from '../../answer/answer.ts';
import type { Reply } from '../../bot.ts';
import { numberCitations } from '../../render/number-citations.ts';
import { receiptLine } from '../../render/receipt.ts';
import { askedLine } from './asked-line.ts';
import { controlRows } from './controls.ts';
import { cutText, escapeMarkdown } from './escape.ts';
import { fitPages, type Page } from './fit.ts';
import { limits } from './limits.ts';
import { type Piece, piecesOf } from './pieces.ts';

// Components (version 2) rather than embeds: they alone put the chart between the figure and its sources, give it a
// description for screen readers, and set the sources small on a phone. They hold 4,000 characters where embeds hold
// 6,000, which `fit.ts` makes up for with pages.

/** A reply with what the renderer has to know of where it is shown. */
export interface Shown {
  readonly reply: Reply;
  /** What leads to this reply again; empty where nothing does. */
  readonly trail: readonly string[];
  readonly today: string;
  readonly ephemeral: boolean;
  /** The page of a long answer, from 1. */
  readonly page?: number;
  /** The name of the attached chart, and what it shows in words. */
  readonly chart?: { readonly file: string; readonly description: string } | undefined;
}

/** What a message is made of; the flag for components goes with it when it is sent. */
export type Components = readonly APIMessageTopLevelComponent[];

/** A reply as Discord shows it: figure, chart, rivals, notes, sources, and what can be done next. */
export function renderReply({ reply, trail, today, ephemeral, page = 1, chart }: Shown): Components {
  const { answer, receipt } = reply;
  const numbering = numberCitations(answer);
  const asked = askedLine(trail);
  const proof = `-# ${receiptLine(receipt)}`;
  const pages = fitPages({
    pieces: piecesOf(answer, numbering),
    notes: answer.notes.map((note) => `-# Note: ${cutText(escapeMarkdown(note), 500)}`),
    sources: numbering.sources,
    frame: asked.length + proof.length + 40,
  });
  const at = Math.min(Math.max(1, page), pages.length);
  const shown = pages[at - 1] ?? { pieces: [], notes: [], sources: [] };
  const foot = pages.length > 1 ? `${proof} · page ${at} of ${pages.length}` : proof;
  const repeatable = trail.length > 0 && (asked !== '' || trail.join('\n').length < 80);
  return [
    {
      type: ComponentType.Container,
      accent_color: colours[answer.kind],
      components: [
        ...text(asked),
        ...body(shown, chart),
        ...ending([...shown.notes, ...shown.sources, foot], claimsOf(answer).length > 0),
      ],
    },
    ...controlRows({
      answer,
      numbering,
      path: { day: today, trail },
      receipt: receipt.question,
      repeatable,
      ephemeral,
      next: at < pages.length ? at + 1 : undefined,
    }),
  ];
}

/** A short message without an answer: that one has to wait, an apology, a confirmation. */
export function renderNotice(lines: readonly string[]): Components {
  const content = lines.map(escapeMarkdown).join('\n');
  return [{ type: ComponentType.TextDisplay, content: cutText(content, limits.text) }];
}

/** The colours only help: each kind of answer says in words what it is. */
const colours = {
  found: 0x3b82f6,
  choice: 0x8b5cf6,
  nothing: 0xd97706,
  declined: 0x6b7280,
  usage: 0x6b7280,
} as const satisfies Readonly<Record<Reply['answer']['kind'], number>>;

/** More parts than these are shown as one: a message has room for so many components. */
const mostParts = 12;

/** The lead, the chart, then the other parts. */
function body({ pieces }: Page, chart: Shown['chart']): APIComponentInContainer[] {
  const [lead = [], ...others] = partsOf(pieces).map(linesOf);
  const rest = others.length < mostParts ? others : [others.flat()];
  return [...text(lead.join('\n')), ...gallery(chart), ...rest.flatMap((lines) => text(lines.join('\n')))];
}

function partsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts = new Map<number, Piece[]>();
  for (const piece of pieces) parts.set(piece.part, [...(parts.get(piece.part) ?? []), piece]);
  return [...parts.values()];
}

/** Each heading once, before the first of its lines. */
function linesOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap(({ text: line, heading }, at) =>
    heading !== '' && heading !== pieces[at - 1]?.heading ? [heading, line] : [line],
  );
}

function gallery(chart: Shown['chart']): APIComponentInContainer[] {
  if (chart === undefined) return [];
  const { file, description } = chart;
  return [{ type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${file}` }, description }] }];
}

function ending(lines: readonly string[], apart: boolean): APIComponentInContainer[] {
  return [
    ...(apart ? [{ type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small } as const] : []),
    ...text(lines.join('\n')),
  ];
}

/** A text display must not be empty. */
function text(content: string): APIComponentInContainer[] {
  return content === '' ? [] : [{ type: ComponentType.TextDisplay, content }];
}

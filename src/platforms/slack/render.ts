import type { types } from '@slack/bolt';
import type { Answer, Claim, Section } from '../../answer/answer.ts';
import type { Reply } from '../../bot.ts';
import { type Numbering, numberCitations } from '../../render/number-citations.ts';
import { receiptLine } from '../../render/receipt.ts';
import { seriesSection } from '../../render/series.ts';
import { renderText } from '../../render/text.ts';
import { shorten } from '../../text/shorten.ts';
import {
  type Block,
  bold,
  bullets,
  context,
  type Inline,
  line,
  markedRun,
  plainRun,
  preformatted,
  richText,
} from './blocks.ts';
import { type ButtonPlace, buttonRows } from './buttons.ts';
import { type Detail, details, shortenedNote } from './detail.ts';
import { limits } from './limits.ts';
import { messageText, type SlackMessage } from './message.ts';
import { nativeSeries, type Series, textSeries } from './series.ts';
import { sourceLines } from './sources.ts';

/** An answer as a Slack message. It keeps to every limit: what does not fit is shortened, never its sources. */
export function renderSlack(reply: Reply, place: ButtonPlace): SlackMessage {
  const { answer, receipt } = reply;
  const hasSeries = seriesSection(answer) >= 0;
  const render = (series: (series: Series) => Block[]) => mostDetailed(reply, place, series);
  const blocks = render((series) => nativeSeries(series, place.view ?? 'table'));
  return {
    text: messageText(renderText(answer, receipt)),
    blocks,
    ...(hasSeries ? { fallback: render(textSeries) } : {}),
  };
}

/** The most detailed blocks that fit; none where not even the barest do, and the text stands alone. */
function mostDetailed(reply: Reply, place: ButtonPlace, series: (series: Series) => Block[]): Block[] {
  for (const [at, detail] of details.entries()) {
    const blocks = [...answerBlocks(reply, { detail, series, shortened: at > 1 }), ...buttonRows(reply, place, detail)];
    if (blocks.length <= limits.blocks && JSON.stringify(blocks).length <= limits.blocksJson) return blocks;
  }
  return [];
}

interface Rendering {
  readonly detail: Detail;
  readonly series: (series: Series) => Block[];
  readonly shortened: boolean;
}

function answerBlocks({ answer, receipt, understood }: Reply, rendering: Rendering): Block[] {
  const numbering = numberCitations(answer);
  const sections = 'sections' in answer ? answer.sections : [];
  const { detail, shortened } = rendering;
  const series = seriesSection(answer);
  const kept = answer.notes.slice(0, detail.notes).map((note) => shorten(note, detail.note));
  const notes = [...kept, ...(shortened ? [shortenedNote] : [])];
  return [
    ...introduction(answer),
    ...sections.flatMap((section, at) =>
      at === series
        ? seriesBlocks(section, answer, numbering, rendering)
        : [sectionBlock(section, { isFirst: at === 0, isReference: understood.kind === 'cite', numbering, detail })],
    ),
    ...(notes.length > 0 ? [context(...notes)] : []),
    ...(numbering.sources.length > 0 ? [richText(sourceLines(numbering.sources, detail))] : []),
    context(receiptLine(receipt)),
  ];
}

function introduction(answer: Answer): Block[] {
  switch (answer.kind) {
    case 'found':
      return [];
    case 'choice':
      return [richText(line(bold(answer.prompt)))];
    case 'nothing':
      return [richText(line(bold(answer.message)))];
    case 'declined':
    case 'usage':
      return [richText(line(plainRun(answer.lines.join('\n'))))];
  }
}

interface SectionPlace {
  readonly isFirst: boolean;
  /** Whether the claims are references to be copied. */
  readonly isReference: boolean;
  readonly numbering: Numbering;
  readonly detail: Detail;
}

function sectionBlock({ heading, claims }: Section, { isFirst, isReference, numbering, detail }: SectionPlace): Block {
  const title = heading === undefined ? [] : [line(bold(shorten(heading, detail.heading)))];
  if (isReference) return richText(...title, ...claims.flatMap((claim) => reference(claim, numbering)));
  const [lead, ...rest] = claims;
  const leads = isFirst && heading === undefined;
  const shown = (leads ? rest : claims).slice(0, detail.claims);
  const more = (leads ? rest : claims).slice(detail.claims);
  const rows = [
    ...shown.map((claim) => claimRuns(shorten(claim.text, detail.claim), claim, numbering)),
    ...(more.length > 0 ? [plainRun(`${more.length} more: ${marksOf(more, numbering)}`)] : []),
  ];
  return richText(
    ...title,
    ...(leads ? [line(bold(shorten(lead.text, detail.lead)), plainRun(` ${marksOf([lead], numbering)}`))] : []),
    ...(rows.length > 0 ? [bullets(rows)] : []),
  );
}

function reference(claim: Claim, numbering: Numbering): types.RichTextBlock['elements'] {
  return [preformatted(claim.text), line(plainRun(marksOf([claim], numbering)))];
}

function claimRuns(text: string, claim: Claim, numbering: Numbering): Inline[] {
  return markedRun(text, marksOf([claim], numbering));
}

/** “[1][3]”: the sources of claims, each once. */
function marksOf(claims: readonly Claim[], numbering: Numbering): string {
  const numbers = new Set(claims.flatMap((claim) => numbering.numbersOf(claim)));
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => `[${number}]`)
    .join('');
}

function seriesBlocks(
  { heading, claims }: Section,
  { chart }: Answer,
  numbering: Numbering,
  { series }: Rendering,
): Block[] {
  if (chart === undefined) return [];
  const marks = claims.map((claim) => marksOf([claim], numbering));
  return [...(heading === undefined ? [] : [richText(line(bold(heading)))]), ...series({ chart, marks })];
}

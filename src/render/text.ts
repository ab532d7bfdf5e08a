import type { Answer, Claim, Section } from '../answer/answer.ts';
import { longDate } from '../corpus/period.ts';
import { chartLines } from './chart-text.ts';
import { creditOf, locatorText, type NumberedSource, type Numbering, numberCitations } from './number-citations.ts';
import { type Receipt, receiptLine } from './receipt.ts';
import { seriesSection } from './series.ts';
import { plain, type Style } from './style.ts';

/** An answer as lines of text: what it says, its sources, what to ask next, and the receipt. */
export function renderText(answer: Answer, receipt: Receipt, style: Style = plain): string {
  const numbering = numberCitations(answer);
  const blocks = [
    ...introduction(answer, style),
    ...sectionsOf(answer).map((section, at) => sectionBlock(section, at, answer, numbering, style)),
    answer.notes.map((note) => style.dim(`Note: ${note}`)).join('\n'),
    sourcesBlock(numbering.sources, style),
    suggestionsBlock(answer.suggestions, style),
    style.dim(receiptLine(receipt)),
  ];
  return blocks.filter(Boolean).join('\n\n');
}

function introduction(answer: Answer, style: Style): string[] {
  switch (answer.kind) {
    case 'found':
      return [];
    case 'choice':
      return [style.bold(answer.prompt)];
    case 'nothing':
      return [style.bold(answer.message)];
    case 'declined':
    case 'usage':
      return [answer.lines.join('\n')];
  }
}

function sectionsOf(answer: Answer): readonly Section[] {
  return 'sections' in answer ? answer.sections : [];
}

function sectionBlock(
  { heading, claims }: Section,
  at: number,
  answer: Answer,
  numbering: Numbering,
  style: Style,
): string {
  const list = at > 0 || answer.kind !== 'found' || heading !== undefined;
  const rows = () => claims.map((claim, row) => claimLine(claim, { list, lead: at + row === 0, numbering, style }));
  const ends = () => claims.map((claim) => marks(claim, numbering, style));
  const lines = answer.chart && at === seriesSection(answer) ? [chartLines(answer.chart, ends(), style)] : rows();
  return [...(heading ? [style.bold(heading)] : []), ...lines].join('\n');
}

interface LineOptions {
  readonly list: boolean;
  readonly lead: boolean;
  readonly numbering: Numbering;
  readonly style: Style;
}

function claimLine(claim: Claim, { list, lead, numbering, style }: LineOptions): string {
  const text = lead ? style.bold(claim.text) : claim.text;
  return `${list ? '• ' : ''}${text} ${marks(claim, numbering, style)}`;
}

function marks(claim: Claim, numbering: Numbering, style: Style): string {
  return style.cite(
    numbering
      .numbersOf(claim)
      .map((number) => `[${number}]`)
      .join(''),
  );
}

function sourcesBlock(sources: readonly NumberedSource[], style: Style): string {
  if (sources.length === 0) return '';
  return [style.bold('Sources:'), ...sources.map((source) => sourceLine(source, style))].join('\n');
}

function sourceLine({ number, source, locators }: NumberedSource, style: Style): string {
  const where = locatorText(locators);
  const parts = [
    creditOf(source),
    `“${source.title}”`,
    `published ${longDate(source.published)}`,
    `retrieved ${longDate(source.retrieved)}`,
    ...(where ? [where] : []),
    ...(source.url ? [style.link(source.url)] : []),
  ];
  return `${style.cite(`[${number}]`)} ${parts.join(', ')}`;
}

function suggestionsBlock(suggestions: readonly string[], style: Style): string {
  if (suggestions.length === 0) return '';
  return [style.bold('Ask next:'), ...suggestions.map((text, index) => `${index + 1}. ${text}`)].join('\n');
}

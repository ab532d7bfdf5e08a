import type { types } from '@slack/bolt';
import { longDate } from '../../corpus/period.ts';
import { creditOf, locatorText, type NumberedSource } from '../../render/number-citations.ts';
import { shorten } from '../../text/shorten.ts';
import { bold, type Inline, line, link, plainRun } from './blocks.ts';
import type { Detail } from './detail.ts';

/** Slack refuses links longer than this. */
const longestUrl = 3000;

/** The sources of an answer, each with its number, its link and the place in it. */
export function sourceLines(sources: readonly NumberedSource[], detail: Detail): types.RichTextSection {
  return line(bold('Sources'), ...sources.map((source) => sourceLine(source, detail)));
}

function sourceLine({ number, source, locators }: NumberedSource, { source: how, locator }: Detail): Inline[] {
  const mark = `\n[${number}] `;
  const title = titled(source.title, how.linked ? source.url : undefined, how.title);
  if (how.bare) return [...plainRun(mark), ...title];
  const who = creditOf(source);
  const rest = [
    `published ${longDate(source.published)}`,
    ...(how.retrieved ? [`retrieved ${longDate(source.retrieved)}`] : []),
    shorten(locatorText(locators), locator),
  ].filter(Boolean);
  return [...plainRun(`${mark}${shorten(who, how.title)}, `), ...title, ...plainRun(`, ${rest.join(', ')}`)];
}

function titled(title: string, url: string | undefined, longest: number): Inline[] {
  const text = shorten(title, longest);
  return url === undefined || url.length > longestUrl ? plainRun(`“${text}”`) : link(url, text);
}

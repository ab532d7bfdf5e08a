import { longDate } from '../../corpus/period.ts';
import { creditOf, locatorText, type NumberedSource } from '../../render/number-citations.ts';
import { cutText, escapeMarkdown, maskedLink } from './escape.ts';

/** How much is said of each source; never less than who published what when, and where it can be read. */
export type Detail = 'full' | 'brief' | 'bare';

/** The sources of a message, a line each; the titles are links. */
export function sourceLines(sources: readonly NumberedSource[], detail: Detail): readonly string[] {
  return sources.map((source) => `-# \\[${source.number}\\] ${describe(source, detail)}`);
}

/** Where many sources share a message, an address longer than this gives way to the others. */
const longestAddress = 200;

function describe({ source, locators }: NumberedSource, detail: Detail): string {
  const { publisher, title, url, published, retrieved } = source;
  const where = locatorText(locators);
  switch (detail) {
    case 'full':
      return [
        `${maskedLink(`${creditOf(source)}, “${title}”`, url)}, published ${longDate(published)}`,
        `retrieved ${longDate(retrieved)}`,
        ...(where === '' ? [] : [cutText(escapeMarkdown(where), 300)]),
      ].join(', ');
    case 'brief':
      return `${maskedLink(`${publisher}, “${shorten(title, 80)}”`, url)}, published ${longDate(published)}`;
    case 'bare':
      return `${maskedLink(shorten(publisher, 40), (url ?? '').length > longestAddress ? undefined : url)}, ${published}`;
  }
}

function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

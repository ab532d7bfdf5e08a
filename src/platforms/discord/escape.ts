// Letters that turn the direction of what follows, or are not seen at all.
const unseen = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
// *bold*, _italic_, ~~struck~~, `code`, ||spoiler||, > quote, # heading, [text](link), <@1>, @everyone
const marks = /[\\*_~`|<>#[\]@]/g;

/** A text that Discord shows as it is: on one line, no mark-up, no mention, no link. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .trim()
    .replace(marks, '\\$&')
    .replaceAll('://', '\\://') // https://… would be a link
    .replace(/^([-+])(?=\s)|^(\d+)\.(?=\s)/, (_, bullet?: string, number?: string) =>
      bullet === undefined ? `${number}\\.` : `\\${bullet}`,
    );
}

/** The text that {@link escapeMarkdown} was given, but for spaces and what is not seen. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

/** A link with a text; without one where the address is none for the web. */
export function maskedLink(label: string, url: string | undefined): string {
  const address = url === undefined ? undefined : webAddress(url);
  return address === undefined ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](<${address}>)`;
}

/** The address as it may stand in `(<…>)`. */
function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return href.replace(/[()<>\s\\]/g, (letter) => encodeURIComponent(letter).replace('(', '%28').replace(')', '%29'));
}

/** The text cut where it is longer, never through a character or an escape. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/\\?[\uD800-\uDBFF]?$/, '')}…`;
}

/** How much of a text is read: a question is a sentence or two, not a document. */
export const longestQuestion = 500;

const slackLink = /<(?:https?:|mailto:)[^>|]*(?:\|([^>]*))?>/g; // <https://x.y|label> keeps “label”
const slackMention = /<(?:[@#!][^>]*)>/g; // <@U123>, <#C1|news>, <!channel>, Discord’s <@!1> and <#1>
const discordEmoji = /<a?:\w+:\d+>|:[a-z0-9_+-]{2,}:/g; // <:name:123>, :tada:
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]+/gu;
const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u20E3/gu;
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/**
 * A person’s words as plain text on one line: mark-up, mentions, emoji and invisible characters are gone,
 * quotes, dashes and spaces are the plain ones. At most {@link longestQuestion} characters are kept.
 */
export function plainText(text: string): string {
  const words = text
    .slice(0, longestQuestion * 4)
    .replace(slackLink, (_, label: string | undefined) => label ?? ' ')
    .replace(slackMention, ' ')
    .replace(discordEmoji, ' ')
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity);
  return (printable.test(words) ? words.replaceAll('`', "'") : plainCharacters(words))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestQuestion)
    .trim();
}

/** Nothing of this needs {@link plainCharacters}, whose character classes take long to start. */
const printable = /^[\x20-\x7e\n]*$/;

function plainCharacters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\t\n\r\v\f\u2028\u2029]/g, ' ')
    .replace(invisible, '')
    .replace(emoji, ' ')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-');
}

const ascii = /^[\x00-\x7f]*$/;

/** Lower case without accents: “López” and “lopez” are one word. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

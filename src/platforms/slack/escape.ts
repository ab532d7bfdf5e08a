const joiner = '\u2060'; // a word joiner: it shows nothing and parts what Slack would read as one

// Letters that turn the direction of what follows, or control a terminal; line ends stay.
const unseen = /[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Makes every form of a mention inert, in text that Slack does not parse as well as in text that it may: `<!channel>`,
 * `<@U1>`, `<#C1>`, `@here`.
 */
export function breakMentions(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/<(?=[@#!])/g, `<${joiner}`)
    .replace(/@(?=channel\b|here\b|everyone\b)/gi, `@${joiner}`);
}

/** Text for a field that Slack parses as its mark-up: nothing in it becomes a link or a mention. */
export function escapeMrkdwn(text: string): string {
  return breakMentions(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

import { stripVTControlCharacters } from 'node:util';
import type { Reply } from '../../src/bot.ts';
import { type Components, renderReply } from '../../src/platforms/discord/render.ts';
import { renderSlack } from '../../src/platforms/slack/render.ts';
import { renderTerminal } from '../../src/platforms/terminal/render.ts';
import { renderJson } from '../../src/render/json.ts';
import { brokenLimits, liveMarkup, shownText, textsOf } from '../platforms/discord/inspect.ts';
import { problemsOf, readable } from '../platforms/slack/inspect.ts';

/** What a person gets of a reply on one platform. */
export interface Rendering {
  /** All that can be read, on one line, mark-up of ours taken away. */
  readonly text: string;
  /** Limits of the platform that it breaks, and mark-up of others that takes effect. */
  readonly problems: readonly string[];
}

/** Every way in which a reply is shown. A new platform adds a line here. */
export const renderings: Readonly<Record<string, (reply: Reply) => Rendering>> = {
  terminal: ({ answer, receipt }) => {
    const shown = renderTerminal(answer, receipt, { colour: true, links: false, width: 80 });
    const text = stripVTControlCharacters(shown);
    return { text: oneLine(text), problems: text.match(/[\u0000-\u0008\u000b-\u001f\u202e]/g) ?? [] };
  },
  json: ({ question, answer, understood, receipt }) => {
    const json = renderJson(question, answer, understood, receipt);
    return { text: oneLine(json.text), problems: JSON.stringify(json).includes('\n') ? ['more than one line'] : [] };
  },
  slack: (reply) => {
    const {
      text,
      blocks,
      fallback = [],
    } = renderSlack(reply, {
      isPrivate: true,
      trail: [reply.question.slice(0, 200) || 'help'],
      today: '2026-11-25',
    });
    const mentions = /<[@#!]/.test(`${text}${JSON.stringify(blocks)}`) ? ['a mention'] : [];
    return {
      text: oneLine(`${readable(blocks)} ${text}`),
      problems: [...problemsOf({ text, blocks }), ...problemsOf({ text, blocks: fallback }), ...mentions],
    };
  },
  discord: (reply) => {
    const pages = discordPages(reply);
    return {
      text: oneLine(pages.map(shownText).join(' ')),
      problems: pages.flatMap((page) => [...brokenLimits(page), ...liveMarkup(page)]),
    };
  },
};

/** The messages of a reply: most have one. */
function discordPages(reply: Reply): readonly Components[] {
  const show = (page: number) =>
    renderReply({ reply, trail: [reply.question], today: '2026-11-25', ephemeral: true, page });
  const [, count = '1'] = /page 1 of (\d+)/.exec(textsOf(show(1)).join('\n')) ?? [];
  return Array.from({ length: Number(count) }, (_, at) => show(at + 1));
}

/** Lines are broken, escaped and indented differently everywhere: only the words count. */
export function oneLine(text: string): string {
  return text.replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/\s+/g, ' ');
}

import type { Reply } from '../../bot.ts';
import { altText } from '../../chart/alt.ts';
import { chartOf } from '../../chart/for-reply.ts';
import type { Charts } from '../../chart/render.ts';
import type { Outcome } from '../../service/request.ts';
import type { Service } from '../../service/service.ts';
import { within } from '../../service/within.ts';
import { remembered } from '../../text/remembered.ts';
import { limits } from './limits.ts';
import { type Attachment, type Payload, payloadOf } from './payload.ts';
import { type Components, renderNotice, renderReply } from './render.ts';

/** Who sees an outcome, and which page of it. */
export interface Presentation {
  readonly ephemeral: boolean;
  readonly page?: number;
  /** Who shared it with the channel. */
  readonly sharedBy?: string;
}

/** Turns an outcome into a message: the answer with its chart, or why there is none. */
export type Present = (outcome: Outcome, presentation: Presentation) => Promise<Payload>;

/** An answer does not wait longer for its chart than this, in milliseconds. */
const longestDrawing = 1200;
const file = 'chart.png';

export function createPresent(charts: Charts, { desk, log }: Service): Present {
  const drawn = async (reply: Reply): Promise<Attachment | undefined> => {
    const order = chartOf(reply, desk().bot.corpus, 'dark');
    if (order === undefined) return undefined;
    const png = await within(charts.render(order), longestDrawing).catch((err) => {
      log.warn({ platform: 'discord', err }, 'an answer goes without its chart');
      return undefined;
    });
    return png && { attachment: png, name: file, description: altText(order.chart, order.frame, limits.altText) };
  };
  const render = createRender();
  return async (outcome, { ephemeral, page = 1, sharedBy }) => {
    if (outcome.kind !== 'answered') return payloadOf(renderNotice([outcome.text]), ephemeral);
    const { reply, trail, today } = outcome;
    const chart = page === 1 ? await drawn(reply) : undefined;
    const shown = chart && { file, description: chart.description };
    const components = render({ reply, trail, today, ephemeral, page, chart: shown });
    return payloadOf([...sharedLine(sharedBy), ...components], ephemeral, chart ? [chart] : []);
  };
}

/** Remembers what it rendered of a reply: one that is given again is shown again as it is. */
function createRender(): typeof renderReply {
  const renderedOf = remembered((_: Reply) => new Map<string, Components>());
  return (shown) => {
    const { reply, trail, today, ephemeral, page, chart } = shown;
    const key = JSON.stringify([ephemeral, page, chart !== undefined, today, trail]);
    const known = renderedOf(reply);
    const components = known.get(key) ?? renderReply(shown);
    known.set(key, components);
    return components;
  };
}

/** Shows a name and notifies nobody. */
function sharedLine(user: string | undefined): Components {
  return user === undefined ? [] : [{ type: 10, content: `-# Shared by <@${user}>` }];
}

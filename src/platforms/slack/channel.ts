import type { webApi } from '@slack/bolt';
import { BlocksRefused, isAboutBlocks, type Send } from './delivery.ts';

/** A channel, a direct message or a thread in either. */
export interface Spot {
  readonly channel: string;
  readonly thread?: string | undefined;
}

/** Posts to a channel or thread as the bot. Links are not unfurled. */
export function toChannel(client: webApi.WebClient, { channel, thread }: Spot): Send {
  return async ({ text, blocks }) => {
    try {
      await client.chat.postMessage({
        channel,
        text,
        // The SDK’s types do not know every block that Slack takes.
        ...(blocks === undefined ? {} : { blocks: blocks as webApi.KnownBlock[] }),
        ...(thread === undefined ? {} : { thread_ts: thread }),
        unfurl_links: false,
        unfurl_media: false,
      });
    } catch (error) {
      const said = platformError(error);
      if (said !== undefined && blocks !== undefined && isAboutBlocks(said)) throw new BlocksRefused(said);
      throw error;
    }
  };
}

/** What Slack said was wrong, such as `invalid_auth`; undefined for other errors. */
export function platformError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('data' in error)) return undefined;
  const { data } = error;
  return typeof data === 'object' && data !== null && 'error' in data ? String(data.error) : undefined;
}

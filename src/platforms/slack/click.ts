import type { BlockAction, webApi } from '@slack/bolt';
import { type Spot, toChannel } from './channel.ts';
import { BlocksRefused, type Send } from './delivery.ts';
import { type ResponseUrlOptions, toResponseUrl } from './response-url.ts';

/** Where something was clicked, and the ways to answer there. */
export interface Click {
  /** Whether only the person who clicked sees the message. */
  readonly isPrivate: boolean;
  /** The conversation that goes on from the message. */
  readonly conversation: string;
  /** Beside the message, for whoever sees it. */
  readonly beside: Send;
  /** For the person who clicked alone, where Slack can show that. */
  readonly toPerson: Send;
  /** In place of the message. */
  readonly instead: Send;
  /** In the channel, for everyone. */
  readonly inTheOpen: Send;
  /** Where a file can be shown; nowhere in the App Home. */
  readonly spot?: Spot;
}

/** Reads where a click was made: in a message of a channel or a direct message, or in the App Home. */
export function readClick(body: BlockAction, client: webApi.WebClient): Click {
  const { container, response_url: url, user } = body;
  const channel = body.channel?.id ?? textIn(container.channel_id);
  if (url === undefined || channel === undefined) return clickAtHome(user.id, client);
  const isPrivate = container.is_ephemeral === true;
  const thread = threadOf(body, channel);
  const respond = (options: ResponseUrlOptions) => toResponseUrl(url, { thread_ts: thread, ...options });
  const toPerson = respond({ response_type: 'ephemeral', replace_original: false });
  const inTheOpen = respond({ response_type: 'in_channel', replace_original: false });
  const post = orElse(toChannel(client, { channel, thread }), inTheOpen);
  return {
    isPrivate,
    conversation: isPrivate ? `${channel}:${user.id}` : conversationOf({ channel, thread }),
    beside: isPrivate ? toPerson : post,
    toPerson: isDirect(channel) && !isPrivate ? post : toPerson,
    instead: toResponseUrl(url, { replace_original: true }),
    inTheOpen,
    spot: { channel, thread },
  };
}

/** The App Home has no message to answer in: the answer is a direct message. */
function clickAtHome(user: string, client: webApi.WebClient): Click {
  const send = toChannel(client, { channel: user });
  return { isPrivate: false, conversation: user, beside: send, toPerson: send, instead: send, inTheOpen: send };
}

/** Answers in a channel start a thread; those in a direct message that is none stay outside one. */
function threadOf({ container, message }: BlockAction, channel: string): string | undefined {
  const thread = textIn(container.thread_ts) ?? textIn(message?.thread_ts);
  if (thread !== undefined || isDirect(channel) || container.is_ephemeral === true) return thread;
  return textIn(container.message_ts) ?? textIn(message?.ts);
}

export function conversationOf({ channel, thread }: Spot): string {
  return thread === undefined ? channel : `${channel}:${thread}`;
}

function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}

/** A bot that is no member of a channel cannot post there, but can answer a click. */
function orElse(first: Send, second: Send): Send {
  return async (message) => {
    try {
      await first(message);
    } catch (error) {
      if (error instanceof BlocksRefused) throw error;
      await second(message);
    }
  };
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

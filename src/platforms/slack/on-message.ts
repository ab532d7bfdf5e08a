import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { type Answering, answerTo, doOnce } from './answering.ts';
import { toChannel } from './channel.ts';
import { conversationOf } from './click.ts';
import { readSlackText } from './read-text.ts';

/** A message to the bot, wherever it was written. */
interface Heard {
  readonly user: string;
  readonly channel: string;
  readonly ts: string;
  readonly thread?: string | undefined;
  readonly text: string;
}

/** `@fentanyl <question>`: answered in the thread, which follow-ups then lean on. */
export function onMention(
  { event, client }: SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs,
  answering: Answering,
): Promise<void> {
  const { user = '', channel, ts, text } = event;
  return answer({ user, channel, ts, text, thread: event.thread_ts ?? ts }, client, answering);
}

/** A direct message, or one in the assistant’s pane: answered where it was written. */
export async function onDirectMessage(
  { event, client }: SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs,
  answering: Answering,
): Promise<void> {
  if (event.channel_type !== 'im' || !isFromPerson(event)) return;
  const { user, channel, ts, text = '' } = event;
  await answer({ user, channel, ts, text, thread: event.thread_ts }, client, answering);
}

type MessageEvent = SlackEventMiddlewareArgs<'message'>['event'];
type PersonMessage = Extract<MessageEvent, { subtype?: undefined | 'file_share' | 'thread_broadcast' }>;

/** Edits, joins and what bots write are no questions. */
function isFromPerson(event: MessageEvent): event is PersonMessage & { readonly user: string } {
  const isWritten =
    event.subtype === undefined || event.subtype === 'file_share' || event.subtype === 'thread_broadcast';
  return isWritten && typeof event.user === 'string' && !('bot_id' in event);
}

/** A mention arrives as a message too where the app listens to both: channel and time tell that they are one. */
function answer({ user, channel, ts, thread, text }: Heard, client: AllMiddlewareArgs['client'], answering: Answering) {
  const words = readSlackText(text);
  return doOnce(
    `message:${channel}:${ts}`,
    () =>
      answerTo(
        toChannel(client, { channel, thread }),
        {
          user,
          asked: { kind: 'line', line: words === '' ? 'help' : words },
          thread: conversationOf({ channel, thread }),
        },
        { isPrivate: false },
        answering,
      ),
    answering,
  );
}

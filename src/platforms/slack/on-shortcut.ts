import type { AllMiddlewareArgs, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { type Answering, answerTo, doOnce } from './answering.ts';
import { readSlackText } from './read-text.ts';
import { toResponseUrl } from './response-url.ts';

/** “Check this message”: each claim beside what the corpus holds, for the eyes of whoever asked. */
export async function onCheckMessage(
  { shortcut, ack }: SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs,
  answering: Answering,
): Promise<void> {
  await ack();
  const { message, message_ts, response_url, trigger_id, user } = shortcut;
  const thread = typeof message.thread_ts === 'string' ? message.thread_ts : undefined;
  await doOnce(
    trigger_id ?? `shortcut:${message_ts}`,
    () =>
      answerTo(
        toResponseUrl(response_url, { response_type: 'ephemeral', replace_original: false, thread_ts: thread }),
        { user: user.id, asked: { kind: 'message', text: readSlackText(message.text ?? '') } },
        { isPrivate: true },
        answering,
      ),
    answering,
  );
}

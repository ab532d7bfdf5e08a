import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { findCues } from '../../question/cues.ts';
import { fold } from '../../text/fold.ts';
import { type Answering, ask, doOnce, sendOutcome } from './answering.ts';
import type { SlackMessage } from './message.ts';
import { readSlackText } from './read-text.ts';
import { onReload } from './reload.ts';
import { toResponseUrl } from './response-url.ts';

type CommandArgs = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** `/fentanyl <words>`: answered with the acknowledgement itself where Slack allows, in private unless asked otherwise. */
export async function onCommand(args: CommandArgs, answering: Answering): Promise<void> {
  const { command, ack } = args;
  const { words, isPublic } = readCommandText(command.text ?? '');
  let isFirst = false;
  await doOnce(
    command.trigger_id,
    async () => {
      isFirst = true;
      if (words === 'reload') return onReload(args, answering);
      await answer(words, isPublic || answering.settings.publicChannels.includes(command.channel_id), args, answering);
    },
    answering,
  );
  if (!isFirst) await ack();
}

async function answer(
  words: string,
  isPublic: boolean,
  { command, ack }: CommandArgs,
  answering: Answering,
): Promise<void> {
  const outcome = await ask(answering, {
    user: command.user_id,
    asked: { kind: 'line', line: words === '' ? 'help' : words },
    thread: `${command.channel_id}:${command.user_id}`,
    standsAlone: !leansOnLast(words),
  });
  const presentation = { isPrivate: !isPublic };
  const type = isPublic ? 'in_channel' : 'ephemeral';
  const later = toResponseUrl(command.response_url, { response_type: type });
  const message = answering.present(outcome, presentation);
  if (await acknowledgedWith(message, type, ack)) return;
  await sendOutcome(later, outcome, presentation, answering);
}

/**
 * Answers within the acknowledgement. Slack says nothing where it refuses the blocks of one, so those that it may
 * refuse go another way; and so does an answer whose connection just closed.
 */
async function acknowledgedWith(
  { text, blocks, fallback }: SlackMessage,
  type: 'ephemeral' | 'in_channel',
  ack: CommandArgs['ack'],
): Promise<boolean> {
  const fits = fallback === undefined && blocks.length > 0;
  try {
    // Bolt’s type of an acknowledgement does not know every block that Slack takes.
    await (ack as (body?: object) => Promise<void>)(fits ? { response_type: type, text, blocks } : undefined);
    return fits;
  } catch {
    return false;
  }
}

interface CommandText {
  readonly words: string;
  readonly isPublic: boolean;
}

/** “public seizures 2023” is answered in the open. */
export function readCommandText(text: string): CommandText {
  const words = readSlackText(text);
  const [, rest] = /^public(?:\s+(.*))?$/is.exec(words) ?? [];
  return /^public\b/i.test(words) ? { words: (rest ?? '').trim(), isPublic: true } : { words, isPublic: false };
}

/** “and in 2022?”, “verify 1”: only such words go on from the command before. */
export function leansOnLast(words: string): boolean {
  return /^\/?(?:verify|cite)\s+\[?\d/i.test(words) || findCues(fold(words)).has('follow-up');
}

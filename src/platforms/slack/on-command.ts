import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { findCues } from '../../question/cues.ts';
import { createMemory } from '../../service/memory.ts';
import { fold } from '../../text/fold.ts';
import { escapeJson } from '../../text/json.ts';
import { remembered } from '../../text/remembered.ts';
import { type Answering, answerTo, ask, doOnce, type SlackRequest, sendOutcome } from './answering.ts';
import type { Send } from './delivery.ts';
import { announceJson } from './http.ts';
import type { SlackMessage } from './message.ts';
import type { Presentation } from './present.ts';
import { readSlackText } from './read-text.ts';
import { onReload } from './reload.ts';
import { toResponseUrl } from './response-url.ts';

type CommandArgs = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** `/fentanyl <words>`: answered in private unless asked otherwise, over HTTP with the acknowledgement itself. */
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

async function answer(words: string, isPublic: boolean, args: CommandArgs, answering: Answering): Promise<void> {
  const { command, ack } = args;
  const request: SlackRequest = {
    user: command.user_id,
    asked: { kind: 'line', line: words === '' ? 'help' : words },
    thread: `${command.channel_id}:${command.user_id}`,
    standsAlone: !leansOnLast(words),
  };
  const type: ResponseType = isPublic ? 'in_channel' : 'ephemeral';
  const later = toResponseUrl(command.response_url, { response_type: type });
  if (answering.settings.transport.kind === 'http')
    return answerAtOnce(request, { type, later, presentation: { isPrivate: !isPublic } }, args, answering);
  // An answer within the acknowledgement would be lost without a word by a socket that is about to close.
  await ack().catch(() => {});
  await answerTo(later, request, { isPrivate: !isPublic }, answering);
}

interface Ways {
  readonly type: ResponseType;
  readonly later: Send;
  readonly presentation: Presentation;
}

/**
 * Answers within the acknowledgement. Slack says nothing where it refuses the blocks of one, so those that it may
 * refuse go another way.
 */
async function answerAtOnce(
  request: SlackRequest,
  { type, later, presentation }: Ways,
  { ack, context }: CommandArgs,
  answering: Answering,
): Promise<void> {
  const outcome = await ask(answering, request);
  const message = answering.present(outcome, presentation);
  if (message.fallback !== undefined || message.blocks.length === 0) {
    await ack();
    return sendOutcome(later, outcome, presentation, answering);
  }
  const json = acknowledgementJson(message, type);
  announceJson(context, json.length);
  await ack(json);
}

type ResponseType = 'ephemeral' | 'in_channel';

const writtenOf = remembered((_: SlackMessage) => new Map<ResponseType, string>());

/** A message as JSON of plain letters alone, written once: that is half of what answering over HTTP costs. */
function acknowledgementJson(message: SlackMessage, response_type: ResponseType): string {
  const known = writtenOf(message);
  const { text, blocks } = message;
  const json = known.get(response_type) ?? escapeJson(JSON.stringify({ response_type, text, blocks }), /[^\x20-\x7e]/g);
  known.set(response_type, json);
  return json;
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

const leaning = createMemory<boolean>({ lifetime: 3_600_000, most: 1000 });

/** “and in 2022?”, “verify 1”: only such words go on from the command before. */
export function leansOnLast(words: string): boolean {
  const known = leaning.get(words);
  if (known !== undefined) return known;
  const leans = readLeaning(words);
  leaning.set(words, leans);
  return leans;
}

function readLeaning(words: string): boolean {
  return /^\/?(?:verify|cite)\s+\[?\d/i.test(words) || findCues(fold(words)).has('follow-up');
}

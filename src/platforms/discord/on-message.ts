import { type Message, MessageFlags } from 'discord.js';
import { notices } from '../../service/notices.ts';
import { type Answering, ask, doOnce } from './answering.ts';
import { conversationOf } from './conversation.ts';
import { type Delivery, sendToChannel } from './deliver.ts';
import { trailIn } from './on-control.ts';
import { type Payload, payloadOf } from './payload.ts';
import { renderNotice } from './render.ts';

/** A direct message, or one that mentions the bot or replies to it: the text of others is not sent to us. */
export async function onMessage(message: Message, answering: Answering): Promise<void> {
  if (!isForUs(message) || answering.stopping()) return;
  await doOnce(message.id, () => answer(message, answering), answering);
}

function isForUs({ author, client, guildId, mentions, system, webhookId }: Message): boolean {
  if (author.bot || system || webhookId !== null) return false;
  return guildId === null || mentions.users.has(client.user.id);
}

async function answer(message: Message, answering: Answering): Promise<void> {
  const line = wordsOf(message) || 'help';
  const outcome = await ask(answering, {
    user: message.author.id,
    asked: { kind: 'line', line },
    thread: conversationOf(message, message.author.id),
    after: repliedTo(message),
  });
  const { requestId } = outcome;
  try {
    const delivery = await reply(message, await answering.present(outcome, { ephemeral: false }));
    if (delivery !== 'sent') answering.service.log.warn({ platform: 'discord', requestId, delivery }, 'not answered');
  } catch (err) {
    answering.service.log.error({ platform: 'discord', requestId, err }, 'an answer could not be sent');
    await reply(message, payloadOf(renderNotice([notices.failed(requestId)]), false), 'x');
  }
}

/** Without the mention of the bot, and on one line. */
function wordsOf({ content, client }: Message): string {
  return content
    .replace(new RegExp(`<@!?${client.user.id}>`, 'g'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What the answer that a message replies to had answered. It stands in that answer, also after a restart. */
function repliedTo({ reference, channel, client }: Message): readonly string[] | undefined {
  const answered = reference?.messageId === undefined ? undefined : channel.messages.cache.get(reference.messageId);
  return answered === undefined || answered.author.id !== client.user.id ? undefined : trailIn(answered);
}

/** By the nonce Discord knows a message that is sent again, and shows it once. */
async function reply(message: Message, { components, files, allowedMentions }: Payload, mark = ''): Promise<Delivery> {
  const nonce = `${message.id}${mark}`;
  const options = { components, files, allowedMentions, nonce, enforceNonce: true, failIfNotExists: false };
  return sendToChannel(() => message.reply({ ...options, flags: MessageFlags.IsComponentsV2 }));
}

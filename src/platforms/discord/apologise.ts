import { ApplicationIntegrationType, Routes } from 'discord.js';
import type { Answerable } from './arrival.ts';
import { sendToChannel } from './deliver.ts';
import { payloadOf } from './payload.ts';
import { renderNotice } from './render.ts';

/**
 * Tells a person in the channel that a request was lost; not what it was, as it may have been private. False where
 * the bot is no member there, or may not write.
 */
export async function apologise(interaction: Answerable, requestId: string): Promise<boolean> {
  const { channelId, client, user } = interaction;
  if (channelId === null || !isMemberThere(interaction)) return false;
  const text = `A request did not get its answer in time, sorry. Please ask again. Its number is ${requestId}.`;
  const { components, flags, allowedMentions } = payloadOf(
    [{ type: 10, content: `<@${user.id}>` }, ...renderNotice([text])],
    false,
  );
  const body = { components, flags, allowed_mentions: allowedMentions, nonce: interaction.id, enforce_nonce: true };
  try {
    return (await sendToChannel(() => client.rest.post(Routes.channelMessages(channelId), { body }))) === 'sent';
  } catch {
    return false;
  }
}

/** Carried along by a person, the bot sees channels in which it cannot write: trying counts as an invalid request. */
function isMemberThere({ guildId, authorizingIntegrationOwners: owners }: Answerable): boolean {
  return guildId === null ? '0' in owners : owners[ApplicationIntegrationType.GuildInstall] === guildId;
}

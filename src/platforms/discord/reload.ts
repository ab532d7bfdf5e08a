import { type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js';
import { notices } from '../../service/notices.ts';
import { reloadLines } from '../../service/reload-words.ts';
import type { Answering } from './answering.ts';
import type { Arrival } from './arrival.ts';
import { payloadOf } from './payload.ts';
import { renderNotice } from './render.ts';
import { respondWithNotice } from './respond.ts';
import type { DiscordSettings } from './settings.ts';

/** An admin reads the corpus anew and sees what changed, or what is wrong with it. */
export async function onReload(
  { interaction, received }: Arrival<ChatInputCommandInteraction>,
  answering: Answering,
): Promise<void> {
  if (!isAdmin(interaction, answering.settings))
    return respondWithNotice({ interaction, received }, [notices.notAdmin], answering);
  await interaction.deferReply({ flags: 'Ephemeral' }); // checking a corpus takes seconds
  const result = await answering.service.reload();
  const { components, flags } = payloadOf(renderNotice(reloadLines(result)), false);
  await interaction.editReply({ components, flags });
}

/** Those whom the settings name, else whoever may manage the server. */
export function isAdmin(
  { user, member, memberPermissions }: Pick<ChatInputCommandInteraction, 'user' | 'member' | 'memberPermissions'>,
  { admins, adminRoles }: DiscordSettings,
): boolean {
  if (admins.length + adminRoles.length === 0) return memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  return admins.includes(user.id) || rolesOf(member).some((role) => adminRoles.includes(role));
}

/** In a server that is not in the cache, roles are plain ids. */
function rolesOf(member: ChatInputCommandInteraction['member']): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}

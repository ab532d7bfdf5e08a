import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { type Answering, ask } from './answering.ts';
import type { Arrival } from './arrival.ts';
import { conversationOf } from './conversation.ts';
import { privateOption, reloadName } from './definitions.ts';
import { onReload } from './reload.ts';
import { respond } from './respond.ts';

/** A slash command, or the command on a message. */
export async function onCommand(
  { interaction, received }: Arrival<ChatInputCommandInteraction | MessageContextMenuCommandInteraction>,
  answering: Answering,
): Promise<void> {
  if (interaction.isMessageContextMenuCommand()) return checkClaim({ interaction, received }, answering);
  const name = interaction.options.getSubcommand();
  if (name === reloadName) return onReload({ interaction, received }, answering);
  const outcome = await ask(answering, {
    user: interaction.user.id,
    asked: { kind: 'command', name, values: valuesOf(interaction) },
    thread: conversationOf(interaction, interaction.user.id),
    standsAlone: !leaning.has(name),
  });
  const ephemeral = interaction.options.getBoolean(privateOption) ?? false;
  await respond({ interaction, received }, outcome, { ephemeral }, answering);
}

/** The commands whose words may mean what was said before: “and in 2022?”, “verify 1”. The options of others say it all. */
const leaning: ReadonlySet<string> = new Set(['ask', 'verify', 'cite']);

/** Someone else's message is checked for whoever asked alone. */
async function checkClaim(
  { interaction, received }: Arrival<MessageContextMenuCommandInteraction>,
  answering: Answering,
): Promise<void> {
  const asked = { kind: 'message', text: interaction.targetMessage.content } as const;
  const outcome = await ask(answering, { user: interaction.user.id, asked });
  await respond({ interaction, received }, outcome, { ephemeral: true }, answering);
}

/** What was filled in below the sub-command, `private` left out. */
function valuesOf({ options }: ChatInputCommandInteraction): Readonly<Record<string, unknown>> {
  const filled = options.data.flatMap((option) => option.options ?? []);
  return Object.fromEntries(filled.flatMap(({ name, value }) => (name === privateOption ? [] : [[name, value]])));
}

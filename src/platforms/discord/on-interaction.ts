import type { Interaction } from 'discord.js';
import { type Answering, doOnce } from './answering.ts';
import type { Arrival } from './arrival.ts';
import { onAutocomplete } from './on-autocomplete.ts';
import { onCommand } from './on-command.ts';
import { onControl } from './on-control.ts';
import { respondWithNotice } from './respond.ts';

/** Sends each kind of interaction its way. Never rejects. */
export async function onInteraction(interaction: Interaction, answering: Answering): Promise<void> {
  const received = performance.now();
  if (interaction.isAutocomplete()) return onAutocomplete(interaction, answering);
  if (!interaction.isRepliable() || interaction.isModalSubmit()) return;
  await doOnce(interaction.id, () => answer({ interaction, received }, answering), answering);
}

async function answer(arrival: Arrival, answering: Answering): Promise<void> {
  const { interaction, received } = arrival;
  if (answering.stopping()) return respondWithNotice(arrival, [restarting], answering);
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
    return onCommand({ interaction, received }, answering);
  if (interaction.isMessageComponent()) return onControl({ interaction, received }, answering);
}

const restarting = 'The bot is about to start anew. Please ask again in a minute.';

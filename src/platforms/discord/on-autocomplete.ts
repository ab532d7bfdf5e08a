import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import { completeOption, type Desk } from '../../desk.ts';
import type { Answering } from './answering.ts';
import { troubleOf } from './trouble.ts';

/** Offers values to fill in. Late or failed, a list is of no use: it is not tried again. */
export async function onAutocomplete(interaction: AutocompleteInteraction, { service }: Answering): Promise<void> {
  try {
    await interaction.respond(choicesFor(interaction, service.desk()));
  } catch (err) {
    if (troubleOf(err) === 'refused') service.log.warn({ platform: 'discord', err }, 'a list of values was refused');
  }
}

function choicesFor({ options }: AutocompleteInteraction, desk: Desk): ApplicationCommandOptionChoiceData[] {
  const { name: option, value: typed } = options.getFocused(true);
  const command = desk.commands.find(({ name }) => name === options.getSubcommand(false));
  return command === undefined ? [] : completeOption({ command, option, typed }, desk);
}

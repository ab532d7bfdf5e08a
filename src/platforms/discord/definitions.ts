import {
  type APIApplicationCommandBooleanOption,
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { z } from 'zod';
import type { Command } from '../../command/define.ts';
import { descriptionOf, isRequired } from '../../command/usage.ts';
import { rootName } from '../../command/words.ts';
import type { Desk } from '../../desk.ts';
import { cutText } from './escape.ts';
import { limits } from './limits.ts';
import { checkClaimName } from './locales.ts';
import { byLocale, localiseCommand, localiseOption } from './localise.ts';

/** A command as Discord is told of it. */
export type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** The names that Discord sends back. */
export const checkClaim = 'Check this claim';
export const reloadName = 'reload';
export const privateOption = 'private';
export const moreName = 'fentanyl-topic';

/** All that is registered with Discord: one command with a sub-command for each of ours, and one on messages. */
export function definitionsFor({ commands, bot }: Desk): readonly Definition[] {
  const { about, vocabulary } = bot.corpus;
  const topics = new Set(vocabulary.topics.map(({ id }) => id));
  const { first, more } = placeCommands(commands, ({ name }) => topics.has(name));
  return [
    rootCommand(rootName, `Cited answers about ${about.title}.`, [...first.map(subcommand), reload]),
    ...(more.length === 0 ? [] : [rootCommand(moreName, `More topics of ${about.title}.`, more.map(subcommand))]),
    {
      type: ApplicationCommandType.Message,
      name: checkClaim,
      name_localizations: byLocale(checkClaimName),
      ...everywhere,
    },
  ];
}

function rootCommand(
  name: string,
  description: string,
  options: readonly APIApplicationCommandSubcommandOption[],
): Definition {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: cutText(description, limits.commandDescription),
    ...localiseCommand({ name }),
    options: [...options],
    ...everywhere,
  };
}

interface Placed {
  readonly first: readonly Command[];
  readonly more: readonly Command[];
}

/** Where there are more commands than one can have below it, the last of the topics go below a second one. */
function placeCommands(commands: readonly Command[], isTopic: (command: Command) => boolean): Placed {
  const places = limits.commandOptions - 1; // one is for reload
  const more = commands.filter(isTopic).slice(Math.min(0, places - commands.length) || commands.length);
  return { first: commands.filter((command) => !more.includes(command)), more: more.slice(0, limits.commandOptions) };
}

/** Commands of one server take neither contexts nor ways to install. */
export function forGuild(definitions: readonly Definition[]): readonly Definition[] {
  return definitions.map(({ contexts: _, integration_types: __, ...definition }) => definition);
}

/** In servers, in direct messages with the bot and between people; installed by a server or carried by a person. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

const reload: APIApplicationCommandSubcommandOption = {
  type: ApplicationCommandOptionType.Subcommand,
  name: reloadName,
  description: 'Load the corpus anew, for admins.',
  ...localiseCommand({ name: reloadName }),
};

function subcommand(command: Command): APIApplicationCommandSubcommandOption {
  const options = Object.entries(command.options.shape)
    .map(([name, schema]) => optionOf(name, schema, command))
    .sort((a, b) => Number(b.required) - Number(a.required)); // Discord wants the required ones first
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: command.name,
    description: cutText(command.summary, limits.commandDescription),
    ...localiseCommand(command),
    options: [...options, onlyForMe],
  };
}

const onlyForMe: APIApplicationCommandBooleanOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: privateOption,
  description: 'Only you see the answer.',
  ...localiseOption(privateOption),
};

function optionOf(
  name: string,
  schema: Command['options']['shape'][string],
  command: Command,
): APIApplicationCommandStringOption {
  const { enum: values, maxLength } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const common = {
    type: ApplicationCommandOptionType.String,
    name,
    description: cutText(descriptionOf(schema), limits.commandDescription),
    ...localiseOption(name),
    required: isRequired(schema),
    ...(maxLength === undefined ? {} : { max_length: maxLength }),
  } as const;
  if (values !== undefined) return { ...common, choices: values.map(String).map((value) => ({ name: value, value })) };
  return command.choices[name] === undefined ? common : { ...common, autocomplete: true };
}

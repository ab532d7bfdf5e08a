import { REST, Routes } from 'discord.js';
import type { Desk } from '../../desk.ts';
import type { Changes } from '../../service/changes.ts';
import type { Logger } from '../../service/log.ts';
import { definitionsFor, forGuild } from './definitions.ts';
import { startFailure } from './failures.ts';
import { isDifferent, type Registry, register } from './registration.ts';
import type { DiscordSettings } from './settings.ts';

/** Discord's own list of the commands of an app: of all servers, or of one. */
export function registryAt(rest: REST, applicationId: string, guild?: string): Registry {
  const route =
    guild === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guild);
  const query = new URLSearchParams({ with_localizations: 'true' });
  return {
    registered: async () => (await rest.get(route, { query })) as readonly unknown[],
    replace: async (definitions) => {
      await rest.put(route, { body: definitions });
    },
  };
}

/** Registers the commands of a corpus where they differ. The bot answers without it: a failure is logged. */
export async function keepRegistered(desk: Desk, registry: Registry, log: Logger): Promise<void> {
  try {
    const difference = await register(definitionsFor(desk), registry);
    if (isDifferent(difference)) log.info({ platform: 'discord', ...difference }, 'commands were registered');
  } catch (err) {
    log.warn({ platform: 'discord', err }, 'commands could not be registered');
  }
}

/** Registers once, without a connection to the gateway; says what changed, or would. */
export async function registerAt(
  { token, applicationId, apiUrl }: DiscordSettings,
  desk: Desk,
  { guild, dryRun }: { readonly guild?: string | undefined; readonly dryRun: boolean },
): Promise<string[]> {
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  const registry = registryAt(rest, applicationId, guild);
  const wanted = guild === undefined ? definitionsFor(desk) : forGuild(definitionsFor(desk));
  try {
    return differenceLines(await register(wanted, registry, dryRun));
  } catch (error) {
    throw startFailure(error) ?? error;
  }
}

/** What registering changes, in a line each. */
function differenceLines(changes: Changes): string[] {
  const lines = Object.entries(changes).flatMap(([what, names]: [string, readonly string[]]) =>
    names.map((name) => `${what}: ${name}`),
  );
  return lines.length > 0 ? lines : ['Nothing differs.'];
}

import type { ZodType } from 'zod';
import { ConfigError, type Environment } from '../config.ts';
import { ServiceEnvironment, type ServiceSettings } from '../service/settings.ts';
import { DiscordEnvironment, type DiscordSettings } from './discord/settings.ts';
import { SlackEnvironment, type SlackSettings, slackSecrets } from './slack/settings.ts';

/** The settings of everything that runs when the bot is started. A platform is on when its tokens are set. */
export interface PlatformSettings {
  readonly service: ServiceSettings;
  readonly slack: SlackSettings | undefined;
  readonly discord: DiscordSettings | undefined;
}

/** Reads the settings of all platforms from an environment, or says all that is wrong with them. */
export function readPlatformSettings(environment: Environment): PlatformSettings | ConfigError {
  const problems: string[] = [];
  const read = <Settings>(schema: ZodType<Settings>): Settings | undefined => {
    const { data, error } = schema.safeParse(environment);
    problems.push(...(error?.issues ?? []).map(({ message }) => message));
    return data;
  };
  const service = read(ServiceEnvironment);
  const slack = read(SlackEnvironment);
  const discord = read(DiscordEnvironment);
  return service === undefined || problems.length > 0 ? new ConfigError(problems) : { service, slack, discord };
}

/** What must never be written anywhere. */
export function secretsOf({ slack, discord }: PlatformSettings): string[] {
  return [...(slack === undefined ? [] : slackSecrets(slack)), ...(discord === undefined ? [] : [discord.token])];
}

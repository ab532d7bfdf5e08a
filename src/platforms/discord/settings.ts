import { z } from 'zod';
import { idList, optional } from '../../service/environment.ts';

/** How Discord is reached. */
export interface DiscordSettings {
  readonly token: string;
  readonly applicationId: string;
  /** Another address of the API: a proxy, a test. */
  readonly apiUrl?: string;
  /** How many connections share the servers; `auto` as many as Discord recommends. */
  readonly shards: 'auto' | number;
  /** Who may reload the corpus. Where both are empty: whoever may manage the server. */
  readonly admins: readonly string[];
  readonly adminRoles: readonly string[];
}

const where = {
  DISCORD_TOKEN: 'It is under “Bot” of your app at https://discord.com/developers/applications, “Reset Token”.',
  DISCORD_APPLICATION_ID:
    'It is under “General Information” of your app at https://discord.com/developers/applications.',
} as const;

const id = /^\d{17,20}$/;

/** The environment’s part of {@link DiscordSettings}; undefined where none of it is set. */
export const DiscordEnvironment = z
  .object({
    DISCORD_TOKEN: optional(
      z
        .string()
        .trim()
        .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, `DISCORD_TOKEN is no bot token. ${where.DISCORD_TOKEN}`),
    ),
    DISCORD_APPLICATION_ID: optional(
      z.string().trim().regex(id, `DISCORD_APPLICATION_ID: expected 17 to 20 digits. ${where.DISCORD_APPLICATION_ID}`),
    ),
    DISCORD_API_URL: optional(
      z
        .url({ protocol: /^https?$/, error: 'DISCORD_API_URL: expected an address such as https://discord.com/api.' })
        .transform((url) => url.replace(/\/+$/, '').replace(/\/v\d+$/, '')),
    ),
    DISCORD_SHARDS: optional(
      z
        .string()
        .transform((text): 'auto' | number => (text === 'auto' ? text : Number(text)))
        .refine((shards) => shards === 'auto' || (Number.isInteger(shards) && shards >= 1 && shards <= 1000), {
          error: 'DISCORD_SHARDS: expected “auto” or a whole number from 1 to 1000.',
        }),
    ),
    DISCORD_ADMINS: idList('DISCORD_ADMINS', id, 'user ids, from “Copy User ID” in developer mode'),
    DISCORD_ADMIN_ROLES: idList('DISCORD_ADMIN_ROLES', id, 'role ids, from “Copy Role ID” in developer mode'),
  })
  .superRefine(({ DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: application }, check) => {
    if (token === undefined && application !== undefined)
      check.addIssue(`DISCORD_TOKEN is missing, while DISCORD_APPLICATION_ID is set. ${where.DISCORD_TOKEN}`);
    if (token !== undefined && application === undefined)
      check.addIssue(`DISCORD_APPLICATION_ID is missing, while DISCORD_TOKEN is set. ${where.DISCORD_APPLICATION_ID}`);
  })
  .transform((read): DiscordSettings | undefined => {
    const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: applicationId, DISCORD_API_URL: apiUrl } = read;
    if (token === undefined || applicationId === undefined) return undefined;
    return {
      token,
      applicationId,
      ...(apiUrl === undefined ? {} : { apiUrl }),
      shards: read.DISCORD_SHARDS ?? 'auto',
      admins: read.DISCORD_ADMINS,
      adminRoles: read.DISCORD_ADMIN_ROLES,
    };
  });

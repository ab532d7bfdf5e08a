import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import { StartError } from '../../service/adapter.ts';

const portal = 'https://discord.com/developers/applications';

/** Close codes after which Discord takes no connection any more, each with what to do about it. */
const closings: Readonly<Record<number, string>> = {
  4004: `it refused DISCORD_TOKEN. Reset the token under “Bot” at ${portal} and set the new one.`,
  4010: 'the number of a shard is wrong. Set DISCORD_SHARDS to auto.',
  4011: 'one connection is too few for so many servers. Set DISCORD_SHARDS to auto.',
  4012: 'this version of its gateway is gone. Update the bot.',
  4013: 'an intent does not exist. Update the bot.',
  4014: `an intent is not allowed. Check “Privileged Gateway Intents” under “Bot” at ${portal}; none is needed.`,
};

/** Why Discord closed for good, in a line for the operator. */
export function closingLine(code: number): string {
  return `Discord ended the connection (code ${code}): ${closings[code] ?? 'it gave no other reason.'}`;
}

/** Why the start failed, where trying again would not help; undefined where it may. */
export function startFailure(error: unknown): StartError | undefined {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return new StartError(`Discord: ${closings[4004]}`, error);
  if (error instanceof DiscordAPIError && error.status === 401)
    return new StartError(`Discord: ${closings[4004]}`, error);
  const code = closingCodes.find(([text]) => error instanceof Error && error.message.includes(text))?.[1];
  return code === undefined ? undefined : new StartError(closingLine(code), error);
}

/** What the library says instead of the code, where the gateway closes during the start. */
const closingCodes = [
  ['Authentication failed', 4004],
  ['disallowed intents', 4014],
  ['invalid intents', 4013],
  ['Sharding is required', 4011],
  ['Invalid shard', 4010],
] as const;

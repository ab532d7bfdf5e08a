import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { createThrottler } from './identify.ts';
import { noMentions } from './payload.ts';
import type { DiscordSettings } from './settings.ts';

/** A client that asks for no privileged intent and keeps next to nothing in memory. */
export function createClient({ apiUrl, shards }: DiscordSettings): Client {
  return new Client({
    // Guilds make channels known, without which messages are dropped. Mentions and direct messages carry their text.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel], // direct messages are seen only with it
    allowedMentions: noMentions,
    // Interactions wait for all servers to arrive; with one of them in an outage they would come too late.
    waitGuildTimeout: 500,
    ...(shards === 'auto' ? { shards } : { shards: Array.from({ length: shards }, (_, at) => at), shardCount: shards }),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ...uncached,
      MessageManager: 4, // the message that a reply is to comes just before the reply
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
    rest: { ...(apiUrl === undefined ? {} : { api: apiUrl }), invalidRequestWarningInterval: 100 },
    ws: {
      buildIdentifyThrottler: async (manager) => {
        const { session_start_limit: limit } = await manager.fetchGatewayInformation();
        return createThrottler({ concurrency: limit.max_concurrency });
      },
    },
  });
}

const uncached = {
  ApplicationCommandManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  VoiceStateManager: 0,
} as const;

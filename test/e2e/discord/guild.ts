import { ids } from './snowflake.ts';

/** The bot as READY names it. */
export const readyUser = {
  id: ids.bot,
  username: 'fentanyl-bot',
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot: true,
  flags: 0,
};

const channel = { type: 0, guild_id: ids.guild, name: 'general', position: 0, permission_overwrites: [], nsfw: false };

const roleOf = (id: string, name: string) => ({
  id,
  name,
  permissions: '0',
  position: 0,
  color: 0,
  hoist: false,
  flags: 0,
});

export const guildCreate = {
  id: ids.guild,
  name: 'Test',
  icon: null,
  owner_id: ids.user,
  roles: [roleOf(ids.guild, '@everyone'), roleOf(ids.adminRole, 'admins')],
  emojis: [],
  stickers: [],
  features: [],
  channels: [{ ...channel, id: ids.channel }],
  threads: [
    {
      id: ids.thread,
      type: 11,
      guild_id: ids.guild,
      parent_id: ids.channel,
      owner_id: ids.user,
      name: 'thread',
      message_count: 0,
      member_count: 1,
      thread_metadata: {
        archived: false,
        auto_archive_duration: 60,
        archive_timestamp: '2026-01-01T00:00:00Z',
        locked: false,
      },
    },
  ],
  members: [],
  member_count: 2,
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  joined_at: '2026-01-01T00:00:00Z',
  large: false,
  unavailable: false,
  preferred_locale: 'en-US',
  premium_tier: 0,
  nsfw_level: 0,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  system_channel_flags: 0,
};

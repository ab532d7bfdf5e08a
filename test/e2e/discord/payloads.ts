import { ids, snowflake } from './snowflake.ts';

type Data = Readonly<Record<string, unknown>>;

/** Who does something, and where. */
export interface Scene {
  readonly user?: string;
  readonly channel?: string;
  readonly roles?: readonly string[];
  /** The permissions of the person, as Discord sends them. */
  readonly permissions?: string;
  /** Carried by a person, not installed by the server. */
  readonly carried?: boolean;
}

export interface Made {
  readonly id: string;
  readonly data: Data;
}

const userOf = (id: string) => ({
  id,
  username: `u${id.slice(-4)}`,
  discriminator: '0',
  global_name: null,
  avatar: null,
});

function placeOf({
  user = ids.user,
  channel = ids.channel,
  roles = [],
  permissions = '0',
  carried = false,
}: Scene): Data {
  if (channel === ids.direct)
    return {
      channel_id: channel,
      channel: { id: channel, type: 1, recipients: [userOf(ids.bot)] },
      user: userOf(user),
      context: 1,
      authorizing_integration_owners: { 0: '0' },
    };
  return {
    guild_id: ids.guild,
    guild: { id: ids.guild, locale: 'en-US', features: [] },
    channel_id: channel,
    channel: { id: channel, type: channel === ids.thread ? 11 : 0, guild_id: ids.guild, name: 'general' },
    member: {
      user: userOf(user),
      roles,
      permissions,
      joined_at: '2026-01-01T00:00:00Z',
      deaf: false,
      mute: false,
      flags: 0,
    },
    context: 0,
    authorizing_integration_owners: carried ? { 1: user } : { 0: ids.guild },
  };
}

function interaction(type: number, data: Data, scene: Scene, more: Data = {}): Made {
  const id = snowflake();
  return {
    id,
    data: {
      id,
      application_id: ids.application,
      type,
      token: `t${id}`,
      version: 1,
      data,
      app_permissions: '0',
      locale: 'en-US',
      guild_locale: 'en-US',
      entitlements: [],
      attachment_size_limit: 10_485_760,
      ...placeOf(scene),
      ...more,
    },
  };
}

const optionsOf = (values: Data) =>
  Object.entries(values).map(([name, value]) => ({ name, value, type: typeof value === 'boolean' ? 5 : 3 }));

/** `/fentanyl name option:value …` */
export function slash(name: string, values: Data = {}, scene: Scene = {}): Made {
  const data = { id: '1', name: 'fentanyl', type: 1, options: [{ name, type: 1, options: optionsOf(values) }] };
  return interaction(2, data, scene);
}

/** Letters typed into an option. */
export function typing(name: string, option: string, value: string): Made {
  const focused = { name: option, value, type: 3, focused: true };
  const data = { id: '1', name: 'fentanyl', type: 1, options: [{ name, type: 1, options: [focused] }] };
  return interaction(4, data, {});
}

/** “Check this claim” on someone's message. */
export function checkClaim(content: string, scene: Scene = {}): Made {
  const target = messageData(content, { user: ids.otherUser });
  const data = {
    id: '2',
    name: 'Check this claim',
    type: 3,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  };
  return interaction(2, data, scene);
}

/** A message of the bot's as Discord knows it, from what the bot sent. */
export interface Shown {
  readonly components: unknown;
  readonly flags: number;
}

export function press(customId: string, message: Shown, scene: Scene = {}): Made {
  return interaction(3, { custom_id: customId, component_type: 2 }, scene, { message: ownMessage(message) });
}

export function pick(customId: string, value: string, message: Shown, scene: Scene = {}): Made {
  const data = { custom_id: customId, component_type: 3, values: [value] };
  return interaction(3, data, scene, { message: ownMessage(message) });
}

/** What someone writes; with `mention` it speaks to the bot, with `to` it replies to a message of the bot's. */
export function written(
  content: string,
  scene: Scene & { readonly mention?: boolean; readonly to?: Shown } = {},
): Made {
  const { mention = false, to } = scene;
  const referenced = to && ownMessage(to);
  const data = {
    ...messageData(mention ? `<@${ids.bot}> ${content}` : content, scene),
    ...(mention || to ? { mentions: [{ ...userOf(ids.bot), bot: true }] } : {}),
    ...(referenced && {
      type: 19,
      referenced_message: referenced,
      message_reference: { type: 0, message_id: referenced.id, channel_id: ids.channel, guild_id: ids.guild },
    }),
  };
  return { id: String(data.id), data };
}

function messageData(content: string, { user = ids.user, channel = ids.channel }: Scene) {
  return {
    id: snowflake(),
    type: 0,
    channel_id: channel,
    ...(channel === ids.direct ? { channel_type: 1 } : { guild_id: ids.guild }),
    author: userOf(user),
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [] as unknown[],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    flags: 0,
    components: [] as unknown,
  };
}

function ownMessage({ components, flags }: Shown) {
  return { ...messageData('', {}), author: { ...userOf(ids.bot), bot: true }, components, flags };
}

/** Where something was said, as interactions and messages have it. */
interface Spot {
  readonly channelId: string;
  readonly guildId: string | null;
  readonly channel: { isThread(): boolean } | null;
}

/**
 * The conversation that words in a spot go on with. All that is said in a direct message or a thread is one; elsewhere
 * each person has one of their own in a channel.
 */
export function conversationOf({ channelId, guildId, channel }: Spot, user: string): string {
  const isOwnRoom = guildId === null || (channel?.isThread() ?? false);
  return isOwnRoom ? `discord:${channelId}` : `discord:${channelId}:${user}`;
}

/** Where something was said. */
export interface Spot {
  readonly channel: string;
  readonly user: string;
  /** A direct message or a thread: all that is said there is one conversation. */
  readonly isOwnRoom: boolean;
}

/** The conversation that words in a spot go on with: the room's, else the person's own in that channel. */
export function conversationOf({ channel, user, isOwnRoom }: Spot): string {
  return isOwnRoom ? `discord:${channel}` : `discord:${channel}:${user}`;
}

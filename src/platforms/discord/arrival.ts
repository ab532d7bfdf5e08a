import type { CommandInteraction, MessageComponentInteraction } from 'discord.js';

/** What can be answered with a message. */
export type Answerable = CommandInteraction | MessageComponentInteraction;

/** An interaction with the time it came, by the clock of `performance.now`. */
export interface Arrival<Kind extends Answerable = Answerable> {
  readonly interaction: Kind;
  readonly received: number;
}

import { type APIMessageTopLevelComponent, type JSONEncodable, MessageFlags } from 'discord.js';
import type { Components } from './render.ts';

/** Nobody is notified by an answer, whatever stands in it. */
export const noMentions: { readonly parse: never[]; readonly repliedUser: false } = { parse: [], repliedUser: false };

/** An image that goes with a message. */
export interface Attachment {
  readonly attachment: Buffer;
  readonly name: string;
  readonly description: string;
}

/** A message as discord.js sends it. */
export interface Payload {
  readonly components: JSONEncodable<APIMessageTopLevelComponent>[];
  readonly files: Attachment[];
  readonly flags: number;
  readonly allowedMentions: typeof noMentions;
}

export function payloadOf(components: Components, ephemeral: boolean, files: readonly Attachment[] = []): Payload {
  return {
    // Plain objects would be walked through for names to rewrite, each time they are sent.
    components: components.map((component) => ({ toJSON: () => component })),
    files: [...files],
    flags: MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0),
    allowedMentions: noMentions,
  };
}

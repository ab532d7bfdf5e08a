import type { Block } from './blocks.ts';
import type { SlackMessage } from './message.ts';

/** Slack refused the blocks of a message: too new for the workspace, or too many. */
export class BlocksRefused extends Error {
  constructor(reason: string) {
    super(`Slack refused the blocks: ${reason}`);
    this.name = 'BlocksRefused';
  }
}

/** A message on its way, in one of its forms. */
export interface Outgoing {
  readonly text: string;
  readonly blocks?: readonly Block[];
}

/** Sends to one place. Rejects with {@link BlocksRefused} where a plainer form may pass. */
export type Send = (message: Outgoing) => Promise<void>;

/** Whether an error of Slack’s is about the blocks. */
export function isAboutBlocks(error: string): boolean {
  return /block|attachment|invalid_arguments|table|chart/.test(error);
}

/** Sends a message in its best form that Slack takes; the last is its whole text alone. Sources are in each of them. */
export async function deliver({ text, blocks, fallback }: SlackMessage, send: Send): Promise<void> {
  for (const form of [blocks, ...(fallback === undefined ? [] : [fallback])]) {
    if (form.length === 0) continue;
    try {
      return await send({ text, blocks: form });
    } catch (error) {
      if (!(error instanceof BlocksRefused)) throw error;
    }
  }
  await send({ text });
}

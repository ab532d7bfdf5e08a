import { setTimeout as sleep } from 'node:timers/promises';
import { answerWithin } from './limits.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/** What became of a message. */
export type Delivery = 'sent' | Exclude<Trouble, 'passing'>;

/** How long after a failure the next try is made, in milliseconds. */
const pauses = { interaction: [100, 250, 500, 750], channel: [500, 1000, 2000, 4000] } as const;

/**
 * Answers an interaction, again where Discord has a fault, as long as it can be answered. A second try is safe: where
 * the first had come through, Discord says so and shows the answer once.
 */
export function answerInteraction(send: () => Promise<unknown>, received: number): Promise<Delivery> {
  return tryAgain(send, pauses.interaction, (pause) => performance.now() - received + pause < answerWithin);
}

/** Sends to a channel, again where Discord has a fault. It must carry a nonce, by which Discord knows it again. */
export function sendToChannel(send: () => Promise<unknown>): Promise<Delivery> {
  return tryAgain(send, pauses.channel, () => true);
}

/** Rejects where the last try failed by a fault that may pass. */
async function tryAgain(
  send: () => Promise<unknown>,
  waits: readonly number[],
  mayWait: (pause: number) => boolean,
): Promise<Delivery> {
  for (const pause of [...waits, undefined]) {
    try {
      await send();
      return 'sent';
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === 'refused') throw error;
      if (trouble !== 'passing') return trouble;
      if (pause === undefined || !mayWait(pause)) throw error;
      await sleep(pause);
    }
  }
  return 'expired';
}

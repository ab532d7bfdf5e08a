import { setTimeout as sleep } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import type { Logger } from '../../service/log.ts';
import { within } from '../../service/within.ts';

/** A Socket Mode connection that is opened anew whenever it ends. */
export interface Socket {
  /** Connects for the first time. Rejects where Slack does not let it. */
  open(): Promise<void>;
  close(): Promise<void>;
  isOpen(): boolean;
}

/** Pauses before another try, in milliseconds: short at first, since requests wait meanwhile. */
const pauses = [100, 500, 2000, 5000, 15_000, 30_000] as const;
/** How long the server may take to say goodbye. */
const longestGoodbye = 1000;

/**
 * Keeps a connection itself rather than leave that to the client, which waits for five seconds before each try, and
 * gives up for good, with a rejection that nobody holds, where Slack cannot be reached for a moment.
 */
export function keepSocket({ client }: SocketModeReceiver, log: Logger): Socket {
  let isOpen = false;
  let isClosing = false;
  const ended = () =>
    new Promise<void>((resolve) => {
      client.once('disconnected', () => {
        isOpen = false;
        resolve();
      });
    });
  const connect = async () => {
    await client.start();
    isOpen = true;
    return { ended: ended() };
  };
  const keep = async (first: { readonly ended: Promise<void> }) => {
    await first.ended;
    for (let failures = 0; !isClosing; ) {
      await sleep(pauses[Math.min(failures, pauses.length - 1)]);
      if (isClosing) return;
      try {
        const connection = await connect();
        log.info({ platform: 'slack' }, 'connected again');
        failures = 0;
        await connection.ended;
      } catch (err) {
        failures += 1;
        log.warn({ platform: 'slack', failures, err }, 'could not connect to Slack');
      }
    }
  };
  return {
    open: async () => {
      void keep(await connect());
    },
    close: async () => {
      isClosing = true;
      await within(client.disconnect(), longestGoodbye);
    },
    isOpen: () => isOpen,
  };
}

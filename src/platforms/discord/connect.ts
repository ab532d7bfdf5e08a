import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events, Status } from 'discord.js';
import { StartError } from '../../service/adapter.ts';
import type { Logger } from '../../service/log.ts';
import { closingLine, startFailure } from './failures.ts';

/** After how long the next try to connect is made at the start, in milliseconds. */
const pauses = [1000, 2000, 4000, 8000] as const;

/** Logs in, again where Discord has a fault for a few seconds. Rejects with what to do about it. */
export async function logIn(makeClient: () => Client, token: string, log: Logger): Promise<Client> {
  for (const pause of [...pauses, undefined]) {
    const client = makeClient();
    try {
      await client.login(token);
      return client;
    } catch (error) {
      await client.destroy();
      const failure = startFailure(error);
      if (failure !== undefined) throw failure;
      if (pause === undefined) throw new StartError(`Discord could not be reached: ${reasonOf(error)}`, error);
      log.warn({ platform: 'discord', err: error, pause }, 'Discord could not be reached yet');
      await sleep(pause);
    }
  }
  throw new StartError('Discord could not be reached.');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Logs what becomes of the connections; `onClosed` is told of one that Discord will not take again. */
export function watch(client: Client, log: Logger, onClosed: (line: string) => void): void {
  const about = { platform: 'discord' };
  client.on(Events.Error, (err) => log.error({ ...about, err }, 'an error in the connection to Discord'));
  client.on(Events.Warn, (text) => log.warn({ ...about, text }, 'a warning of the Discord library'));
  client.on(Events.ShardError, (err, shard) => log.warn({ ...about, shard, err }, 'a connection to Discord broke'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ ...about, shard }, 'connecting to Discord again'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ ...about, shard, replayed }, 'the session goes on'));
  client.on(Events.ShardReady, (shard) => log.info({ ...about, shard }, 'a session with Discord began'));
  client.on(Events.ShardDisconnect, ({ code }) => onClosed(closingLine(code)));
  client.rest.on('invalidRequestWarning', (info) => log.warn({ ...about, ...info }, 'Discord refuses many requests'));
}

/** Whether all connections are open, so that whatever is asked is heard. */
export function isConnected(client: Client | undefined): boolean {
  const shards = client?.ws.shards;
  return shards !== undefined && shards.size > 0 && shards.every(({ status }) => status === Status.Ready);
}

import { type Adapter, StartError } from './adapter.ts';
import { serveHealth } from './health.ts';
import type { Service } from './service.ts';
import type { Web } from './web.ts';
import { within } from './within.ts';

/** How long accepted work may take to finish after the process was told to stop. */
const longestStop = 10_000;

export interface Running {
  readonly service: Service;
  readonly adapters: readonly Adapter[];
  readonly web: Web;
  readonly port: number;
}

/**
 * Runs platforms in this process until SIGTERM or SIGINT. Rejects where one of them cannot start; one that ends later
 * takes no other down, and the process only where it was the last.
 */
export async function runPlatforms({ service, adapters, web, port }: Running): Promise<void> {
  const { log } = service;
  const told = untilTold();
  let stopping = false;
  serveHealth(web, { adapters, corpus: () => service.desk().bot.corpus.version, stopping: () => stopping });
  process.on('unhandledRejection', (err) => log.error({ err }, 'a promise was rejected and nobody held it'));
  process.on('SIGHUP', () => void service.reload());
  await listen(web, port);
  await startAll(adapters, web);
  log.info({ port, platforms: adapters.map(({ name }) => name), corpus: service.desk().bot.corpus.version }, 'started');
  const reason = await Promise.race([told, untilAllEnded(adapters)]);
  stopping = true;
  log.info({ reason, open: service.work.open }, 'stopping');
  await stopAll({ service, adapters, web });
  log.info({ open: service.work.open }, 'stopped');
  process.exit(reason === allEnded ? 1 : 0);
}

const allEnded = 'no platform is left';

async function untilAllEnded(adapters: readonly Adapter[]): Promise<typeof allEnded> {
  await Promise.all(adapters.map(({ ended }) => ended ?? new Promise<never>(() => {})));
  return allEnded;
}

function untilTold(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve(signal));
  });
}

async function listen(web: Web, port: number): Promise<void> {
  await web.listen(port).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`PORT: ${port} cannot be used (${error.code ?? error.message}). Name another one.`, error);
  });
}

/** Starts all at once; where one fails all is stopped, and the first reason is thrown. */
async function startAll(adapters: readonly Adapter[], web: Web): Promise<void> {
  const started = await Promise.allSettled(adapters.map((adapter) => adapter.start()));
  const failed = started.find((result) => result.status === 'rejected');
  if (failed === undefined) return;
  await Promise.allSettled([web.close(), ...adapters.map((adapter) => adapter.stop())]);
  throw failed.reason;
}

async function stopAll({ service, adapters, web }: Omit<Running, 'port'>): Promise<void> {
  const ended = Promise.allSettled([...adapters.map((adapter) => adapter.stop()), web.close()]);
  await within(
    ended.then(() => service.work.finished(longestStop)),
    longestStop,
  );
}

import type { Service } from './service.ts';

/** Something that a platform delivered, perhaps more than once. */
export interface Delivery {
  readonly platform: string;
  /** What all deliveries of the same thing share; left out where nothing tells that. */
  readonly key: string | undefined;
}

/**
 * Does something once for all deliveries of the same thing. Where it fails the next delivery is served. Never rejects,
 * and counts as work to be finished before the process ends.
 */
export function doOnce(
  { platform, key }: Delivery,
  task: () => Promise<void>,
  { once, work, log }: Pick<Service, 'once' | 'work' | 'log'>,
): Promise<void> {
  const taken = key === undefined ? undefined : `${platform}:${key}`;
  return work.run(async () => {
    if (taken !== undefined && !once.take(taken)) return;
    try {
      await task();
    } catch (err) {
      if (taken !== undefined) once.release(taken);
      log.error({ platform, err }, 'a request ended without an answer');
    }
  });
}

import { doOnce as doOnceFor } from '../../service/do-once.ts';
import type { Outcome, Request } from '../../service/request.ts';
import type { Service } from '../../service/service.ts';
import type { Present } from './present.ts';
import type { DiscordSettings } from './settings.ts';

/** What every listener works with. */
export interface Answering {
  readonly service: Service;
  readonly settings: DiscordSettings;
  readonly present: Present;
  /** Whether no new work is taken, as the process is about to end. */
  stopping(): boolean;
}

/** A request without what is the same for all of Discord. */
export type DiscordRequest = Omit<Request, 'platform'>;

export function ask({ service }: Answering, request: DiscordRequest): Promise<Outcome> {
  return service.handle({ ...request, platform: 'discord' });
}

/** Does something once: after a dropped connection Discord may send it again. Never rejects; see the service’s own. */
export function doOnce(id: string, task: () => Promise<void>, { service }: Answering): Promise<void> {
  return doOnceFor({ platform: 'discord', key: id }, task, service);
}

import type { Charts } from '../../chart/render.ts';
import { doOnce as doOnceFor } from '../../service/do-once.ts';
import { notices } from '../../service/notices.ts';
import type { Outcome, Request } from '../../service/request.ts';
import type { Service } from '../../service/service.ts';
import { deliver, type Send } from './delivery.ts';
import { type Present, type Presentation, textMessage } from './present.ts';
import type { SlackSettings } from './settings.ts';

/** What every listener works with. */
export interface Answering {
  readonly service: Service;
  readonly settings: SlackSettings;
  readonly present: Present;
  readonly charts: Charts;
}

/** A request without what is the same for all of Slack. */
export type SlackRequest = Omit<Request, 'platform'>;

/** Has a request answered. */
export function ask({ service }: Answering, request: SlackRequest): Promise<Outcome> {
  return service.handle({ ...request, platform: 'slack' });
}

/** Answers a request in a place. Rejects only where not even an apology could be sent there. */
export async function answerTo(
  send: Send,
  request: SlackRequest,
  presentation: Presentation,
  answering: Answering,
): Promise<void> {
  await answering.service.turn();
  const outcome = await ask(answering, request);
  await sendOutcome(send, outcome, presentation, answering);
}

/** Sends an outcome; where that fails an apology in plain words, with the number that is in the log. */
export async function sendOutcome(
  send: Send,
  outcome: Outcome,
  presentation: Presentation,
  { present, service }: Answering,
): Promise<void> {
  try {
    await deliver(present(outcome, presentation), send);
  } catch (err) {
    const { requestId } = outcome;
    service.log.error({ platform: 'slack', requestId, err }, 'an answer could not be sent');
    await deliver(textMessage(notices.failed(requestId)), send);
  }
}

/** Does something once for all deliveries that have one key. Never rejects; see the service’s own. */
export function doOnce(key: string | undefined, task: () => Promise<void>, { service }: Answering): Promise<void> {
  return doOnceFor({ platform: 'slack', key }, task, service);
}

import { type IncomingMessage, type RequestListener, ServerResponse } from 'node:http';
import type { BufferedIncomingMessage, HTTPReceiver } from '@slack/bolt';
import type { Logger } from '../../service/log.ts';

/** Where Slack posts to. */
export const eventsPath = '/slack/events';
/** The largest body that is read; Slack’s own are a few kilobytes. */
export const largestBody = 1024 * 1024;
/** How far the clock of a request may be ahead, in seconds; Bolt itself refuses only those that are behind. */
const furthestAhead = 300;

const responses = new WeakMap<IncomingMessage | BufferedIncomingMessage, ServerResponse>();

/** What Bolt hands on to the listeners of a request. */
export function httpProperties(request: BufferedIncomingMessage): Readonly<Record<string, unknown>> {
  return { response: responses.get(request) };
}

/** Says that an acknowledgement is JSON: Bolt does so for objects alone, which it writes anew each time. */
export function announceJson({ response }: Readonly<Record<string, unknown>>, bytes: number): void {
  if (!(response instanceof ServerResponse)) return;
  response.setHeader('content-type', 'application/json');
  response.setHeader('content-length', bytes);
}

/** Serves what Slack posts. Anything else is refused, with a line in the log and no work done. */
export function eventsListener(receiver: HTTPReceiver, log: Logger): RequestListener {
  const refuse = (reason: string) => log.warn({ platform: 'slack', reason }, 'a request was refused');
  return (request, response) => {
    if (request.method !== 'POST') {
      response.writeHead(405, { allow: 'POST' }).end();
      return;
    }
    if (isAhead(request.headers['x-slack-request-timestamp'])) {
      refuse('its time stamp is in the future');
      response.writeHead(401).end();
      return;
    }
    responses.set(request, response);
    // A body that was too large to be read would block the connection for the requests after it.
    response.once('finish', () => request.resume());
    receiver.requestListener(request, response);
  };
}

function isAhead(timestamp: string | string[] | undefined): boolean {
  return Number(timestamp) > Date.now() / 1000 + furthestAhead;
}

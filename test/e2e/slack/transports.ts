import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { LoopbackSlack } from './loopback.ts';
import type { Acknowledged } from './sockets.ts';

export const signingSecret = 'local-signing-secret-0123456789';

/** The ways in which Slack hands something to an app. */
export interface Transport {
  command(fields: Readonly<Record<string, string>>): Promise<Acknowledged>;
  event(body: object, retry?: number): Promise<Acknowledged>;
  interact(payload: object): Promise<Acknowledged>;
}

export function socketTransport({ sockets }: LoopbackSlack): Transport {
  return {
    command: (fields) => sockets.send('slash_commands', fields),
    event: (body, retry) => sockets.send('events_api', body, retry === undefined ? {} : { retry }),
    interact: (payload) => sockets.send('interactive', payload),
  };
}

export function httpTransport(port: number): Transport {
  const form = 'application/x-www-form-urlencoded';
  const posted = async (body: string, type: string, headers: Readonly<Record<string, string>> = {}) => {
    const started = performance.now();
    const { status, text } = await post(port, { body, type, headers });
    if (status !== 200) throw new Error(`expected 200, got ${status}`);
    const payload = text.startsWith('{') ? JSON.parse(text) : {};
    return { milliseconds: performance.now() - started, payload };
  };
  return {
    command: (fields) => posted(new URLSearchParams(fields).toString(), form),
    event: (body, retry) =>
      posted(
        JSON.stringify(body),
        'application/json',
        retry === undefined ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' },
      ),
    interact: (payload) => posted(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), form),
  };
}

export interface Posted {
  readonly body: string;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly secret?: string;
  /** Seconds since 1970. */
  readonly time?: number;
  readonly path?: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 50 });

/** Posts to the bot with a signature. */
export function post(port: number, posted: Posted): Promise<{ readonly status: number; readonly text: string }> {
  const { body, type, headers = {}, secret = signingSecret, time = Date.now() / 1000, path = '/slack/events' } = posted;
  const stamp = String(Math.floor(time));
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${stamp}:${body}`).digest('hex')}`;
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        agent,
        headers: {
          'content-type': type,
          'content-length': Buffer.byteLength(body),
          'x-slack-request-timestamp': stamp,
          'x-slack-signature': signature,
          ...headers,
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

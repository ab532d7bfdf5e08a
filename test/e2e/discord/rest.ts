import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody, type Sent } from './body.ts';
import { refusals } from './refusals.ts';
import { ids, snowflake } from './snowflake.ts';

/** A call of the bot's. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: Sent;
  readonly authorization: string | undefined;
  readonly at: number;
}

/** What goes wrong with a call: a status, the connection cut before it was acted on, or after. */
export type Fault =
  | { readonly status: number; readonly retryAfter?: number }
  | 'cut before'
  | 'cut after'
  | { readonly delay: number };

/** Discord's REST interface, as much of it as a bot needs. */
export interface Rest {
  readonly url: string;
  readonly calls: Call[];
  /** The interactions that can be answered, with the time until when. */
  readonly open: Map<string, number>;
  /** What each interaction was answered with. */
  readonly answers: Map<string, Sent>;
  /** Messages posted to channels. */
  readonly posted: (Sent & { readonly channel: string; readonly id: string })[];
  /** Commands by the path they are registered under. */
  readonly commands: Map<string, unknown[]>;
  /** Decides of each call whether something goes wrong with it. */
  fault: (call: Call) => Fault | undefined;
  gatewayUrl: string;
  /** Whether messages are refused for what Discord would refuse. */
  checksMessages: boolean;
  /** Told at what time an interaction was answered. */
  readonly awaited: Map<string, (at: number) => void>;
  stop(): Promise<void>;
}

export async function startRest(): Promise<Rest> {
  const server = createServer((request, response) => void serve(request, response, rest));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const rest: Rest = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    calls: [],
    open: new Map(),
    answers: new Map(),
    posted: [],
    commands: new Map(),
    fault: () => undefined,
    gatewayUrl: '',
    checksMessages: true,
    awaited: new Map(),
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return rest;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

async function serve(request: IncomingMessage, response: ServerResponse, rest: Rest): Promise<void> {
  const arrived = performance.now();
  const path = decodeURIComponent((request.url ?? '').replace(/^\/api\/v10/, '').replace(/\?.*$/, ''));
  const body = await readBody(request);
  const call = {
    method: request.method ?? '',
    path,
    body,
    authorization: request.headers.authorization,
    at: performance.now(),
  };
  rest.calls.push(call);
  const fault = rest.fault(call);
  if (fault === 'cut before') return void request.socket.destroy();
  if (typeof fault === 'object' && 'delay' in fault) await new Promise((resolve) => setTimeout(resolve, fault.delay));
  if (typeof fault === 'object' && 'status' in fault) return send(response, faulty(fault), fault.retryAfter);
  const reply = act(call, rest);
  rest.awaited.get(path.split('/')[2] ?? '')?.(arrived);
  if (fault === 'cut after') return void request.socket.destroy();
  send(response, reply);
}

function faulty({ status, retryAfter }: { readonly status: number; readonly retryAfter?: number }): Reply {
  if (status === 429)
    return { status, body: { message: 'You are being rate limited.', retry_after: retryAfter, global: false } };
  return { status, body: { message: `${status}: fault`, code: 0 } };
}

function send(response: ServerResponse, { status, body }: Reply, retryAfter?: number): void {
  const limited = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter), 'x-ratelimit-scope': 'user' };
  response.writeHead(status, { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...limited });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function act({ method, path, body }: Call, rest: Rest): Reply {
  const [, area, id = '', rest1 = '', rest2 = ''] = path.split('/');
  if (path === '/gateway/bot') return { status: 200, body: gatewayBot(rest.gatewayUrl) };
  if (area === 'applications') return commandsAt(method, path, body, rest);
  if (area === 'interactions') return answerInteraction(id, body, rest);
  if (area === 'webhooks' && rest2 === 'messages') return editOriginal(rest1, body, rest);
  if (area === 'channels' && rest1 === 'messages' && method === 'POST') return post(id, body, rest);
  return { status: 404, body: { message: '404: Not Found', code: 0 } };
}

function gatewayBot(url: string) {
  return { url, shards: 1, session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 } };
}

function commandsAt(method: string, path: string, body: Sent, { commands }: Rest): Reply {
  if (method === 'PUT') commands.set(path, body.json as unknown[]);
  return { status: 200, body: commands.get(path) ?? [] };
}

function answerInteraction(id: string, body: Sent, rest: Rest): Reply {
  const until = rest.open.get(id);
  if (rest.answers.has(id))
    return { status: 400, body: { message: 'Interaction has already been acknowledged.', code: 40060 } };
  if (until === undefined || performance.now() > until)
    return { status: 404, body: { message: 'Unknown interaction', code: 10062 } };
  const { type, data = {} } = body.json as { readonly type: number; readonly data?: Readonly<Record<string, unknown>> };
  const problems = rest.checksMessages && (type === 4 || type === 7) ? refusals(data, body.files) : [];
  if (problems.length > 0) return invalid(problems);
  rest.answers.set(id, body);
  return { status: 204 };
}

/** The token of an interaction is its id with a letter before it. */
function editOriginal(token: string, body: Sent, rest: Rest): Reply {
  const problems = refusals(body.json as Readonly<Record<string, unknown>>, body.files);
  if (problems.length > 0) return invalid(problems);
  rest.answers.set(`${token.slice(1)}:edited`, body);
  return {
    status: 200,
    body: {
      id: snowflake(),
      channel_id: ids.channel,
      content: '',
      author: { id: ids.bot, username: 'b', discriminator: '0' },
      embeds: [],
      attachments: [],
      components: [],
      timestamp: new Date().toISOString(),
      type: 0,
    },
  };
}

function post(channel: string, body: Sent, rest: Rest): Reply {
  const data = body.json as Readonly<Record<string, unknown>>;
  const problems = refusals(data, body.files);
  if (problems.length > 0) return invalid(problems);
  const known = rest.posted.find(
    ({ json }) => data.enforce_nonce === true && (json as typeof data).nonce === data.nonce,
  );
  const message = known ?? { ...body, channel, id: snowflake() };
  if (known === undefined) rest.posted.push(message);
  return {
    status: 200,
    body: {
      id: message.id,
      channel_id: channel,
      content: '',
      author: { id: ids.bot, username: 'b', discriminator: '0', bot: true },
      embeds: [],
      attachments: [],
      mentions: [],
      mention_roles: [],
      components: data.components,
      flags: data.flags,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      pinned: false,
      type: 0,
    },
  };
}

function invalid(problems: readonly string[]): Reply {
  return { status: 400, body: { message: `Invalid Form Body: ${problems.join('; ')}`, code: 50035, errors: {} } };
}

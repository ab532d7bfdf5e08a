import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Block } from '../../../src/platforms/slack/blocks.ts';
import { problemsOf, viewProblems } from '../../platforms/slack/inspect.ts';

/** The tokens that the local Slack knows. */
export const tokens = { bot: 'xoxb-local-bot-token', app: 'xapp-1-local-app-token' } as const;

/** Something that a person can see: a message, an answer to a click, a view. */
export interface Shown {
  /** Which way it came: `chat.postMessage`, `response:<id>`, `ack:<trigger>`, `views.open`… */
  readonly by: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly body: Readonly<Record<string, unknown>>;
}

/** What goes wrong with a request before Slack does anything. */
export type Fault = { readonly status: number; readonly retryAfter?: number } | 'drop';

/** Answers a request of the Web API, or by `response_url`, as Slack documents it. */
export interface WebApi {
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export interface WebApiOptions {
  readonly shown: (shown: Shown) => void;
  /** The fault that the next request of a method meets. */
  readonly fault: (method: string) => Fault | undefined;
  readonly socketUrl: () => string;
  readonly uploadUrl: (id: string) => string;
  /** Block types that this workspace refuses. */
  readonly refused: ReadonlySet<string>;
  /** Who is an admin. */
  readonly admins: ReadonlySet<string>;
  /** Methods that the bot has no scope for. */
  readonly forbidden: ReadonlySet<string>;
  readonly calls: string[];
  /** Violations of Slack’s limits. */
  readonly problems: string[];
}

type Body = Readonly<Record<string, unknown>>;

export function createWebApi(options: WebApiOptions): WebApi {
  const uses = new Map<string, number>();
  /** What was said and sent of each file. */
  const uploads = new Map<string, Body>();
  let time = 1_700_000_000;
  const show = (by: string, body: Body): string | undefined => {
    const blocks = (body.blocks ?? []) as readonly Block[];
    if (blocks.some(({ type }) => options.refused.has(type))) return 'invalid_blocks';
    const text = String(body.text ?? '');
    options.problems.push(...problemsOf({ text, blocks }).map((problem) => `${by}: ${problem}`));
    options.shown({ by, text, blocks, body });
    return undefined;
  };
  const methods: Readonly<Record<string, (body: Body) => Body>> = {
    'auth.test': () => ({ ok: true, user_id: 'UBOT', bot_id: 'BBOT', team_id: 'T1', team: 'local' }),
    'apps.connections.open': () => ({ ok: true, url: options.socketUrl() }),
    'chat.postMessage': (body) => {
      const error = show('chat.postMessage', body);
      time += 1;
      return error === undefined ? { ok: true, channel: body.channel, ts: `${time}.000100` } : { ok: false, error };
    },
    'files.getUploadURLExternal': ({ filename, length }) => {
      const id = `F${uploads.size + 1}`;
      uploads.set(id, { filename, length });
      return { ok: true, file_id: id, upload_url: options.uploadUrl(id) };
    },
    'files.completeUploadExternal': ({ files, initial_comment: comment, ...body }) => {
      const sent = (files as readonly { readonly id: string }[]).map(({ id }) => ({ id, ...uploads.get(id) }));
      options.shown({ by: 'file', text: String(comment), blocks: [], body: { ...body, files: sent } });
      return { ok: true, files };
    },
    'views.publish': (body) => showView('views.publish', body),
    'views.open': (body) => showView('views.open', body),
    'users.info': ({ user }) => ({ ok: true, user: { id: user, is_admin: options.admins.has(String(user)) } }),
    'assistant.threads.setSuggestedPrompts': (body) => {
      options.shown({ by: 'prompts', text: '', blocks: [], body });
      return { ok: true };
    },
  };
  const showView = (by: string, body: Body): Body => {
    const view = body.view as { readonly blocks: readonly Block[] };
    options.problems.push(...viewProblems(view.blocks).map((problem) => `${by}: ${problem}`));
    options.shown({ by, text: '', blocks: view.blocks, body });
    return { ok: true, view: { id: 'V1' } };
  };
  const call = (method: string, token: string, body: Body): Body => {
    const needed = method === 'apps.connections.open' ? tokens.app : tokens.bot;
    if (token !== needed) return { ok: false, error: 'invalid_auth' };
    if (options.forbidden.has(method)) return { ok: false, error: 'missing_scope' };
    return methods[method]?.(body) ?? { ok: false, error: 'unknown_method' };
  };
  /** A `response_url` works five times. */
  const respond = (id: string, body: Body): { status: number; text: string } => {
    const used = (uses.get(id) ?? 0) + 1;
    uses.set(id, used);
    if (used > 5) return { status: 404, text: 'used_url' };
    const error = show(`response:${id}`, body);
    return error === undefined ? { status: 200, text: 'ok' } : { status: 400, text: error };
  };
  return {
    answer: async (request, response) => {
      const [, kind, name = ''] = /^\/(api|response|upload)\/([^?]*)/.exec(request.url ?? '') ?? [];
      const bytes = await read(request);
      if (kind === 'upload') {
        uploads.set(name, { ...uploads.get(name), bytes });
        return void response.writeHead(200).end('OK');
      }
      const text = bytes.toString('utf8');
      options.calls.push(kind === 'api' ? name : 'response');
      const fault = options.fault(kind === 'api' ? name : 'response');
      if (fault === 'drop') return void request.socket.destroy();
      if (fault !== undefined) {
        const { status, retryAfter } = fault;
        response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }).end();
        return;
      }
      if (kind === 'response') {
        const { status, text: said } = respond(name, JSON.parse(text) as Body);
        response.writeHead(status).end(said);
        return;
      }
      const token = (request.headers.authorization ?? '').replace('Bearer ', '');
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(call(name, token, bodyOf(text, request.headers['content-type'] ?? ''))));
    },
  };
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The SDK sends forms, in which whatever is no text is JSON. */
function bodyOf(text: string, type: string): Body {
  if (type.startsWith('application/json')) return JSON.parse(text) as Body;
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [name, /^[[{]/.test(value) ? JSON.parse(value) : value]),
  );
}

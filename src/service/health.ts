import type { RequestListener } from 'node:http';
import type { Adapter } from './adapter.ts';
import type { Web } from './web.ts';

/** What readiness depends on. */
export interface Vitals {
  readonly adapters: readonly Adapter[];
  /** The version of the corpus in use. */
  corpus(): string;
  /** Whether the process takes no more work. */
  stopping(): boolean;
}

/** `GET /healthz`: the process is alive. `GET /readyz`: every platform is connected; 503 until then. */
export function serveHealth(web: Web, vitals: Vitals): void {
  web.route(
    '/healthz',
    json(() => ({ status: 200, body: { alive: true } })),
  );
  web.route(
    '/readyz',
    json(() => readiness(vitals)),
  );
}

interface JsonAnswer {
  readonly status: number;
  readonly body: unknown;
}

function readiness({ adapters, corpus, stopping }: Vitals): JsonAnswer {
  const platforms = Object.fromEntries(adapters.map((adapter) => [adapter.name, adapter.ready()]));
  const ready = !stopping() && Object.values(platforms).every(Boolean);
  return { status: ready ? 200 : 503, body: { ready, corpus: corpus(), platforms } };
}

function json(answer: () => JsonAnswer): RequestListener {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const { status, body } = answer();
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : `${JSON.stringify(body)}\n`);
  };
}

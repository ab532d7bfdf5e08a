import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The one HTTP server of the process: health for whoever watches it, and the paths that platforms post to. */
export interface Web {
  /** Serves a path from now on. */
  route(path: string, listener: RequestListener): void;
  /** Listens on a port; 0 takes a free one. */
  listen(port: number): Promise<{ readonly port: number }>;
  /** Takes no more connections and ends when the open requests are answered. */
  close(): Promise<void>;
}

export function createWeb(): Web {
  const routes = new Map<string, RequestListener>();
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const listener = routes.get(path);
    if (listener !== undefined) listener(request, response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
  });
  return {
    route: (path, listener) => {
      routes.set(path, listener);
    },
    listen: async (port) => {
      server.listen(port);
      await once(server, 'listening');
      return { port: (server.address() as AddressInfo).port };
    },
    close: () => closeServer(server),
  };
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  await closed;
}

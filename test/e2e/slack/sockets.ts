import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';

/** The acknowledgement of an envelope: how long it took, and what it carried. */
export interface Acknowledged {
  readonly milliseconds: number;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The Socket Mode side of the local Slack. */
export interface Sockets {
  /** Sends an envelope, again after a drop, until it is acknowledged. */
  send(type: string, payload: object, options?: { readonly retry?: number }): Promise<Acknowledged>;
  /** Cuts every connection. */
  drop(): void;
  /** Asks every client to connect anew, as Slack does every few hours. */
  refresh(): void;
  readonly open: number;
  /** How many connections there have been. */
  readonly total: number;
  close(): Promise<void>;
}

interface Pending {
  readonly started: number;
  readonly envelope: object;
  readonly resolve: (acknowledged: Acknowledged) => void;
}

export function createSockets(server: Server): Sockets {
  const sockets = new Set<WebSocket>();
  const pending = new Map<string, Pending>();
  const web = new WebSocketServer({ server, path: '/link' });
  let total = 0;
  const give = ({ envelope }: Pending) => {
    const [socket] = sockets;
    socket?.send(JSON.stringify(envelope));
  };
  web.on('connection', (socket) => {
    total += 1;
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    socket.on('message', (data) => {
      const { envelope_id: id, payload = {} } = JSON.parse(String(data));
      const found = pending.get(id);
      pending.delete(id);
      found?.resolve({ milliseconds: performance.now() - found.started, payload });
    });
    socket.on('close', () => sockets.delete(socket));
    sockets.add(socket);
    for (const waiting of pending.values()) give(waiting); // what was not acknowledged is delivered again
  });
  return {
    send: (type, payload, { retry } = {}) =>
      new Promise((resolve) => {
        const envelope_id = randomUUID();
        const again = retry === undefined ? {} : { retry_attempt: retry, retry_reason: 'timeout' };
        const accepts_response_payload = type !== 'events_api';
        const envelope = { type, envelope_id, payload, accepts_response_payload, ...again };
        const waiting = { started: performance.now(), envelope, resolve };
        pending.set(envelope_id, waiting);
        give(waiting);
      }),
    drop: () => {
      for (const socket of sockets) socket.terminate();
    },
    refresh: () => {
      for (const socket of sockets) socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    get open() {
      return sockets.size;
    },
    get total() {
      return total;
    },
    close: async () => {
      for (const socket of sockets) socket.terminate();
      await Promise.race([new Promise((resolve) => web.close(resolve)), sleep(500)]);
    },
  };
}

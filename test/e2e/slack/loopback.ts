import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSockets, type Sockets } from './sockets.ts';
import { createWebApi, type Fault, type Shown } from './web-api.ts';

/** A small Slack on this machine: Web API, `response_url` and Socket Mode. */
export interface LoopbackSlack {
  readonly apiUrl: string;
  readonly sockets: Sockets;
  /** All that people were shown, in order. */
  readonly shown: Shown[];
  /** The methods that were called, in order. */
  readonly calls: string[];
  /** Violations of Slack’s limits. */
  readonly problems: string[];
  /** Block types that this workspace refuses. */
  readonly refused: Set<string>;
  readonly admins: Set<string>;
  /** Methods that the bot has no scope for. */
  readonly forbidden: Set<string>;
  /** Faults by method, each met by one request, in order. */
  readonly faults: Map<string, Fault[]>;
  responseUrl(id: string): string;
  /** Waits until so many things were shown that pass a test. */
  waitFor(test: (shown: Shown) => boolean, count?: number, milliseconds?: number): Promise<Shown[]>;
  close(): Promise<void>;
}

export async function startLoopbackSlack(): Promise<LoopbackSlack> {
  const shown: Shown[] = [];
  const calls: string[] = [];
  const problems: string[] = [];
  const refused = new Set<string>();
  const admins = new Set<string>();
  const forbidden = new Set<string>();
  const faults = new Map<string, Fault[]>();
  const server = createServer((request, response) => void api.answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const api = createWebApi({
    shown: (one) => shown.push(one),
    fault: (method) => faults.get(method)?.shift(),
    uploadUrl: (id) => `http://127.0.0.1:${port}/upload/${id}`,
    socketUrl: () => `ws://127.0.0.1:${port}/link`,
    refused,
    admins,
    forbidden,
    calls,
    problems,
  });
  const sockets = createSockets(server);
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    sockets,
    shown,
    calls,
    problems,
    refused,
    admins,
    forbidden,
    faults,
    responseUrl: (id) => `http://127.0.0.1:${port}/response/${id}`,
    waitFor: async (test, count = 1, milliseconds = 5000) => {
      const until = performance.now() + milliseconds;
      while (shown.filter(test).length < count && performance.now() < until) await sleep(10);
      return shown.filter(test);
    },
    close: async () => {
      await sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

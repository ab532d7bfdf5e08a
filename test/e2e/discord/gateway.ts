import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildCreate, readyUser } from './guild.ts';
import { ids } from './snowflake.ts';

interface Frame {
  readonly op: number;
  readonly d: unknown;
}

interface Event {
  readonly op: 0;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

interface Session {
  readonly id: string;
  readonly events: Event[];
  socket: WebSocket | undefined;
}

/** A gateway that speaks as much of Discord's protocol as a bot needs, and can misbehave in the ways Discord does. */
export interface Gateway {
  readonly url: string;
  /** Sends an event; while no connection is open it waits for the session to be resumed. */
  dispatch(type: string, data: unknown): void;
  /** Cuts the connection without a word. */
  drop(): void;
  close(code: number): void;
  /** Asks the client to connect anew (op 7). */
  askReconnect(): void;
  /** Says that the session is over (op 9). */
  invalidate(resumable: boolean): void;
  /** Whether heartbeats are answered. */
  answersHeartbeats: boolean;
  /** What is done with those that identify. */
  onIdentify: 'ready' | 'invalidate' | number;
  readonly identified: { readonly at: number; readonly intents: number }[];
  readonly resumed: number[];
  stop(): Promise<void>;
}

export async function startGateway({ heartbeat = 41_250, outage = false } = {}): Promise<Gateway> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sessions = new Map<string, Session>();
  let current: Session | undefined;
  const send = (socket: WebSocket | undefined, frame: Frame | Event) => socket?.send(JSON.stringify(frame));
  const emit = (session: Session, t: string, d: unknown) => {
    const event: Event = { op: 0, s: session.events.length + 1, t, d };
    session.events.push(event);
    if (session.socket?.readyState === 1) send(session.socket, event);
  };

  const gateway: Gateway = {
    url,
    answersHeartbeats: true,
    onIdentify: 'ready',
    identified: [],
    resumed: [],
    dispatch: (type, data) => {
      if (current === undefined) throw new Error('nobody identified yet');
      emit(current, type, data);
    },
    drop: () => current?.socket?.terminate(),
    close: (code) => current?.socket?.close(code),
    askReconnect: () => send(current?.socket, { op: 7, d: null }),
    invalidate: (resumable) => {
      if (!resumable && current) sessions.delete(current.id);
      send(current?.socket, { op: 9, d: resumable });
    },
    stop: () => {
      for (const client of server.clients) client.terminate();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };

  const identify = (socket: WebSocket, { intents }: { readonly intents: number }) => {
    gateway.identified.push({ at: performance.now(), intents });
    if (gateway.onIdentify === 'invalidate') return send(socket, { op: 9, d: false });
    if (gateway.onIdentify !== 'ready') return socket.close(gateway.onIdentify);
    const session: Session = { id: randomUUID(), events: [], socket };
    sessions.set(session.id, session);
    current = session;
    emit(session, 'READY', {
      v: 10,
      user: readyUser,
      guilds: [{ id: ids.guild, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: url,
      application: { id: ids.application, flags: 0 },
      shard: [0, 1],
    });
    if (!outage) emit(session, 'GUILD_CREATE', guildCreate);
  };

  const resume = (
    socket: WebSocket,
    { session_id: id, seq }: { readonly session_id: string; readonly seq: number },
  ) => {
    const session = sessions.get(id);
    if (session === undefined) return send(socket, { op: 9, d: false });
    gateway.resumed.push(seq);
    session.socket = socket;
    current = session;
    for (const event of session.events) if (event.s > seq) send(socket, event);
    emit(session, 'RESUMED', {});
  };

  server.on('connection', (socket) => {
    send(socket, { op: 10, d: { heartbeat_interval: heartbeat } });
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw)) as Frame;
      if (op === 1 && gateway.answersHeartbeats) send(socket, { op: 11, d: null });
      if (op === 2) identify(socket, d as never);
      if (op === 6) resume(socket, d as never);
    });
  });
  return gateway;
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Components } from '../../../src/platforms/discord/render.ts';
import { shownText } from '../../platforms/discord/inspect.ts';
import type { Sent } from './body.ts';
import { type Gateway, startGateway } from './gateway.ts';
import type { Made, Shown } from './payloads.ts';
import { type Rest, startRest } from './rest.ts';

/** How long Discord waits for the answer to an interaction, in milliseconds. */
export const patience = 3000;

/** A small Discord on this machine. */
export interface LoopbackDiscord {
  readonly gateway: Gateway;
  readonly rest: Rest;
  /** Sends an interaction. It can be answered for three seconds from now on. */
  interact(made: Made): void;
  write(made: Made): void;
  stop(): Promise<void>;
}

export async function startDiscord(options?: Parameters<typeof startGateway>[0]): Promise<LoopbackDiscord> {
  const [gateway, rest] = await Promise.all([startGateway(options), startRest()]);
  rest.gatewayUrl = gateway.url;
  return {
    gateway,
    rest,
    interact: ({ id, data }) => {
      rest.open.set(id, performance.now() + patience);
      gateway.dispatch('INTERACTION_CREATE', data);
    },
    write: ({ data }) => gateway.dispatch('MESSAGE_CREATE', data),
    stop: async () => {
      await Promise.all([gateway.stop(), rest.stop()]);
    },
  };
}

/** The answer to an interaction, as soon as there is one. */
export async function answerTo({ rest }: LoopbackDiscord, { id }: Made, edited = false): Promise<Answer> {
  const key = edited ? `${id}:edited` : id;
  await until(() => rest.answers.has(key), `no answer to the interaction ${id}`);
  return readAnswer(rest.answers.get(key));
}

/** The message posted next after so many. */
export async function postedAfter(
  { rest }: LoopbackDiscord,
  count: number,
): Promise<Answer & { readonly channel: string }> {
  await until(() => rest.posted.length > count, 'nothing was posted');
  const posted = rest.posted[count];
  return { ...readAnswer(posted), channel: posted?.channel ?? '' };
}

export interface Answer extends Shown {
  readonly type: number;
  readonly text: string;
  readonly json: string;
  readonly ephemeral: boolean;
  readonly files: Sent['files'];
  readonly choices: readonly { readonly name: string; readonly value: string }[];
}

function readAnswer(sent: Sent | undefined): Answer {
  const body = (sent?.json ?? {}) as { readonly type?: number; readonly data?: Readonly<Record<string, unknown>> };
  const data = body.data ?? (body as Readonly<Record<string, unknown>>);
  const components = (data.components ?? []) as Components;
  const flags = Number(data.flags ?? 0);
  return {
    type: body.type ?? 0,
    components,
    flags,
    ephemeral: (flags & 64) !== 0,
    text: shownText(components),
    json: JSON.stringify(data),
    files: sent?.files ?? [],
    choices: (data.choices ?? []) as Answer['choices'],
  };
}

/** The custom id of the control with a label, or of the menu with a placeholder. */
export function controlOf({ json }: Answer, label: string): string {
  const objects = [...json.matchAll(/\{[^{}]*?"custom_id":"((?:\\.|[^"\\])*)"[^{}]*/g)];
  const found = objects.find(
    ([text]) => text.includes(`"label":"${label}"`) || text.includes(`"placeholder":"${label}"`),
  );
  if (found === undefined) throw new Error(`no control “${label}” in ${json}`);
  return JSON.parse(`"${found[1]}"`) as string;
}

export async function until(holds: () => boolean, complaint: string, milliseconds = 10_000): Promise<void> {
  for (const end = performance.now() + milliseconds; performance.now() < end; await sleep(5)) if (holds()) return;
  throw new Error(complaint);
}

import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type RunningBot, startSlackBot, type TransportName } from './bot.ts';
import { type LoopbackSlack, startLoopbackSlack } from './loopback.ts';
import * as payloads from './payloads.ts';
import type { Acknowledged } from './sockets.ts';
import type { Fault } from './web-api.ts';

const requests = 1000;
const atOnce = 20;
const transports: readonly TransportName[] = ['socket', 'http'];

/** A request that can be delivered more than once, and the key under which its answers are shown. */
interface Delivery {
  readonly key: string;
  deliver(retry?: number): Promise<Acknowledged>;
}

/** The ways in, in turn; questions vary so that no two answers in a row are the same. */
function deliveryOf(at: number, bot: RunningBot, slack: LoopbackSlack): Delivery {
  const user = `U${at % 50}`;
  const question =
    ['seizures 2023', 'deaths 2022', 'topics', 'what is a precursor?', 'seizures since 2019'][at % 5] ?? '';
  const id = `soak${at}`;
  switch (at % 6) {
    case 0: {
      const body = payloads.mention(question, { user, ts: `90.${at}` });
      return { key: `C1:90.${at}`, deliver: (retry) => bot.event(body, retry) };
    }
    case 1: {
      const body = payloads.directMessage(question, { user, channel: `D${at}` });
      return { key: `D${at}`, deliver: (retry) => bot.event(body, retry) };
    }
    case 2: {
      const payload = payloads.checkMessage(`CBP seized ${at + 1000} pounds in 2023.`, slack, id);
      return { key: `response:${id}`, deliver: () => bot.interact(payload) };
    }
    case 3: {
      const button = { type: 'button', action_id: 'ask:0', value: JSON.stringify({ q: question }) };
      const payload = payloads.click(button, slack, {}, id);
      return { key: `response:${id}`, deliver: () => bot.interact(payload) };
    }
    default: {
      const fields = payloads.commandFields(question, slack, { user, id });
      return { key: `response:${id}`, deliver: () => bot.command(fields) };
    }
  }
}

/** How often each request was answered: in acknowledgements and by what was shown. */
function countAnswers(slack: LoopbackSlack, acknowledged: readonly (readonly [string, Acknowledged])[]) {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [key, { payload }] of acknowledged) if (typeof payload.text === 'string') add(key);
  for (const { by, body } of slack.shown)
    add(by === 'chat.postMessage' ? [body.channel, body.thread_ts].filter(Boolean).join(':') : by);
  return counts;
}

function faultsFor(transport: TransportName): [string, Fault[]][] {
  const some: Fault[] = [{ status: 500 }, { status: 429, retryAfter: 1 }, { status: 503 }, { status: 502 }, 'drop'];
  const many = [...some, ...some, ...some, ...some];
  return [
    ['chat.postMessage', many],
    ['response', [...many, ...(transport === 'socket' ? many : [])]],
  ];
}

it.each(transports)(
  'answers 1,000 requests exactly once each, by %s, through faults, repeats and drops',
  async (transport) => {
    const slack = await startLoopbackSlack();
    const bot = await startSlackBot(transport, slack);
    const acknowledged: (readonly [string, Acknowledged])[] = [];
    const keys: string[] = [];
    let next = 0;
    const take = async () => {
      while (next < requests) {
        const at = next++;
        if (at % 50 === 25)
          for (const [method, faults] of faultsFor(transport)) slack.faults.set(method, faults.slice(0, 2 + (at % 3)));
        if (at === 333 || at === 666) slack.sockets.drop();
        const { key, deliver } = deliveryOf(at, bot, slack);
        keys.push(key);
        const repeats = at % 7 === 0 ? [deliver(), deliver(1)] : [deliver()];
        for (const one of await Promise.all(repeats)) acknowledged.push([key, one]);
        if (at % 11 === 0) acknowledged.push([key, await deliver(2)]);
      }
    };
    try {
      await Promise.all(Array.from({ length: atOnce }, take));
      await expect.poll(() => countAnswers(slack, acknowledged).size, { timeout: 20_000 }).toBe(requests);
      await sleep(1500); // a second answer would come by now
      const wrong = keys.filter((key) => countAnswers(slack, acknowledged).get(key) !== 1);
      const slowest = Math.max(...acknowledged.map(([, { milliseconds }]) => milliseconds));
      console.log(
        `${transport}: ${requests} requests, ${acknowledged.length} deliveries, ${slack.calls.length} calls, slowest acknowledgement ${slowest.toFixed(0)} ms, ${slack.sockets.total} connections`,
      );
      expect(wrong).toEqual([]);
      expect(slowest).toBeLessThan(3000);
      expect(slack.problems).toEqual([]);
      if (transport === 'socket') expect(slack.sockets.total).toBe(3);
    } finally {
      expect((await bot.stop()).code).toBe(0);
      await slack.close();
    }
  },
  120_000,
);

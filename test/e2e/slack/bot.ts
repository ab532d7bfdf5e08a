import type { Block } from '../../../src/platforms/slack/blocks.ts';
import { type ServedBot, serveBot, untilReady } from '../served-bot.ts';
import type { LoopbackSlack } from './loopback.ts';
import * as payloads from './payloads.ts';
import { httpTransport, signingSecret, socketTransport, type Transport } from './transports.ts';
import { tokens } from './web-api.ts';

/** The built bot, connected to a local Slack. */
export interface RunningBot extends Transport, Omit<ServedBot, 'ended'> {
  /** The answer to a slash command, in its acknowledgement or by its `response_url`. */
  ask(text: string, options?: payloads.CommandOptions): Promise<Asked>;
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<{ readonly code: number | null; readonly milliseconds: number }>;
}

export interface Asked {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly body: Readonly<Record<string, unknown>>;
  /** How long the acknowledgement took. */
  readonly milliseconds: number;
}

export type TransportName = 'socket' | 'http';

export async function startSlackBot(
  name: TransportName,
  slack: LoopbackSlack,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningBot> {
  const transport: Record<string, string> =
    name === 'socket' ? { SLACK_APP_TOKEN: tokens.app } : { SLACK_SIGNING_SECRET: signingSecret };
  const { ended, ...bot } = await serveBot({
    SLACK_BOT_TOKEN: tokens.bot,
    SLACK_API_URL: slack.apiUrl,
    ...transport,
    ...env,
  });
  await untilReady({ ...bot, ended });
  const given = name === 'socket' ? socketTransport(slack) : httpTransport(bot.port);
  return {
    ...given,
    ...bot,
    ask: (text, options) => ask(payloads.commandFields(text, slack, options), given, slack),
    stop: async (signal = 'SIGTERM') => {
      const started = performance.now();
      bot.process.kill(signal);
      const code = await ended;
      return { code, milliseconds: performance.now() - started };
    },
  };
}

async function ask(fields: payloads.CommandFields, transport: Transport, slack: LoopbackSlack): Promise<Asked> {
  const { payload, milliseconds } = await transport.command(fields);
  if (typeof payload.text === 'string')
    return { text: payload.text, blocks: payload.blocks as Block[], body: payload, milliseconds };
  const by = `response:${fields.response_url.split('/').at(-1)}`;
  const [shown] = await slack.waitFor((one) => one.by === by);
  if (shown === undefined) throw new Error(`“${fields.text}” was not answered`);
  return { ...shown, milliseconds };
}

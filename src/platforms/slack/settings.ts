import { z } from 'zod';
import { idList, optional } from '../../service/environment.ts';

/** How Slack is reached. */
export interface SlackSettings {
  readonly botToken: string;
  readonly transport:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  /** Another address of the Web API: GovSlack, a proxy, a test. */
  readonly apiUrl?: string;
  /** Who may reload the corpus; empty for the admins and owners of the workspace. */
  readonly admins: readonly string[];
  /** The channels in which slash commands are answered in the open. */
  readonly publicChannels: readonly string[];
}

const where = {
  SLACK_BOT_TOKEN: 'It is under “OAuth & Permissions” of your app, once it is installed, and starts with “xoxb-”.',
  SLACK_APP_TOKEN:
    'Create one under “Basic Information”, “App-Level Tokens”, with the scope connections:write. It starts with “xapp-”.',
  SLACK_SIGNING_SECRET: 'It is under “Basic Information”, “App Credentials”.',
} as const;

/** The environment’s part of {@link SlackSettings}; undefined where none of it is set. */
export const SlackEnvironment = z
  .object({
    SLACK_BOT_TOKEN: token('SLACK_BOT_TOKEN', /^(?:xoxe\.)?xoxb-\S+$/),
    SLACK_APP_TOKEN: token('SLACK_APP_TOKEN', /^xapp-\S+$/),
    SLACK_SIGNING_SECRET: optional(z.string().trim()),
    SLACK_API_URL: optional(
      z.url({ protocol: /^https?$/, error: 'SLACK_API_URL: expected an address such as https://slack.com/api/.' }),
    ),
    SLACK_ADMINS: idList(
      'SLACK_ADMINS',
      /^[UW][A-Z0-9]+$/,
      'member ids such as U012ABCDEF, from a profile’s “Copy member ID”',
    ),
    SLACK_PUBLIC_CHANNELS: idList('SLACK_PUBLIC_CHANNELS', /^[CGD][A-Z0-9]+$/, 'channel ids such as C012ABCDEF'),
  })
  .superRefine(({ SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret }, check) => {
    if (bot === undefined && (app ?? secret) !== undefined) {
      const half = app === undefined ? 'SLACK_SIGNING_SECRET' : 'SLACK_APP_TOKEN';
      check.addIssue(`SLACK_BOT_TOKEN is missing, while ${half} is set. ${where.SLACK_BOT_TOKEN}`);
    }
    if (bot !== undefined && (app ?? secret) === undefined) {
      check.addIssue(
        `SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing, while SLACK_BOT_TOKEN is set. For Socket Mode, which needs no public address: ${where.SLACK_APP_TOKEN} For HTTP: ${where.SLACK_SIGNING_SECRET}`,
      );
    }
  })
  .transform((read): SlackSettings | undefined => {
    const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret = '' } = read;
    if (botToken === undefined) return undefined;
    return {
      botToken,
      transport: appToken === undefined ? { kind: 'http', signingSecret } : { kind: 'socket', appToken },
      ...(read.SLACK_API_URL === undefined ? {} : { apiUrl: read.SLACK_API_URL }),
      admins: read.SLACK_ADMINS,
      publicChannels: read.SLACK_PUBLIC_CHANNELS,
    };
  });

/** The tokens and secrets of the settings, which must not be written anywhere. */
export function slackSecrets({ botToken, transport }: SlackSettings): string[] {
  return [botToken, transport.kind === 'socket' ? transport.appToken : transport.signingSecret];
}

function token(name: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN', shape: RegExp) {
  return optional(z.string().trim().regex(shape, `${name} is not such a token. ${where[name]}`));
}

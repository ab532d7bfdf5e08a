import type { Command } from '../../command/define.ts';
import { rootName } from '../../command/words.ts';
import { shorten } from '../../text/shorten.ts';
import { callbackIds } from './actions.ts';

import { eventsPath } from './http.ts';

/** The one slash command; its first word picks a command. */
export const slashCommand = `/${rootName}`;

/** What Slack accepts in a manifest. */
export const manifestLimits = {
  name: 35,
  displayName: 80,
  description: 140,
  longDescription: 4000,
  commandDescription: 2000,
  usageHint: 1000,
  shortcutName: 24,
  shortcutDescription: 150,
  assistantDescription: 300,
  promptTitle: 75,
} as const;

/** What the app is told of before it exists. */
export interface ManifestOptions {
  readonly commands: readonly Command[];
  readonly about: { readonly title: string; readonly about: string; readonly examples: readonly string[] };
  /** The public address of this process, for HTTP; left out for Socket Mode. */
  readonly address?: string | undefined;
}

/** The app as Slack’s “Create New App, From a manifest” takes it, with the scopes that are used and no others. */
export function slackManifest({ commands, about, address }: ManifestOptions) {
  const url = address === undefined ? undefined : new URL(eventsPath, address).href;
  const at = url === undefined ? {} : { request_url: url };
  return {
    display_information: {
      name: 'fentanyl-bot',
      description: shorten(`Cited answers about ${about.title}`, manifestLimits.description),
      long_description: shorten(longDescription(about.about), manifestLimits.longDescription),
      background_color: '#1d3557',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'fentanyl', always_online: true },
      assistant_view: {
        assistant_description: shorten(`Cited answers about ${about.title}`, manifestLimits.assistantDescription),
        suggested_prompts: about.examples
          .slice(0, 4)
          .map((message) => ({ title: shorten(message, manifestLimits.promptTitle), message })),
      },
      slash_commands: [{ ...slashCommandEntry(commands), ...(url === undefined ? {} : { url }) }],
      shortcuts: [
        {
          type: 'message',
          name: 'Check this message',
          callback_id: callbackIds.checkMessage,
          description: 'What the corpus holds on each claim of a message',
        },
      ],
    },
    oauth_config: { scopes: { bot: [...scopes] } },
    settings: {
      event_subscriptions: { ...at, bot_events: [...events] },
      interactivity: { is_enabled: true, ...at },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}

/** Each scope with what needs it. */
const scopes = [
  'app_mentions:read', // the event app_mention
  'assistant:write', // the assistant’s pane and its prompts
  'chat:write', // answers in threads and direct messages
  'commands', // the slash command and the shortcut
  'files:write', // a chart as an image
  'im:history', // the event message.im
  'users:read', // users.info: who is an admin
] as const;

const events = ['app_home_opened', 'app_mention', 'assistant_thread_started', 'message.im'] as const;

function slashCommandEntry(commands: readonly Command[]) {
  const names = commands.map(({ name }) => name).filter((name) => name !== 'ask');
  return {
    command: slashCommand,
    description: 'Ask a question, or start with a command',
    usage_hint: shorten(`<question> | public <question> | ${names.join(' | ')}`, manifestLimits.usageHint),
    should_escape: false,
  };
}

/** Slack wants at least 174 characters here. */
function longDescription(about: string): string {
  return `${about}\n\nAsk in plain words with ${slashCommand}, by mentioning the bot, in a direct message or in the assistant’s pane. Every figure names its source; where nothing is held, the answer says so. No language model is used.`;
}

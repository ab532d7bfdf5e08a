import {
  App,
  type AppOptions,
  type BlockAction,
  HTTPReceiver,
  type MessageShortcut,
  type Receiver,
  SocketModeReceiver,
  type ViewSubmitAction,
  type webApi,
} from '@slack/bolt';
import { callbackIds } from './actions.ts';
import type { Answering } from './answering.ts';
import { createBoltLog } from './bolt-log.ts';
import { httpProperties, largestBody } from './http.ts';
import { slashCommand } from './manifest.ts';
import { onAction } from './on-action.ts';
import { onCommand } from './on-command.ts';
import { onEvent } from './on-event.ts';
import { onReason } from './on-reason.ts';
import { onCheckMessage } from './on-shortcut.ts';
import type { SlackSettings } from './settings.ts';

/** How long one call of the Web API may take, and how often it is tried: seconds in all, not Bolt’s half an hour. */
function clientOptions({ apiUrl }: SlackSettings): webApi.WebClientOptions {
  return {
    timeout: 5000,
    retryConfig: { retries: 5, minTimeout: 200, maxTimeout: 2000, factor: 2 },
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  };
}

/** The receiver of the transport that the settings name. */
export function createReceiver(settings: SlackSettings, answering: Answering): SocketModeReceiver | HTTPReceiver {
  const logger = createBoltLog(answering.service.log);
  if (settings.transport.kind === 'http')
    return new HTTPReceiver({
      signingSecret: settings.transport.signingSecret,
      logger,
      bodyLimit: largestBody,
      customPropertiesExtractor: httpProperties,
    });
  return new SocketModeReceiver({
    appToken: settings.transport.appToken,
    logger,
    autoReconnectEnabled: false, // see keepSocket
    installerOptions: { clientOptions: clientOptions(settings) },
  });
}

/** The Bolt app with every way in. It is not connected yet. */
export function createSlackApp(settings: SlackSettings, receiver: Receiver, answering: Answering): App {
  const { log } = answering.service;
  const app = new App({
    token: settings.botToken,
    receiver,
    logger: createBoltLog(log),
    clientOptions: clientOptions(settings),
    convoStore: false,
    deferInitialization: true,
  } satisfies AppOptions);
  app.command(slashCommand, (args) => onCommand(args, answering));
  app.event(/^(?:app_mention|message|app_home_opened|assistant_thread_started)$/, (args) => onEvent(args, answering));
  app.shortcut<MessageShortcut>({ callback_id: callbackIds.checkMessage, type: 'message_action' }, (args) =>
    onCheckMessage(args, answering),
  );
  app.action<BlockAction>({ type: 'block_actions' }, (args) => onAction(args, answering));
  app.view<ViewSubmitAction>({ callback_id: callbackIds.reason, type: 'view_submission' }, (args) =>
    onReason(args, answering),
  );
  app.error(async (err) => {
    log.error({ platform: 'slack', err }, 'an event could not be handled');
  });
  return app;
}

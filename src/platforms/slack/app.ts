import { App, HTTPReceiver, type Receiver, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Answering } from './answering.ts';
import { createBoltLog } from './bolt-log.ts';
import { httpProperties, largestBody } from './http.ts';
import { route } from './route.ts';
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
export function createReceiver({ settings, service }: Answering): SocketModeReceiver | HTTPReceiver {
  const logger = createBoltLog(service.log);
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
export function createSlackApp(receiver: Receiver, answering: Answering): App {
  const { settings, service } = answering;
  const app = new App({
    token: settings.botToken,
    receiver,
    logger: createBoltLog(service.log),
    clientOptions: clientOptions(settings),
    convoStore: false,
    deferInitialization: true,
  });
  app.use((args) => route(args, answering));
  app.error(async (err) => {
    service.log.error({ platform: 'slack', err }, 'an event could not be handled');
  });
  return app;
}

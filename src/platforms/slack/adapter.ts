import { type HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { createCharts } from '../../chart/render.ts';
import { type Adapter, StartError } from '../../service/adapter.ts';
import type { Service } from '../../service/service.ts';
import type { Web } from '../../service/web.ts';
import type { Answering } from './answering.ts';
import { createReceiver, createSlackApp } from './app.ts';
import { platformError } from './channel.ts';
import { eventsListener, eventsPath } from './http.ts';
import { createPresent } from './present.ts';
import type { SlackSettings } from './settings.ts';
import { keepSocket, type Socket } from './socket.ts';

/** Slack, by Socket Mode or by what it posts to the web server of the process. */
export function createSlackAdapter(settings: SlackSettings, service: Service, web: Web): Adapter {
  const charts = createCharts();
  const answering: Answering = { service, settings, present: createPresent(), charts };
  const receiver = createReceiver(answering);
  const app = createSlackApp(receiver, answering);
  const connection = connect(receiver, service, web);
  let isStarted = false;
  return {
    name: 'slack',
    start: async () => {
      await app.init().catch((error) => refused('SLACK_BOT_TOKEN', error));
      await connection.open().catch((error) => refused('SLACK_APP_TOKEN', error));
      isStarted = true;
    },
    stop: async () => {
      isStarted = false;
      await connection.close();
      await charts.close();
    },
    ready: () => isStarted && connection.isOpen(),
  };
}

function connect(receiver: SocketModeReceiver | HTTPReceiver, { log }: Service, web: Web): Socket {
  if (receiver instanceof SocketModeReceiver) return keepSocket(receiver, log);
  return {
    open: async () => web.route(eventsPath, eventsListener(receiver, log)),
    close: async () => {}, // the web server closes with the process
    isOpen: () => true,
  };
}

/** Ends the start with what Slack said, and what to do about it. No token is shown. */
function refused(setting: string, error: unknown): never {
  const said = platformError(error);
  if (said === undefined)
    throw new StartError(
      `Slack could not be reached: ${error instanceof Error ? error.message : String(error)}`,
      error,
    );
  throw new StartError(
    `Slack refused ${setting}: ${said}. Copy it again from your app’s settings at https://api.slack.com/apps, and install the app to the workspace.`,
    error,
  );
}

import { type Client, Events } from 'discord.js';
import { createCharts } from '../../chart/render.ts';
import type { Adapter } from '../../service/adapter.ts';
import type { Service } from '../../service/service.ts';
import type { Answering } from './answering.ts';
import { createClient } from './client.ts';
import { isConnected, logIn, watch } from './connect.ts';
import { onInteraction } from './on-interaction.ts';
import { onMessage } from './on-message.ts';
import { createPresent } from './present.ts';
import { keepRegistered, registryAt } from './registry.ts';
import type { DiscordSettings } from './settings.ts';

/** How long accepted requests may take to finish when the bot is told to stop, in milliseconds. */
const longestFinish = 9000;

/** Discord, by its gateway. */
export function createDiscordAdapter(settings: DiscordSettings, service: Service): Adapter {
  const { log } = service;
  const charts = createCharts();
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let client: Client | undefined;
  let stopping = false;
  const registerCommands = async () => {
    if (client) await keepRegistered(service.desk(), registryAt(client.rest, settings.applicationId), log);
  };
  const answering: Answering = {
    service,
    settings,
    present: createPresent(charts, service),
    stopping: () => stopping,
  };
  const giveUp = (line: string) => {
    log.fatal({ platform: 'discord' }, line);
    void close().then(end);
  };
  const close = async () => {
    stopping = true;
    await service.work.finished(longestFinish);
    await client?.destroy();
    await charts.close();
  };
  return {
    name: 'discord',
    start: async () => {
      charts.warm();
      client = await logIn(() => listeningClient(answering, giveUp), settings.token, log);
      void registerCommands();
      service.onReload(() => void registerCommands()); // its options come from the vocabulary
    },
    stop: close,
    ready: () => !stopping && isConnected(client),
    ended,
  };
}

function listeningClient(answering: Answering, onClosed: (line: string) => void): Client {
  const client = createClient(answering.settings);
  watch(client, answering.service.log, onClosed);
  client.on(Events.InteractionCreate, (interaction) => void onInteraction(interaction, answering));
  client.on(Events.MessageCreate, (message) => void onMessage(message, answering));
  return client;
}

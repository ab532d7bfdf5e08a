import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs, webApi } from '@slack/bolt';
import { notices } from '../../service/notices.ts';
import { reloadLines } from '../../service/reload-words.ts';
import type { Answering } from './answering.ts';
import { deliver } from './delivery.ts';
import { textMessage } from './present.ts';
import { toResponseUrl } from './response-url.ts';
import type { SlackSettings } from './settings.ts';

/** `/fentanyl reload`: an admin reads the corpus anew and sees what changed, or what is wrong with it. */
export async function onReload(
  { command, ack, client }: SlackCommandMiddlewareArgs & AllMiddlewareArgs,
  { service, settings }: Answering,
): Promise<void> {
  await ack();
  const allowed = await isAdmin(command.user_id, client, settings);
  const text = allowed ? reloadLines(await service.reload()).join('\n') : notices.notAdmin;
  await deliver(textMessage(text), toResponseUrl(command.response_url, { response_type: 'ephemeral' }));
}

/** Those whom the settings name, else the admins and owners of the workspace. */
async function isAdmin(user: string, client: webApi.WebClient, { admins }: SlackSettings): Promise<boolean> {
  if (admins.length > 0) return admins.includes(user);
  const { user: profile } = await client.users.info({ user });
  return profile?.is_admin === true || profile?.is_owner === true;
}

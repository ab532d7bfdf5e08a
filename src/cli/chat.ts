import { defineCommand } from 'citty';
import { readToday, todayOption } from './day.ts';
import { openBot } from './open-bot.ts';
import { requireConfig } from './settings.ts';
import { refuseUnknown } from './usage-error.ts';

const args = { today: todayOption } as const;

/** `fentanyl-bot chat` */
export const chat = defineCommand({
  meta: { name: 'chat', description: 'Ask in this terminal, one question after the other.' },
  args,
  run: async ({ args: { _, today, ...others } }) => {
    refuseUnknown(others, args);
    await converse(readToday(today));
  },
});

/** Chats with whoever types; lines that come out of a pipe are answered as plain text, in order. */
export async function converse(today: string): Promise<void> {
  const config = requireConfig();
  const [{ openDesk }, { startChat }] = await Promise.all([
    import('../desk.ts'),
    import('../platforms/terminal/adapter.ts'),
  ]);
  await startChat(openDesk(await openBot(config)), {
    input: process.stdin,
    output: process.stdout,
    today,
    cacheFolder: config.cacheFolder,
    ...(config.colour === undefined ? {} : { colour: config.colour }),
  });
}

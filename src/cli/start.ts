import { defineCommand } from 'citty';
import { converse } from './chat.ts';
import { readToday, todayOption } from './day.ts';
import { hasPlatform, requireStartConfig, startPlatforms } from './start-platforms.ts';
import { refuseUnknown } from './usage-error.ts';

const args = { today: todayOption } as const;

/** `fentanyl-bot start`: every platform whose tokens are set; with none, the chat in this terminal. */
export const start = defineCommand({
  meta: { name: 'start', description: 'Start the bot. Without tokens of a platform: chat in this terminal.' },
  args,
  run: async ({ args: { _, today, ...others } }) => {
    refuseUnknown(others, args);
    const { config, platforms } = await requireStartConfig();
    if (hasPlatform(platforms)) await startPlatforms(config, platforms);
    else await converse(readToday(today));
  },
});

import { defineCommand } from 'citty';
import { write } from '../platforms/terminal/write.ts';
import { openBot } from './open-bot.ts';
import { requireConfig } from './settings.ts';
import { refuseUnknown, UsageError } from './usage-error.ts';

const args = {
  platform: { type: 'positional', required: true, description: 'The platform: slack.' },
  url: {
    type: 'string',
    valueHint: 'https://…',
    description: 'The public address of this bot, for HTTP. Left out: Socket Mode.',
  },
} as const;

/** `fentanyl-bot manifest slack` */
export const manifest = defineCommand({
  meta: { name: 'manifest', description: 'Print the app manifest that a platform is given to create the app.' },
  args,
  run: async ({ args: { _, platform, url, ...others } }) => {
    refuseUnknown(others, args);
    if (platform !== 'slack') throw new UsageError(`Expected the platform “slack”, got “${platform}”.`);
    if (url !== undefined && !URL.canParse(url))
      throw new UsageError(`--url: expected an address such as https://bot.example.org, got “${url}”.`);
    const [{ slackManifest }, { openDesk }] = await Promise.all([
      import('../platforms/slack/manifest.ts'),
      import('../desk.ts'),
    ]);
    const { bot, commands } = openDesk(await openBot(requireConfig()));
    await write(
      process.stdout,
      `${JSON.stringify(slackManifest({ commands, about: bot.corpus.about, address: url }), null, 2)}\n`,
    );
  },
});

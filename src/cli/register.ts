import { defineCommand } from 'citty';
import { write } from '../platforms/terminal/write.ts';
import { openBot } from './open-bot.ts';
import { requireStartConfig } from './start-platforms.ts';
import { refuseUnknown, UsageError } from './usage-error.ts';

const args = {
  platform: { type: 'positional', required: true, description: 'The platform: discord.' },
  guild: {
    type: 'string',
    valueHint: 'ID',
    description: 'One server only, where the commands are seen at once. Left out: everywhere.',
  },
  'dry-run': { type: 'boolean', description: 'Show what would change, and change nothing.' },
} as const;

/** `fentanyl-bot register discord [--guild ID] [--dry-run]` */
export const register = defineCommand({
  meta: { name: 'register', description: 'Tell a platform of the commands, where it does not know them yet.' },
  args,
  run: async ({ args: { _, platform, guild, 'dry-run': dryRun = false, ...others } }) => {
    refuseUnknown(others, args);
    if (platform !== 'discord') throw new UsageError(`Expected the platform “discord”, got “${platform}”.`);
    if (guild !== undefined && !/^\d{17,20}$/.test(guild))
      throw new UsageError(`--guild: expected the id of a server, 17 to 20 digits, got “${guild}”.`);
    const { config, platforms } = await requireStartConfig();
    if (platforms.discord === undefined)
      throw new UsageError('DISCORD_TOKEN and DISCORD_APPLICATION_ID are missing. .env.example says where they are.');
    const [{ registerAt }, { openDesk }] = await Promise.all([
      import('../platforms/discord/registry.ts'),
      import('../desk.ts'),
    ]);
    const lines = await registerAt(platforms.discord, openDesk(await openBot(config)), { guild, dryRun });
    await write(process.stdout, `${lines.join('\n')}\n`);
  },
});

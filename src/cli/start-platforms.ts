import { type Config, ConfigError, processEnvironment, readConfig } from '../config.ts';
import type { PlatformSettings } from '../platforms/settings.ts';
import type { Adapter } from '../service/adapter.ts';
import type { Service } from '../service/service.ts';
import type { Web } from '../service/web.ts';
import { namingFolder } from './naming-folder.ts';
import { UsageError } from './usage-error.ts';

/** The settings of the corpus and of all platforms, or an end of the command with all that is wrong with them. */
export async function requireStartConfig(): Promise<{ readonly config: Config; readonly platforms: PlatformSettings }> {
  const { readPlatformSettings } = await import('../platforms/settings.ts');
  const environment = processEnvironment();
  const config = readConfig(environment);
  const platforms = readPlatformSettings(environment);
  if (config instanceof ConfigError || platforms instanceof ConfigError) {
    const problems = [config, platforms].flatMap((read) => (read instanceof ConfigError ? read.problems : []));
    throw new UsageError(problems.join('\n'));
  }
  return { config, platforms };
}

/** Whether the tokens of any platform are set. */
export function hasPlatform({ slack, discord }: PlatformSettings): boolean {
  return (slack ?? discord) !== undefined;
}

/** Runs every platform whose tokens are set, in this process, until it is told to stop. */
export async function startPlatforms(config: Config, platforms: PlatformSettings): Promise<void> {
  const [{ createLog }, { createService }, { runPlatforms }, { createWeb }, { openAside }, { secretsOf }] =
    await Promise.all([
      import('../service/log.ts'),
      import('../service/service.ts'),
      import('../service/run.ts'),
      import('../service/web.ts'),
      import('../open-aside.ts'),
      import('../platforms/settings.ts'),
    ]);
  const { port, production, logLevel, ...answering } = platforms.service;
  const json = production || !process.stdout.isTTY;
  const log = await createLog({ json, level: logLevel, secrets: secretsOf(platforms) });
  const service = await createService({
    ...answering,
    log,
    open: () => namingFolder(config.corpusFolder, () => openAside(config)),
  });
  const web = createWeb();
  const adapters = await openAdapters(platforms, service, web);
  await runPlatforms({ service, adapters, web, port });
}

/** A platform’s library is loaded only where that platform is on. */
async function openAdapters({ slack, discord }: PlatformSettings, service: Service, web: Web): Promise<Adapter[]> {
  const adapters: Adapter[] = [];
  if (slack !== undefined) {
    const { createSlackAdapter } = await import('../platforms/slack/adapter.ts');
    adapters.push(createSlackAdapter(slack, service, web));
  }
  if (discord !== undefined) {
    const { createDiscordAdapter } = await import('../platforms/discord/adapter.ts');
    adapters.push(createDiscordAdapter(discord, service));
  }
  return adapters;
}

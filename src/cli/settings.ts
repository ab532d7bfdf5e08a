import { type Config, ConfigError, readConfig } from '../config.ts';
import { UsageError } from './usage-error.ts';

/** The settings, or an end of the command with all that is wrong with them. */
export function requireConfig(): Config {
  const config = readConfig();
  if (config instanceof ConfigError) throw new UsageError(config.message);
  return config;
}

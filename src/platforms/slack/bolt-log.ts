import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from '../../service/log.ts';

/** Bolt’s messages in the log of the process. Those for debugging hold what people write and are dropped. */
export function createBoltLog(log: Logger): BoltLogger {
  const to =
    (level: 'info' | 'warn' | 'error') =>
    (...parts: unknown[]) => {
      log[level]({ platform: 'slack' }, parts.map(String).join(' '));
    };
  return {
    debug: () => {},
    info: to('info'),
    warn: to('warn'),
    error: to('error'),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

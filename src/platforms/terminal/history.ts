import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The lines typed in chats before, the newest first; kept in a file that only its owner can read. */
export interface History {
  read(): string[];
  keep(lines: readonly string[]): void;
}

/** How many lines are kept. */
export const longestHistory = 200;

export function openHistory(cacheFolder: string): History {
  const file = join(cacheFolder, 'history');
  return {
    read: () => {
      try {
        return readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, longestHistory);
      } catch {
        return []; // the first chat, or a folder that cannot be read: a chat needs no history
      }
    },
    keep: (lines) => {
      try {
        mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
        writeFileSync(file, `${lines.slice(0, longestHistory).join('\n')}\n`, { mode: 0o600 });
      } catch {
        // the same: nothing is lost but the comfort
      }
    },
  };
}

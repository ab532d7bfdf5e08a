import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const main = resolve('dist/src/main.js');
const cacheHome = mkdtempSync(join(tmpdir(), 'bot-cache-'));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Starts the built bot as its own process, with an environment of its own. */
export function startBot(words: readonly string[], { env = {}, cwd }: Options = {}): ChildProcessWithoutNullStreams {
  const environment = { PATH: process.env.PATH, HOME: cacheHome, XDG_CACHE_HOME: cacheHome, ...env };
  return spawn(process.execPath, [main, ...words], { env: environment, ...(cwd === undefined ? {} : { cwd }) });
}

/** Runs the built bot to its end. */
export function runBot(words: readonly string[], options: Options = {}): Promise<Ended> {
  const bot = startBot(words, options);
  let stdout = '';
  let stderr = '';
  bot.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  bot.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  bot.stdin.on('error', () => undefined); // a bot that reads no input may end before it is written
  bot.stdin.end(options.input ?? '');
  return new Promise((resolve) => bot.on('close', (code) => resolve({ code, stdout, stderr })));
}

import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'dotenv';
import { z } from 'zod';

/** What an operator can set. `.env.example` explains each line. */
export interface Config {
  readonly corpusFolder: string;
  readonly cacheFolder: string;
  /** Colour forced on or off; left out, it depends on where the output goes. */
  readonly colour?: boolean;
}

/** Settings that cannot be used, with every problem and where to mend it. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const Settings = z.object({
  CORPUS_DIR: z
    .string()
    .optional()
    .transform((folder) => (folder ? resolve(folder) : shippedCorpus()))
    .refine(isFolder, {
      error: ({ input }) =>
        `CORPUS_DIR: expected a folder with corpus.yaml in it, got “${input}”. Name one that exists, or leave it out for the corpus that comes with the bot.`,
    }),
  XDG_CACHE_HOME: z.string().optional(),
  NO_COLOR: z.string().optional(),
  FORCE_COLOR: z.string().optional(),
});

/** Reads the settings of an environment: all of them, or all that is wrong with them. */
export function readConfig(environment: Environment = processEnvironment()): Config | ConfigError {
  const read = Settings.safeParse(environment);
  if (!read.success) return new ConfigError(read.error.issues.map(({ message }) => message));
  const colour = colourIn(read.data);
  return {
    corpusFolder: read.data.CORPUS_DIR,
    cacheFolder: cacheFolderIn(read.data),
    ...(colour === undefined ? {} : { colour }),
  };
}

/** The environment of the process over what a `.env` file in the working folder says. */
function processEnvironment(): Environment {
  return { ...fileEnvironment(), ...process.env };
}

function fileEnvironment(): Environment {
  try {
    return parse(readFileSync('.env'));
  } catch {
    return {}; // no such file: it is optional
  }
}

function shippedCorpus(): string {
  return resolve(fileURLToPath(import.meta.resolve('#corpus/corpus.yaml')), '..');
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function cacheFolderIn({ XDG_CACHE_HOME: home }: Environment): string {
  return join(home && isAbsolute(home) ? home : join(homedir(), '.cache'), 'fentanyl-bot');
}

/** As Node does it: FORCE_COLOR outweighs NO_COLOR, and 0 or “false” turns colour off. */
function colourIn({ NO_COLOR, FORCE_COLOR }: Environment): boolean | undefined {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return NO_COLOR ? false : undefined;
}

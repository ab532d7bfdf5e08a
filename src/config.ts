import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'dotenv';

// No zod here: it takes as long to load as Node itself, and `ask` would wait for it.

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

/** Settings by name, as an environment has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings of an environment: all of them, or all that is wrong with them. */
export function readConfig(environment: Environment = processEnvironment()): Config | ConfigError {
  const corpusFolder = environment.CORPUS_DIR ? resolve(environment.CORPUS_DIR) : shippedCorpus();
  const colour = colourIn(environment);
  const problems = [...folderProblems(corpusFolder)];
  return problems.length > 0
    ? new ConfigError(problems)
    : { corpusFolder, cacheFolder: cacheFolderIn(environment), ...(colour === undefined ? {} : { colour }) };
}

/** The environment of the process over what a `.env` file in the working folder says. */
export function processEnvironment(): Environment {
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

function folderProblems(folder: string): string[] {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const next = 'Name one that exists, or leave it out for the corpus that comes with the bot.';
  return isFolder ? [] : [`CORPUS_DIR: expected a folder with corpus.yaml in it, got “${folder}”. ${next}`];
}

function cacheFolderIn({ XDG_CACHE_HOME: home }: Environment): string {
  return join(home && isAbsolute(home) ? home : join(homedir(), '.cache'), 'fentanyl-bot');
}

/** As Node does it: FORCE_COLOR outweighs NO_COLOR, and 0 or “false” turns colour off. */
function colourIn({ NO_COLOR, FORCE_COLOR }: Environment): boolean | undefined {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return NO_COLOR ? false : undefined;
}

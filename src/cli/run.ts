import { stripVTControlCharacters } from 'node:util';
import { type CommandDef, renderUsage, runCommand } from 'citty';
import { CorpusError, formatProblem } from '../corpus/problem.ts';
import { StartError } from '../service/adapter.ts';
import { UsageError } from './usage-error.ts';

/** What the process ends with: answered or declined properly, nothing held, bad usage or an invalid corpus. */
export const exitCodes = { answered: 0, nothing: 1, unusable: 2 } as const;

/** Runs the command line; the exit code is set, never forced, so that all output is written first. */
export async function runCli(main: CommandDef, words: readonly string[]): Promise<void> {
  endQuietlyOnClosedPipe();
  try {
    const [first] = words;
    if (first === '--version' || first === '-v') console.log(((await main.meta) as { version: string }).version);
    else if (asksForHelp(words)) console.log(await usageOf(main, words));
    else await runCommand(main, { rawArgs: [...words] });
  } catch (error) {
    process.exitCode = exitCodes.unusable;
    console.error(await explain(error, main, words));
  }
}

/** `fentanyl-bot ask … | head -1` ends the reader early: that is no fault. */
function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.answered);
    throw error;
  });
}

function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h');
}

async function explain(error: unknown, main: CommandDef, words: readonly string[]): Promise<string> {
  if (error instanceof CorpusError) {
    const { problems } = error;
    return [...problems.map(formatProblem), counted(problems.length)].join('\n');
  }
  if (error instanceof UsageError || error instanceof StartError) return error.message;
  if (error instanceof Error && error.name === 'CLIError')
    return `${stripVTControlCharacters(error.message)}\n\n${await usageOf(main, words)}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function counted(problems: number): string {
  return `\n${problems} ${problems === 1 ? 'problem' : 'problems'}. The corpus cannot be used until they are mended.`;
}

async function usageOf(main: CommandDef, words: readonly string[]): Promise<string> {
  const name = words.find((word) => !word.startsWith('-')) ?? '';
  const subCommands = (await main.subCommands) as Readonly<Record<string, () => Promise<CommandDef>>>;
  const named = Object.hasOwn(subCommands, name) ? await subCommands[name]?.() : undefined;
  const usage = named === undefined ? await renderUsage(main) : await renderUsage(named, main);
  return process.stdout.isTTY ? usage : stripVTControlCharacters(usage);
}

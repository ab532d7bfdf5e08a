import type { z } from 'zod';
import type { Command } from './define.ts';

/** “/cite <entry> [style]”: what must be given in angles, what may be in square brackets. */
export function usageLine({ name, options }: Command): string {
  const parts = Object.entries(options.shape).map(([option, schema]) =>
    isRequired(schema) ? `<${option}>` : `[${option}]`,
  );
  return [`/${name}`, ...parts].join(' ');
}

/** All that a person needs to use one command: its usage, its options, an example. */
export function commandHelp(command: Command): string[] {
  const options = Object.entries(command.options.shape).map(
    ([option, schema]) => `  ${option}: ${descriptionOf(schema)}`,
  );
  return [
    `${usageLine(command)} · ${command.summary}`,
    ...options,
    ...command.examples.map((example) => `Example: ${example}`),
  ];
}

/** One line a command, in the order of the list. */
export function listCommands(commands: readonly Command[]): string[] {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  return commands.map(({ name, summary }) => `/${name.padEnd(width)}${summary}`);
}

/** Whether an option must be given. */
export function isRequired(schema: Command['options']['shape'][string]): boolean {
  return !(schema as z.ZodType).safeParse(undefined).success;
}

/** What an option is for, as its schema says it. */
export function descriptionOf(schema: Command['options']['shape'][string]): string {
  return (schema as { readonly description?: string }).description ?? '';
}

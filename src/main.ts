#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CommandDef, defineCommand } from 'citty';
import { runCli } from './cli/run.ts';

/** A sub-command is loaded when it is named, so that `ask` waits for nothing that it does not need. */
const main: CommandDef = defineCommand({
  meta: {
    name: 'fentanyl-bot',
    version: readVersion(),
    description: 'Cited answers about the illicit-fentanyl supply chain.',
  },
  subCommands: {
    start: () => import('./cli/start.ts').then(({ start }) => start),
    ask: () => import('./cli/ask.ts').then(({ ask }) => ask),
    chat: () => import('./cli/chat.ts').then(({ chat }) => chat),
    check: () => import('./cli/check.ts').then(({ check }) => check),
    schema: () => import('./cli/schema.ts').then(({ schema }) => schema),
    register: () => import('./cli/register.ts').then(({ register }) => register),
    manifest: () => import('./cli/manifest.ts').then(({ manifest }) => manifest),
  },
});

function readVersion(): string {
  const file = fileURLToPath(import.meta.resolve('#package.json'));
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

await runCli(main, process.argv.slice(2));

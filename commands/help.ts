import { defineCommand } from '../src/command/define.ts';
import { Words } from '../src/command/options.ts';

export const help = defineCommand({
  name: 'help',
  summary: 'What you can ask and type, or how one command is used.',
  examples: ['/help', '/help compare'],
  options: { command: Words.optional().describe('The name of a command.') },
  typed: ['command'],
  takes: (rest) => /^\/?[a-z-]*$/i.test(rest),
  ask: ({ command }) => ({ kind: 'help', command: command?.replace(/^\//, '').toLowerCase() }),
});

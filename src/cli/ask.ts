import { defineCommand } from 'citty';
import type { Bot, Reply } from '../bot.ts';
import type { Thread } from '../question/follow.ts';
import { openBot } from '../snapshot.ts';
import { readToday, todayOption } from './day.ts';
import { createPrinter, type Printer } from './printer.ts';
import { exitCodes } from './run.ts';
import { requireConfig } from './settings.ts';
import { refuseUnknown } from './usage-error.ts';
import { write } from './write.ts';

const args = {
  question: {
    type: 'positional',
    required: false,
    description: 'The question, or /command with its words. Left out, one question a line is read from standard input.',
  },
  json: { type: 'boolean', description: 'Print each answer as one line of JSON.' },
  today: todayOption,
} as const;

/** `fentanyl-bot ask seizures 2023` */
export const ask = defineCommand({
  meta: { name: 'ask', description: 'Answer one question, or every line of standard input.' },
  args,
  run: async ({ args: { _: words, json = false, today, ...others } }) => {
    refuseUnknown(others, args);
    const day = readToday(today);
    const config = requireConfig();
    const bot = openBot(config);
    const print = await createPrinter({ json, config });
    if (words.length > 0) await askOnce(words.join(' '), { bot, day, print, json });
    else await (await import('./ask-lines.ts')).askLines(process.stdin, { bot, day, print, json });
  },
});

/** What one run of `ask` works with. */
export interface Asking {
  readonly bot: Bot;
  readonly day: string;
  readonly print: Printer;
  readonly json: boolean;
}

async function askOnce(question: string, asking: Asking): Promise<void> {
  const reply = await replyTo(question, asking);
  process.exitCode = reply.answer.kind === 'nothing' ? exitCodes.nothing : exitCodes.answered;
  await write(asking.print(question, reply));
}

/** Answers words, or a command after a slash; the commands are loaded when one is used. */
export async function replyTo(question: string, { bot, day }: Asking, thread?: Thread): Promise<Reply> {
  if (!question.trimStart().startsWith('/')) return bot.ask(question, { thread, today: day });
  const { answerLine, openDesk } = await import('../desk.ts');
  return answerLine(question, openDesk(bot), { thread, today: day });
}

import { defineCommand } from 'citty';
import { write } from '../platforms/terminal/write.ts';
import { type Asking, replyTo } from './asking.ts';
import { readToday, todayOption } from './day.ts';
import { openBot } from './open-bot.ts';
import { createPrinter } from './printer.ts';
import { exitCodes } from './run.ts';
import { requireConfig } from './settings.ts';
import { refuseUnknown, UsageError } from './usage-error.ts';

const args = {
  question: {
    type: 'positional',
    required: false,
    description: 'The question, or /command with its words. Left out, one question a line is read from standard input.',
  },
  json: { type: 'boolean', description: 'Print each answer as one line of JSON.' },
  chart: { type: 'string', valueHint: 'FILE.png', description: 'Draw the series of the answer into a file.' },
  today: todayOption,
} as const;

/** `fentanyl-bot ask seizures 2023` */
export const ask = defineCommand({
  meta: { name: 'ask', description: 'Answer one question, or every line of standard input.' },
  args,
  run: async ({ args: { _: words, json = false, today, chart, ...others } }) => {
    refuseUnknown(others, args);
    const day = readToday(today);
    const config = requireConfig();
    const bot = await openBot(config);
    const print = await createPrinter({ json, config });
    if (chart !== undefined && words.length === 0) throw new UsageError('--chart: expected one question to draw.');
    if (words.length > 0) await askOnce(words.join(' '), { bot, day, print, json }, chart);
    else await (await import('./ask-lines.ts')).askLines(process.stdin, { bot, day, print, json });
  },
});

async function askOnce(question: string, asking: Asking, chart?: string): Promise<void> {
  const reply = await replyTo(question, asking);
  process.exitCode = reply.answer.kind === 'nothing' ? exitCodes.nothing : exitCodes.answered;
  await write(process.stdout, asking.print(question, reply));
  if (chart !== undefined) await (await import('./chart-file.ts')).writeChart(chart, reply, asking.bot.corpus);
}

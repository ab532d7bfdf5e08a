import type { Bot, Reply } from '../bot.ts';
import type { Thread } from '../question/follow.ts';
import type { Printer } from './printer.ts';

/** What one run of `ask` works with. */
export interface Asking {
  readonly bot: Bot;
  readonly day: string;
  readonly print: Printer;
  readonly json: boolean;
}

/** Answers words, or a command after a slash; the commands are loaded when one is used. */
export async function replyTo(question: string, { bot, day }: Asking, thread?: Thread): Promise<Reply> {
  if (!question.trimStart().startsWith('/')) return bot.ask(question, { thread, today: day });
  const { answerLine, openDesk } = await import('../desk.ts');
  return answerLine(question, openDesk(bot), { thread, today: day });
}

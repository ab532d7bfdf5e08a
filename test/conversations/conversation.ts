import type { Reply } from '../../src/bot.ts';
import { renderText } from '../../src/render/text.ts';
import { shipped } from '../shipped.ts';

const { bot } = shipped();

/** A conversation as people would see it: each question, and the whole answer as plain text but for its receipt. */
export function conversation(...questions: readonly string[]): string {
  const replies: Reply[] = [];
  for (const question of questions) {
    const thread = replies.at(-1)?.thread;
    replies.push(bot.ask(question, { today: '2026-11-25', thread }));
  }
  return replies
    .map(({ question, answer, receipt }) => `> ${question}\n\n${withoutReceipt(renderText(answer, receipt))}`)
    .join('\n\n');
}

/** Receipts change with every edit of the corpus. */
function withoutReceipt(text: string): string {
  return text.replace(/\n\nReceipt: .*$/, '');
}

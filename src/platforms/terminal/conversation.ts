import type { Reply } from '../../bot.ts';
import { answerLine, type Desk } from '../../desk.ts';
import type { Thread } from '../../question/follow.ts';

/** A chat with one person: what was said last is what follow-ups and numbers mean. */
export interface Conversation {
  /** Answers a line: a question, a command, or the number of a suggestion. */
  say(line: string): Reply;
}

export function createConversation(desk: Desk, today: string): Conversation {
  let thread: Thread | undefined;
  let suggestions: readonly string[] = [];
  return {
    say: (line) => {
      const reply = answerLine(suggestionMeant(line, suggestions) ?? line, desk, { thread, today });
      thread = reply.thread;
      suggestions = reply.answer.suggestions;
      return reply;
    },
  };
}

/** “1” takes the first suggestion under the last answer. */
function suggestionMeant(line: string, suggestions: readonly string[]): string | undefined {
  const number = /^\s*(\d)\.?\s*$/.exec(line)?.[1];
  return number === undefined ? undefined : suggestions[Number(number) - 1];
}

import type { Desk } from '../desk.ts';
import type { Answers, CommandReply } from './answers.ts';
import { checkMessage } from './check-message.ts';
import { cutQuestion, noteCut } from './cut.ts';
import type { Logger } from './log.ts';
import { notices } from './notices.ts';
import type { RateLimit } from './rate.ts';
import type { Asked, Outcome, Request } from './request.ts';
import { nextRequestId } from './request-id.ts';
import type { Conversation, Threads } from './threads.ts';
import { followTrail, trailOf } from './trail.ts';

/** What answering a request takes. */
export interface Handling {
  readonly desk: () => Desk;
  readonly answers: Answers;
  readonly threads: Threads;
  readonly rateLimit: RateLimit;
  readonly log: Logger;
  /** Whether questions and people may stand in the log. */
  readonly logQuestions: boolean;
  readonly now?: () => Date;
}

/** Turns a request into something to show: an answer, a request to wait, or an apology. Never throws. */
export async function handle(request: Request, handling: Handling): Promise<Outcome> {
  const requestId = nextRequestId();
  const started = performance.now();
  const report = (entry: Readonly<Record<string, unknown>>) => ({
    platform: request.platform,
    ...entry,
    ms: Math.round((performance.now() - started) * 100) / 100,
    corpus: handling.desk().bot.corpus.version,
    requestId,
    ...(handling.logQuestions ? { user: request.user, asked: request.asked } : {}),
  });
  try {
    const seconds = await handling.rateLimit(`${request.platform}:${request.user}`);
    if (seconds > 0) {
      handling.log.info(report({ kind: 'limited' }), 'request');
      return { kind: 'limited', requestId, text: notices.limited(seconds) };
    }
    const { command, reply, trail, today } = answerRequest(request, handling);
    handling.log.info(report({ command, kind: reply.answer.kind }), 'request');
    return { kind: 'answered', requestId, reply, trail, today };
  } catch (err) {
    handling.log.error(report({ kind: 'failed', err }), 'request');
    return { kind: 'failed', requestId, text: notices.failed(requestId) };
  }
}

type Answered = CommandReply & { readonly trail: readonly string[]; readonly today: string };

function answerRequest(request: Request, handling: Handling): Answered {
  const { asked, thread } = request;
  const desk = handling.desk();
  const today = (handling.now?.() ?? new Date()).toISOString().slice(0, 10);
  if (asked.kind === 'trail') return answerAgain(asked, desk);
  if (asked.kind === 'message') {
    return { command: 'check-message', reply: checkMessage(asked.text, desk, today), trail: [], today };
  }
  const before = conversationBefore(request, today, handling);
  const { command, reply, wasCut } = answerWords(asked, { desk, today, before, answers: handling.answers });
  const trail = trailOf(reply, before, desk, today);
  if (thread !== undefined) handling.threads.set(thread, { thread: reply.thread, trail });
  return { command, reply: wasCut ? noteCut(reply) : reply, trail, today };
}

/** What the words may lean on: the answer they reply to, else what was said last in their conversation. */
function conversationBefore(
  { thread, standsAlone = false, after = [] }: Request,
  today: string,
  { desk, threads }: Handling,
): Conversation | undefined {
  if (standsAlone) return undefined;
  const answered = followTrail(after, desk(), today);
  if (answered !== undefined) return { thread: answered.thread, trail: after };
  return thread === undefined ? undefined : threads.get(thread);
}

function answerAgain({ trail, today }: Extract<Asked, { kind: 'trail' }>, desk: Desk): Answered {
  const reply = followTrail(trail, desk, today);
  if (reply === undefined) throw new Error('a trail without a question leads nowhere');
  return { command: 'again', reply, trail, today };
}

interface Asking {
  readonly desk: Desk;
  readonly today: string;
  readonly before: Conversation | undefined;
  readonly answers: Answers;
}

function answerWords(
  asked: Extract<Asked, { kind: 'line' | 'command' }>,
  { desk, today, before, answers }: Asking,
): CommandReply & { readonly wasCut: boolean } {
  const circumstances = { thread: before?.thread, today };
  if (asked.kind === 'line') {
    const { text, wasCut } = cutQuestion(asked.line);
    return { ...answers.line(text, desk, circumstances), wasCut };
  }
  const command = desk.commands.find(({ name }) => name === asked.name);
  if (command === undefined) return { ...answers.line(`/${asked.name}`, desk, circumstances), wasCut: false };
  const cuts = Object.entries(asked.values).map(([name, value]) => [name, cutQuestion(String(value ?? ''))] as const);
  const values = Object.fromEntries(cuts.map(([name, { text }]) => [name, text]));
  const wasCut = cuts.some(([, { wasCut: each }]) => each);
  return { ...answers.run(command, values, desk, circumstances), wasCut };
}

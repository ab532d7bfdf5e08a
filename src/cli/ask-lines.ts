import { usage } from '../answer/usage.ts';
import type { Reply } from '../bot.ts';
import { linesOf } from '../platforms/terminal/lines.ts';
import { write } from '../platforms/terminal/write.ts';
import type { Thread } from '../question/follow.ts';
import { receiptFor } from '../render/receipt.ts';
import { type AskedLine, readAskedLine } from './asked-line.ts';
import { type Asking, replyTo } from './asking.ts';

/** How many threads are remembered; the one that rested longest is forgotten first. */
const mostThreads = 10_000;

type Question = Exclude<AskedLine, { problem: string }>;

/** Answers line after line as they come. Lines of one thread follow up on each other. */
export async function askLines(stream: NodeJS.ReadableStream, asking: Asking): Promise<void> {
  const threads = new Map<string, Thread>();
  const answer = async ({ question, thread }: Question): Promise<[string, Reply]> => {
    const reply = await replyTo(question, asking, thread === undefined ? undefined : threads.get(thread));
    if (thread !== undefined) remember(threads, thread, reply.thread);
    return [question, reply];
  };
  for await (const line of linesOf(stream)) {
    if (line.trim() === '') continue;
    const asked = readAskedLine(line);
    const [question, reply] = 'problem' in asked ? [line, misread(line, asked.problem, asking)] : await answer(asked);
    await write(process.stdout, `${asking.print(question, reply)}${asking.json ? '' : '\n'}`);
  }
}

function remember(threads: Map<string, Thread>, name: string, thread: Thread): void {
  threads.delete(name);
  threads.set(name, thread);
  const [oldest] = threads.keys();
  if (threads.size > mostThreads && oldest !== undefined) threads.delete(oldest);
}

function misread(line: string, problem: string, { bot, day }: Asking): Reply {
  const question = { kind: 'misread', command: 'ask', problems: [problem] } as const;
  return {
    question: line,
    answer: usage([problem]),
    understood: question,
    receipt: receiptFor(line, bot.corpus.version, day),
    thread: { question, entries: [] },
  };
}

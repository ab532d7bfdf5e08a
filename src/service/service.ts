import type { Desk } from '../desk.ts';
import { createAnswers } from './answers.ts';
import { createFeedback, type Feedback } from './feedback.ts';
import { handle } from './handle.ts';
import { createHolder, type Holder, type OpenedCorpus, type ReloadResult } from './holder.ts';
import type { Logger } from './log.ts';
import { createOnce, type Once } from './once.ts';
import { createRateLimit } from './rate.ts';
import type { Outcome, Request } from './request.ts';
import { createThreads } from './threads.ts';
import { createTurns, type Turn } from './turns.ts';
import { createWork, type Work } from './work.ts';

/** What every platform works with: one corpus, one memory, one log for the whole process. */
export interface Service {
  desk(): Desk;
  handle(request: Request): Promise<Outcome>;
  reload(): Promise<ReloadResult>;
  /** Calls a function whenever another corpus was swapped in, whoever had it reloaded. */
  onReload(listener: () => void): void;
  readonly holder: Holder;
  readonly once: Once;
  readonly work: Work;
  /** Waits until what arrived meanwhile was acknowledged. */
  readonly turn: Turn;
  readonly log: Logger;
  recordFeedback(feedback: Feedback): void;
}

export interface ServiceOptions {
  /** Opens the corpus; throws a CorpusError with every problem. */
  readonly open: () => Promise<OpenedCorpus>;
  readonly log: Logger;
  readonly ratePerMinute: number;
  readonly logQuestions: boolean;
  readonly now?: () => Date;
}

/** Opens the corpus and all that answering needs. Rejects where the corpus cannot be used. */
export async function createService({ open, log, ratePerMinute, ...options }: ServiceOptions): Promise<Service> {
  const holder = await createHolder(open);
  const handling = {
    ...options,
    log,
    desk: () => holder.current(),
    answers: createAnswers(),
    threads: createThreads(),
    rateLimit: createRateLimit(ratePerMinute),
  };
  const listeners: (() => void)[] = [];
  return {
    holder,
    log,
    desk: handling.desk,
    handle: (request) => handle(request, handling),
    reload: async () => {
      const result = await reloadLogged(holder, log);
      if (result.kind === 'reloaded') for (const listener of listeners) listener();
      return result;
    },
    onReload: (listener) => {
      listeners.push(listener);
    },
    once: createOnce(),
    work: createWork(),
    turn: createTurns(),
    recordFeedback: createFeedback(log),
  };
}

async function reloadLogged(holder: Holder, log: Logger): Promise<ReloadResult> {
  const result = await holder.reload();
  if (result.kind === 'refused') log.warn(result, 'the corpus has problems; the one in use stays');
  else if (result.kind === 'unchanged') log.info(result, 'the corpus is unchanged');
  else log.info({ version: result.version, ...countsOf(result.changes) }, 'the corpus was reloaded');
  return result;
}

function countsOf({ added, changed, removed }: Extract<ReloadResult, { kind: 'reloaded' }>['changes']) {
  return { added: added.length, changed: changed.length, removed: removed.length };
}

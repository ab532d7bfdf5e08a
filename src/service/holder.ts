import { createBot, type Kept } from '../bot.ts';
import { CorpusError, formatProblem } from '../corpus/problem.ts';
import { answerLine, type Desk, openDesk } from '../desk.ts';
import type { Opened } from '../snapshot.ts';
import { type Changes, changesBetween } from './changes.ts';

/** A checked corpus; what was not kept of it is worked out. */
export type OpenedCorpus = Pick<Opened, 'corpus' | 'index'> & Kept;

/** What became of a reload. A corpus with problems never replaces a good one. */
export type ReloadResult =
  | { readonly kind: 'reloaded'; readonly version: string; readonly changes: Changes }
  | { readonly kind: 'unchanged'; readonly version: string }
  | { readonly kind: 'refused'; readonly version: string; readonly problems: readonly string[] };

/** Holds the corpus that answers are made from. */
export interface Holder {
  current(): Desk;
  /** When the current corpus was loaded. */
  since(): Date;
  /** What the last reload changed. */
  latest(): Changes | undefined;
  /** Reads the corpus anew beside the current one and swaps them in one step. */
  reload(): Promise<ReloadResult>;
}

/** Opens a corpus; `open` reads and checks it, and throws a CorpusError with every problem. */
export async function createHolder(open: () => Promise<OpenedCorpus>): Promise<Holder> {
  let desk = deskOf(await open());
  let since = new Date();
  let latest: Changes | undefined;
  let running: Promise<ReloadResult> | undefined;
  const reload = async (): Promise<ReloadResult> => {
    const before = desk.bot.corpus;
    const opened = await openOrProblems(open);
    if ('problems' in opened) return { kind: 'refused', version: before.version, ...opened };
    const { version } = opened.corpus;
    if (version === before.version) return { kind: 'unchanged', version };
    const changes = changesBetween(before, opened.corpus);
    [desk, since, latest] = [deskOf(opened), new Date(), changes];
    return { kind: 'reloaded', version, changes };
  };
  return {
    current: () => desk,
    since: () => since,
    latest: () => latest,
    // Two admins at once see the outcome of one reload.
    reload: () => {
      running ??= reload().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}

/** Names that no corpus knows: what tells a country from a slip is loaded only for such. */
const strange = 'what did Xyzzy Nobody say about deaths in Nowherestan?';

/** The desk over a corpus, warm: what is opened or compiled at the first question is so before a person asks one. */
function deskOf({ corpus, index, ...kept }: OpenedCorpus): Desk {
  const desk = openDesk(createBot(corpus, index, kept));
  for (const line of [...corpus.about.examples, strange]) answerLine(line, desk);
  return desk;
}

async function openOrProblems(
  open: () => Promise<OpenedCorpus>,
): Promise<OpenedCorpus | { readonly problems: readonly string[] }> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof CorpusError) return { problems: error.problems.map(formatProblem) };
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
}

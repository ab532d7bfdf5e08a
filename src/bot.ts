import { type Answer, entriesOf } from './answer/answer.ts';
import { composeAnswer } from './answer/compose.ts';
import type { Context } from './answer/context.ts';
import type { Corpus } from './corpus/corpus.ts';
import { learnSafety } from './corpus/learn-safety.ts';
import { decide } from './question/decide.ts';
import { carryOver, inheritKind, leansOn, type Thread } from './question/follow.ts';
import { underLead, withoutRepeats } from './question/lead.ts';
import type { StoredLexicon } from './question/lexicon.ts';
import { type Message, splitMessage } from './question/message.ts';
import type { Question } from './question/question.ts';
import { createReader, readText } from './question/read.ts';
import { splitQuestions } from './question/split.ts';
import { type Receipt, receiptFor } from './render/receipt.ts';
import { understood } from './render/understood.ts';
import type { Learned } from './safety/learn.ts';
import { prepareSafety, screen } from './safety/screen.ts';
import type { TextIndex } from './search/text-index.ts';

/** An answer with what it answered. */
export interface Reply {
  readonly question: string;
  readonly answer: Answer;
  readonly understood: Readonly<Record<string, unknown>>;
  readonly receipt: Receipt;
  /** What the thread remembers for a follow-up. */
  readonly thread: Thread;
}

/** The bot without a platform: a pure function of the words, the corpus, the day and the thread. It never throws. */
export interface Bot {
  readonly corpus: Corpus;
  ask(text: string, options?: { readonly thread?: Thread | undefined; readonly today?: string }): Reply;
}

/** What a snapshot keeps of a corpus, so that it is not worked out at each start. */
export interface Kept {
  readonly lexicon?: StoredLexicon;
  /** Null where the corpus has nothing to screen for. */
  readonly learned?: Learned | null;
}

/** Makes the bot of a corpus and its index; what was not kept is worked out. */
export function createBot(
  corpus: Corpus,
  index: TextIndex,
  { lexicon, learned = learnSafety(corpus) }: Kept = {},
): Bot {
  const reader = createReader(corpus, (stem) => index.has(stem), lexicon);
  const safety = learned && prepareSafety(learned);

  const readOne = ({ lead, asked }: Message, today: string, thread: Thread | undefined): Question => {
    const own = readText(asked, reader, today);
    const raw = withoutRepeats(
      lead === undefined ? own : underLead(own, readText(lead, reader, today), corpus),
      corpus,
    );
    if (thread === undefined || !leansOn(raw, thread)) return decide(raw, corpus);
    const carried = carryOver(raw, thread);
    return inheritKind(decide(carried, corpus), thread.question);
  };

  const read = (text: string, today: string, thread: Thread | undefined): Question => {
    const reason = safety ? screen(text, safety) : undefined;
    if (reason !== undefined) return { kind: 'declined', reason };
    const message = splitMessage(text);
    const [opening, ...others] = message.lead === undefined ? splitQuestions(text) : [];
    if (opening === undefined || others.length === 0) return readOne(message, today, thread);
    const first = readOne(splitMessage(opening), today, thread);
    const parts = others.map((part) => readOne(splitMessage(part), today, { question: first, entries: [] }));
    return { kind: 'several', parts: [first, ...parts], reading: readText(text, reader, today).reading };
  };

  return {
    corpus,
    ask: (text, { thread, today = new Date().toISOString().slice(0, 10) } = {}) => {
      const question = read(text, today, thread);
      const context: Context = { corpus, index, today };
      const answer = composeAnswer(question, context, thread?.entries);
      const leaned = thread ? JSON.stringify(understood(thread.question)) : '';
      return {
        question: text,
        answer,
        understood: understood(question),
        receipt: receiptFor(text, corpus.version, `${leaned}\0${today}`),
        thread: { question, entries: entriesOf(answer) },
      };
    },
  };
}

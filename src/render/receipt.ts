import { createHash } from 'node:crypto';
import { plainText } from '../text/fold.ts';

/** Proof of what was asked of which corpus: the same receipt means the same answer, byte for byte. */
export interface Receipt {
  readonly corpus: string;
  readonly question: string;
}

/** A receipt for a question; `context` is what it leaned on: the question before it in its thread, and the day. */
export function receiptFor(question: string, corpusVersion: string, context: string): Receipt {
  const hash = createHash('sha256')
    .update(`${plainText(question).toLowerCase()}\0${context}`)
    .digest('hex');
  return { corpus: corpusVersion, question: hash.slice(0, 12) };
}

/** A receipt as people see it under an answer. */
export function receiptLine({ corpus, question }: Receipt): string {
  return `Receipt: corpus ${corpus}, question ${question}`;
}

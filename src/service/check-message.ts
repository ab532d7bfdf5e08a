import { type Answer, type Claim, claimsOf, type Figure, type Section } from '../answer/answer.ts';
import type { Reply } from '../bot.ts';
import { answerLine, type Desk, runCommand } from '../desk.ts';
import { receiptFor } from '../render/receipt.ts';
import { shorten } from '../text/shorten.ts';
import { claimsIn, messageLimits, yearIn } from './claims.ts';
import { statesSame } from './same-number.ts';

/** How many claims of the corpus are shown for each claim of a message. */
const mostShown = 3;

/** Sets each claim of a message beside what the corpus holds. It matches or it differs; it is never true or false. */
export function checkMessage(message: string, desk: Desk, today: string): Reply {
  const claims = claimsIn(message);
  const asked = claims.slice(0, messageLimits.claims).map((text, at) => ask(text, claims[at - 1], desk, today));
  const declined = asked.find(({ reply }) => reply.answer.kind === 'declined');
  if (declined !== undefined) return declined.reply;
  const corpus = desk.bot.corpus.version;
  const answer = compose(asked, claims.length);
  return {
    question: message,
    answer,
    understood: { kind: 'message', claims: asked.map(({ text }) => text) },
    receipt: receiptFor(message, corpus, today),
    thread: asked.at(-1)?.reply.thread ?? answerLine('help', desk).thread,
  };
}

interface AskedClaim {
  readonly text: string;
  readonly reply: Reply;
}

/** A claim with a number and no year is about the year of the claim before it. */
function ask(text: string, before: string | undefined, desk: Desk, today: string): AskedClaim {
  const check = desk.commands.find(({ name }) => name === 'check');
  const year = yearIn(text) === undefined && /\d/.test(text) ? yearIn(before ?? '') : undefined;
  const claim = `${text.replace(/!+$/, '')}${year === undefined ? '' : ` in ${year}`}`;
  const reply = check ? runCommand(check, { claim }, desk, { today }) : answerLine(claim, desk, { today });
  return { text, reply };
}

function compose(asked: readonly AskedClaim[], all: number): Answer {
  const found = asked.flatMap(({ text, reply }) => sectionsOf(text, reply));
  const held = new Set(found.map(({ of }) => of));
  const missing = asked.filter(({ text }) => !held.has(text)).map(({ text }) => `Not in the corpus: ${quoted(text)}.`);
  const notes = [
    ...missing,
    ...(all > asked.length ? [`Only the first ${asked.length} claims were checked.`] : []),
    'Checked by rule against what the corpus holds; that is no verdict on what is true.',
  ];
  const common = { notes, suggestions: [], figures: found.flatMap(({ figures }) => figures) };
  const [first, ...rest] = found.map(({ section }) => section);
  if (first !== undefined) return { kind: 'found', sections: [first, ...rest], ...common };
  const message = 'Nothing that bears on this message is in the corpus.';
  return { kind: 'nothing', reason: 'claim', message, sections: [], ...common };
}

interface FoundClaim {
  readonly of: string;
  readonly section: Section;
  readonly figures: readonly Figure[];
}

function sectionsOf(text: string, { answer, understood }: Reply): FoundClaim[] {
  const claims = claimsOf(answer);
  const [lead] = claims;
  if (answer.kind === 'nothing' || lead === undefined) return [];
  const numbers = (understood.numbers ?? []) as readonly number[];
  const [headline] = answer.figures;
  if (numbers.length === 0 || headline === undefined) {
    const shown: Section['claims'] = [lead, ...claims.slice(1, mostShown)];
    return [{ of: text, section: { heading: `${quoted(text)}: what is held on it`, claims: shown }, figures: [] }];
  }
  const same = answer.figures.find((figure) => numbers.some((number) => statesSame(number, figure)));
  const verdict = same === undefined ? 'differs' : same === headline ? 'matches' : 'matches another count';
  const bearer = same === undefined || same === headline ? undefined : claimOn(same, claims);
  const shown: Section['claims'] = bearer === undefined ? [lead] : [bearer, lead];
  return [
    { of: text, section: { heading: `${quoted(text)}: ${verdict}`, claims: shown }, figures: [same ?? headline] },
  ];
}

function claimOn(figure: Figure, claims: readonly Claim[]): Claim | undefined {
  return claims.find(({ citations }) => citations.some(({ entry }) => entry === figure.entry));
}

function quoted(text: string): string {
  return `“${shorten(text, 200)}”`;
}

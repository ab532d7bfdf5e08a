import type { AnswerJson } from '../../src/render/json.ts';

/** A question with what an answer must show. */
export interface Question {
  readonly id: string;
  readonly category: string;
  readonly question: string;
  readonly thread?: string;
  readonly expect: {
    readonly kind?: readonly string[];
    readonly reason?: string;
    readonly headline?: number | readonly number[];
    readonly figures?: readonly number[];
    readonly entries?: readonly string[];
    readonly text_match?: readonly string[];
    readonly text_not?: readonly string[];
    readonly source_match?: readonly string[];
  };
}

/** What an answer lacks of what is expected; empty for a right one. */
export function judge({ expect }: Question, answer: AnswerJson): string[] {
  const faults: string[] = [];
  if (expect.kind && !expect.kind.includes(answer.kind))
    faults.push(`kind: expected ${expect.kind.join(' or ')}, got ${answer.kind}: ${firstLine(answer.text)}`);
  if (expect.reason && answer.reason !== expect.reason)
    faults.push(`reason: expected ${expect.reason}, got ${answer.reason}`);
  const headline = answer.figures[0]?.value;
  if (
    expect.headline !== undefined &&
    ![expect.headline].flat().some((value) => value === headline || close(value, headline))
  ) {
    faults.push(
      `headline: expected ${[expect.headline].flat().join(' or ')}, got ${headline}: ${firstLine(answer.text)}`,
    );
  }
  for (const value of expect.figures ?? [])
    if (!shows(answer, value)) faults.push(`figure ${value} is not shown: ${firstLine(answer.text)}`);
  const cited = new Set(answer.claims.flatMap(({ entries }) => entries));
  if (expect.entries && !expect.entries.some((id) => cited.has(id)))
    faults.push(`none of ${expect.entries.join(', ')} is cited; ${firstLine(answer.text)}`);
  for (const pattern of expect.text_match ?? [])
    if (!new RegExp(pattern, 'im').test(answer.text))
      faults.push(`text lacks /${pattern.slice(0, 80)}/: ${firstLine(answer.text)}`);
  for (const pattern of expect.text_not ?? [])
    if (new RegExp(pattern, 'im').test(answer.text)) faults.push(`text has /${pattern.slice(0, 80)}/`);
  const sources = answer.citations.map(({ source, title, publisher }) => `${source} ${title} ${publisher}`).join('\n');
  for (const pattern of expect.source_match ?? [])
    if (!new RegExp(pattern, 'i').test(sources)) faults.push(`no source like /${pattern}/`);
  return faults;
}

function shows({ figures, claims }: AnswerJson, value: number): boolean {
  return (
    figures.some((figure) => figure.value === value || close(value, figure.value)) ||
    claims.some(({ text }) => text.includes(value.toLocaleString('en-US', { maximumFractionDigits: 4 })))
  );
}

/** Equal but for the last digits of a sum of many. */
function close(a: number, b: number | undefined): boolean {
  return b !== undefined && Math.abs(a - b) <= Math.abs(a) * 1e-9;
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 140);
}

import { type Answer, claimsOf, type Figure } from '../answer/answer.ts';
import type { AnswerJson } from './answer-json.ts';
import { locatorText, numberCitations } from './number-citations.ts';
import type { Receipt } from './receipt.ts';
import { renderText } from './text.ts';

export type { AnswerJson };

/** An answer as JSON; the shape is {@link AnswerJson}. */
export function renderJson(
  question: string,
  answer: Answer,
  understood: Readonly<Record<string, unknown>>,
  receipt: Receipt,
): AnswerJson {
  const numbering = numberCitations(answer);
  return {
    question,
    kind: answer.kind,
    ...('reason' in answer ? { reason: answer.reason } : {}),
    text: renderText(answer, receipt),
    claims: claimsOf(answer).map((claim) => ({
      text: claim.text,
      entries: [...new Set(claim.citations.map(({ entry }) => entry))],
      citations: [...numbering.numbersOf(claim)],
      computed: claim.computed,
    })),
    figures: answer.figures.map((figure) => figureJson(figure, numbering.numberOf(figure.citation))),
    citations: numbering.sources.map(({ number, source, locators }) => ({
      n: number,
      source: source.id,
      title: source.title,
      publisher: source.publisher,
      published: source.published,
      ...(source.url === undefined ? {} : { url: source.url }),
      locator: locatorText(locators),
      retrieved: source.retrieved,
    })),
    notes: [...answer.notes],
    understood,
    suggestions: [...answer.suggestions],
    receipt: { corpus: receipt.corpus, question: receipt.question },
  };
}

function figureJson({ citation: _, period, ...figure }: Figure, citation: number): AnswerJson['figures'][number] {
  return {
    ...figure,
    period: { label: period.label, type: period.type, start: period.start, end: period.end },
    citation,
  };
}

import { z } from 'zod';
import { type Answer, claimsOf, type Figure } from '../answer/answer.ts';
import { locatorText, numberCitations } from './number-citations.ts';
import type { Receipt } from './receipt.ts';
import { renderText } from './text.ts';

const PeriodJson = z.object({ label: z.string(), type: z.string(), start: z.string(), end: z.string() });

const FigureJson = z.object({
  entry: z.string(),
  measure: z.string(),
  value: z.number(),
  high: z.number().optional(),
  qualifier: z.string(),
  unit: z.string(),
  substance: z.string().optional(),
  form: z.string().optional(),
  agency: z.string(),
  place: z.string(),
  scope: z.string().optional(),
  period: PeriodJson,
  status: z.string(),
  superseded: z.boolean().describe('Whether a later figure replaced it.'),
  computed: z.boolean().describe('Whether it was added up here from the other figures.'),
  citation: z.number().int(),
});

/** The JSON of an answer, one object a question. */
export const AnswerJson = z.object({
  question: z.string(),
  kind: z.enum(['found', 'choice', 'nothing', 'declined', 'usage']),
  reason: z.string().optional().describe('declined: unsafe or crisis; nothing: which part is missing.'),
  text: z.string(),
  claims: z.array(
    z.object({
      text: z.string(),
      entries: z.array(z.string()),
      citations: z.array(z.number().int()),
      computed: z.boolean(),
    }),
  ),
  figures: z
    .array(FigureJson)
    .describe('The headline figure first, then rivals, then figures used only in a computation.'),
  citations: z.array(
    z.object({
      n: z.number().int(),
      source: z.string(),
      title: z.string(),
      publisher: z.string(),
      published: z.string(),
      url: z.string().optional(),
      locator: z.string(),
      retrieved: z.string(),
    }),
  ),
  notes: z.array(z.string()),
  understood: z.record(z.string(), z.unknown()).describe('What was read in the question.'),
  suggestions: z.array(z.string()),
  receipt: z.object({ corpus: z.string(), question: z.string() }),
});
export type AnswerJson = z.infer<typeof AnswerJson>;

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

import { z } from 'zod';

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

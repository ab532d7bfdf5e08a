import { z } from 'zod';
import { escapeJson, parseJson } from '../../text/json.ts';
import { limits } from './limits.ts';

/** How a series is shown. */
export type View = 'table' | 'chart';

const Trail = z.object({
  /** The questions that lead to the answer. */
  t: z.array(z.string().min(1)).min(1),
  /** The day they were asked on. */
  d: z.iso.date(),
  v: z.enum(['table', 'chart']).optional(),
});

/** What a button carries to work its answer out again, without any memory. */
export interface CarriedTrail {
  readonly trail: readonly string[];
  readonly today: string;
  readonly view?: View | undefined;
}

/** The value of a button; undefined where it would not fit, and the button is then left out. */
export function writeTrail({ trail, today, view }: CarriedTrail): string | undefined {
  return trail.length === 0 ? undefined : fitting({ t: trail, d: today, ...(view ? { v: view } : {}) });
}

/** Reads what {@link writeTrail} wrote; undefined for anything else. */
export function readTrail(value: string | undefined): CarriedTrail | undefined {
  const read = Trail.safeParse(parseJson(value ?? ''));
  return read.success ? { trail: read.data.t, today: read.data.d, view: read.data.v } : undefined;
}

/** The value of a button that asks a question. */
export function writeQuestion(question: string): string | undefined {
  return fitting({ q: question });
}

export function readQuestion(value: string | undefined): string | undefined {
  const read = z.object({ q: z.string().min(1) }).safeParse(parseJson(value ?? ''));
  return read.success ? read.data.q : undefined;
}

/** Slack hands values back with `&`, `<` and `>` escaped at times: as JSON escapes they come through either way. */
function fitting(data: unknown): string | undefined {
  const value = escapeJson(JSON.stringify(data), /[&<>]/g);
  return value.length <= limits.carried ? value : undefined;
}

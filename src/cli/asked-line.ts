import { z } from 'zod';
import { parseJson } from '../text/json.ts';

/** A line of standard input: a question, or what is wrong with the line. */
export type AskedLine =
  | { readonly question: string; readonly thread?: string | undefined }
  | { readonly problem: string };

const LineJson = z.object({
  question: z.string('some text'),
  thread: z.union([z.string(), z.number().transform(String)], 'some text').optional(),
});

/** Reads a line: plain words, or `{"question": "…", "thread": "…"}`. Never throws. */
export function readAskedLine(line: string): AskedLine {
  if (!line.trimStart().startsWith('{')) return { question: line };
  const data = parseJson(line);
  if (data === undefined) return { problem: `expected ${shape}, got text that is no JSON.` };
  const read = LineJson.safeParse(data);
  if (read.success) return read.data;
  const [{ path = [], message = '' } = {}] = read.error.issues;
  return { problem: `${path.join('.')}: expected ${message} as in ${shape}.` };
}

const shape = '{"question": "seizures 2023", "thread": "a"}';

import { createLog, type Logger } from '../../src/service/log.ts';

/** A log whose lines can be read. */
export async function readableLog(secrets: readonly string[] = []): Promise<{
  readonly log: Logger;
  readonly lines: () => readonly Readonly<Record<string, unknown>>[];
  readonly text: () => string;
}> {
  const written: string[] = [];
  const log = await createLog({ json: true, secrets, stream: { write: (line) => written.push(line) } });
  return { log, lines: () => written.map((line) => JSON.parse(line)), text: () => written.join('') };
}

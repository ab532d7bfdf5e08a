import { once } from 'node:events';

/** Writes to a stream and waits where its reader is slower. */
export async function write(output: NodeJS.WritableStream, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

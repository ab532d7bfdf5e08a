import type { IncomingMessage } from 'node:http';

/** What a call sent: its JSON, and the files beside it. */
export interface Sent {
  readonly json: unknown;
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
}

export async function readBody(request: IncomingMessage): Promise<Sent> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { json: undefined, files: [] };
  if (!type.startsWith('multipart/form-data')) return { json: JSON.parse(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: { name: string; bytes: Buffer }[] = [];
  for (const [, value] of form)
    if (typeof value !== 'string') files.push({ name: value.name, bytes: Buffer.from(await value.arrayBuffer()) });
  return { json: JSON.parse(String(form.get('payload_json'))), files };
}

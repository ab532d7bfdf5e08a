import { setTimeout as sleep } from 'node:timers/promises';
import { BlocksRefused, isAboutBlocks, type Outgoing, type Send } from './delivery.ts';

/** How an answer by `response_url` appears. */
export interface ResponseUrlOptions {
  readonly response_type?: 'ephemeral' | 'in_channel';
  readonly replace_original?: boolean;
  readonly thread_ts?: string | undefined;
}

/** Pauses between tries, in milliseconds: Bolt’s own `respond` tries once. */
const pauses: readonly number[] = [300, 1000, 2000, 3000];
/** A server that asks for more patience than this is given up. */
const longestPause = 10_000;
const timeout = 5000;

/** Answers by the `response_url` of a request, which works five times within half an hour. */
export function toResponseUrl(url: string, options: ResponseUrlOptions): Send {
  return async (message) => {
    for (const pause of [...pauses, undefined]) {
      const result = await tryOnce(url, { ...options, ...message });
      if (result.kind === 'sent') return;
      const wait = result.retryAfter ?? pause;
      if (result.kind === 'failed' || pause === undefined || wait === undefined || wait > longestPause)
        throw new Error(`could not answer by response_url: ${result.reason}`);
      await sleep(wait);
    }
  };
}

type Result =
  | { readonly kind: 'sent' }
  | { readonly kind: 'failed'; readonly reason: string; readonly retryAfter?: undefined }
  | { readonly kind: 'again'; readonly reason: string; readonly retryAfter?: number };

async function tryOnce(url: string, body: Outgoing & ResponseUrlOptions): Promise<Result> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, unfurl_links: false, unfurl_media: false }),
      signal: AbortSignal.timeout(timeout),
    });
  } catch (error) {
    return { kind: 'again', reason: String(error) };
  }
  const said = await response.text().catch(() => '');
  if (response.status === 429) return { kind: 'again', reason: '429', retryAfter: retryAfter(response) };
  if (response.status >= 500) return { kind: 'again', reason: String(response.status) };
  const error = errorIn(said, response.ok);
  if (error === undefined) return { kind: 'sent' };
  if (isAboutBlocks(error) && body.blocks !== undefined) throw new BlocksRefused(error);
  return { kind: 'failed', reason: `${response.status} ${error}` };
}

function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? 1);
  return Number.isFinite(seconds) ? seconds * 1000 : 1000;
}

/** Slack says “ok”, `{"ok":true}`, or what was wrong, sometimes with status 200. */
function errorIn(said: string, ok: boolean): string | undefined {
  const named = /"error"\s*:\s*"([^"]+)"/.exec(said)?.[1];
  if (named !== undefined) return named;
  return ok ? undefined : said.slice(0, 200) || 'no reason given';
}

import type { webApi } from '@slack/bolt';
import { altText } from '../../chart/alt.ts';
import type { ChartOrder, Charts } from '../../chart/render.ts';
import type { Spot } from './channel.ts';
import { escapeMrkdwn } from './escape.ts';
import { limits } from './limits.ts';

/** Draws a chart and uploads it to a channel or thread, with its sources beside it and in it. Rejects where Slack refuses. */
export async function uploadChart(
  order: ChartOrder,
  { channel, thread }: Spot,
  { client, charts }: { readonly client: webApi.WebClient; readonly charts: Charts },
): Promise<void> {
  const { chart, frame } = order;
  const image = {
    channel_id: channel,
    file: await charts.render(order),
    filename: 'chart.png',
    title: chart.title,
    alt_text: altText(chart, frame, limits.altText),
    initial_comment: escapeMrkdwn([`${chart.title}.`, ...frame.sources, frame.corpus].join('\n')),
  };
  await client.filesUploadV2(thread === undefined ? image : { ...image, thread_ts: thread });
}

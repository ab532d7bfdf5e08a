import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readable } from '../../platforms/slack/inspect.ts';
import { type RunningBot, startSlackBot, type TransportName } from './bot.ts';
import { type LoopbackSlack, startLoopbackSlack } from './loopback.ts';
import * as payloads from './payloads.ts';
import type { Shown } from './web-api.ts';

type Element = Readonly<Record<string, unknown>> & { readonly action_id: string; readonly value?: string };

const transports: readonly TransportName[] = ['socket', 'http'];

describe.each(transports)('buttons by %s', (transport) => {
  let slack: LoopbackSlack;
  let bot: RunningBot;

  beforeAll(async () => {
    slack = await startLoopbackSlack();
    bot = await startSlackBot(transport, slack);
  }, 90_000);
  afterAll(async () => {
    await bot.stop();
    await slack.close();
    expect(slack.problems).toEqual([]);
  });
  beforeEach(() => {
    slack.shown.length = 0;
  });

  /** The elements under a private answer. */
  async function elementsOf(question: string): Promise<Element[]> {
    const { blocks } = await bot.ask(question);
    slack.shown.length = 0;
    return (blocks as unknown as { readonly type: string; readonly elements: Element[] }[])
      .filter(({ type }) => type === 'actions')
      .flatMap(({ elements }) => elements);
  }

  async function elementOf(question: string, id: string): Promise<Element> {
    const found = (await elementsOf(question)).find(({ action_id }) => action_id === id);
    if (found === undefined) throw new Error(`no ${id} under “${question}”`);
    return found;
  }

  async function shownAfter(element: Element, place: payloads.Place = {}): Promise<Shown> {
    const { milliseconds } = await bot.interact(payloads.click(element, slack, place));
    expect(milliseconds).toBeLessThan(3000);
    const [first, ...more] = await slack.waitFor(() => true);
    expect(more).toEqual([]);
    if (first === undefined) throw new Error(`nothing was shown\n${bot.log()}`);
    return first;
  }

  it('a suggestion is asked, in private under a private answer', async () => {
    const { text, body } = await shownAfter(await elementOf('seizures 2023', 'ask:0'));
    expect(body).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(text).toContain('FY2022');
  });

  it('a suggestion is asked in the thread under a public answer', async () => {
    const element = await elementOf('seizures 2023', 'ask:0');
    const { by, body } = await shownAfter(element, { isPrivate: false });
    expect(by).toBe('chat.postMessage');
    expect(body).toMatchObject({ channel: 'C1', thread_ts: '20.1' });
  });

  it.each([
    ['verify', 'statistic cbp-fentanyl-lb-us-fy2023'],
    ['cite', 'U.S. Customs and Border Protection. (2026'],
  ])('%s is shown to whoever asked', async (id, expected) => {
    const element = await elementOf('seizures 2023', id);
    const { text, body } = await shownAfter(element, { isPrivate: false });
    expect(body).toMatchObject({ response_type: 'ephemeral', thread_ts: '20.1' });
    expect(text).toContain(expected);
  });

  it('a reference can be had in another style', async () => {
    const { text } = await shownAfter(await elementOf('/cite cbp-fentanyl-lb-us-fy2023', 'cite-as:bibtex'));
    expect(text).toContain('@misc{');
  });

  it('any source can be verified from the menu', async () => {
    const menu = await elementOf('seizures 2023', 'verify-other');
    const [, second] = menu.options as { readonly value: string }[];
    const { text } = await shownAfter({ ...menu, type: 'static_select', selected_option: second });
    expect(text).toContain(second?.value);
  });

  it('Chart shows a series as a chart in its place, and Table as a table again', async () => {
    const asChart = await shownAfter(await elementOf('seizures since 2019', 'view'));
    expect(asChart.body).toMatchObject({ replace_original: true });
    expect(asChart.blocks.map(({ type }) => type)).toContain('data_visualization');
    const [, buttons] = asChart.blocks.filter(({ type }) => type === 'actions') as unknown as { elements: Element[] }[];
    const back = buttons?.elements.find(({ action_id }) => action_id === 'view');
    slack.shown.length = 0;
    const asTable = await shownAfter(back as Element);
    expect(asTable.blocks.map(({ type }) => type)).toContain('table');
  });

  /** The button for an image, which only answers that everyone sees have. */
  async function imageButton(): Promise<Element> {
    const share = await elementOf('seizures since 2019', 'share');
    return { ...share, action_id: 'image' };
  }

  it('Chart image is offered under answers that everyone sees', async () => {
    expect((await elementsOf('seizures since 2019')).map(({ action_id }) => action_id)).not.toContain('image');
    const { blocks } = await bot.ask('public seizures since 2019');
    expect(JSON.stringify(blocks)).toContain('"action_id":"image"');
    slack.shown.length = 0;
  });

  it('Chart image uploads the chart to the thread, with its sources', async () => {
    const { by, text, body } = await shownAfter(await imageButton(), { isPrivate: false });
    expect(by).toBe('file');
    expect(text).toContain('U.S. Customs and Border Protection');
    expect(body).toMatchObject({ channel_id: 'C1', thread_ts: '20.1' });
    const [file] = body.files as { readonly filename: string; readonly bytes: Buffer }[];
    expect(file?.filename).toBe('chart.png');
    expect(file?.bytes.includes(Buffer.from('\x89PNG', 'latin1'))).toBe(true);
  });

  it('Chart image says so where files are not permitted', async () => {
    slack.forbidden.add('files.getUploadURLExternal');
    const { text, body } = await shownAfter(await imageButton(), { isPrivate: false });
    slack.forbidden.clear();
    expect(body).toMatchObject({ response_type: 'ephemeral' });
    expect(text).toContain('The image could not be uploaded here');
  });

  it('Share shows the answer to the channel, with a name', async () => {
    const { body, blocks } = await shownAfter(await elementOf('seizures 2023', 'share'));
    expect(body).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(JSON.stringify(blocks[0])).toContain('"user_id":"U1"');
    expect(readable(blocks)).toContain('27,022.85 pounds');
  });

  it('Share of a follow-up shows the same answer', async () => {
    const who = { user: 'U8' };
    await bot.ask('seizures 2023', who);
    const { blocks } = await bot.ask('and in 2022?', who);
    slack.shown.length = 0;
    const rows = (blocks as unknown as { type: string; elements: Element[] }[]).filter(
      ({ type }) => type === 'actions',
    );
    const share = rows.flatMap(({ elements }) => elements).find(({ action_id }) => action_id === 'share');
    expect((await shownAfter(share as Element)).text).toContain('14,699.88 pounds');
  });

  it('Helpful is noted and counted', async () => {
    expect((await shownAfter(await elementOf('seizures 2023', 'helpful'))).text).toBe('Thank you, noted.');
    expect(bot.entries('feedback').at(-1)).toMatchObject({ platform: 'slack', helpful: true });
  });

  it('Not helpful asks for the reason and counts it', async () => {
    const { by, body } = await shownAfter(await elementOf('seizures 2023', 'unhelpful'));
    expect(by).toBe('views.open');
    const { private_metadata } = body.view as { readonly private_metadata: string };
    const { payload } = await bot.interact(payloads.reasonSent(private_metadata, 'wrong'));
    expect(payload).toMatchObject({ response_action: 'update' });
    await expect
      .poll(() => bot.entries('feedback').at(-1))
      .toMatchObject({ helpful: false, reason: 'wrong', receipt: private_metadata });
  });

  it('a button that cannot be read says so', async () => {
    const share = await elementOf('seizures 2023', 'share');
    expect((await shownAfter({ ...share, value: '{"t":' })).text).toContain('Please ask once more');
  });

  it('a button works after a restart', async () => {
    const share = await elementOf('seizures 2023', 'share');
    await bot.stop();
    bot = await startSlackBot(transport, slack);
    expect((await shownAfter(share)).text).toContain('27,022.85 pounds');
  }, 90_000);
});

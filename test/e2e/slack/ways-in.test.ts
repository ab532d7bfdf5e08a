import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readable } from '../../platforms/slack/inspect.ts';
import { type RunningBot, startSlackBot, type TransportName } from './bot.ts';
import { type LoopbackSlack, startLoopbackSlack } from './loopback.ts';
import * as payloads from './payloads.ts';
import type { Shown } from './web-api.ts';

const transports: readonly TransportName[] = ['socket', 'http'];

describe.each(transports)('by %s', (transport) => {
  let slack: LoopbackSlack;
  let bot: RunningBot;

  beforeAll(async () => {
    slack = await startLoopbackSlack();
    bot = await startSlackBot(transport, slack);
  }, 90_000);
  afterAll(async () => {
    const { code } = await bot.stop();
    await slack.close();
    expect(code).toBe(0);
    expect(slack.problems).toEqual([]);
  });
  beforeEach(() => {
    slack.shown.length = 0;
  });

  /** The one thing that was shown. */
  async function shownOne(test: (shown: Shown) => boolean = () => true): Promise<Shown> {
    const [first, ...more] = await slack.waitFor(test);
    expect(more).toEqual([]);
    if (first === undefined) throw new Error(`nothing was shown\n${bot.log()}`);
    return first;
  }

  describe('a slash command', () => {
    it('is answered in private, over HTTP within its acknowledgement', async () => {
      const { body, text, blocks, milliseconds } = await bot.ask('seizures 2023');
      expect(body.response_type).toBe('ephemeral');
      expect(text).toContain('27,022.85 pounds');
      expect(readable(blocks)).toContain('27,022.85 pounds of fentanyl seized by CBP');
      expect(milliseconds).toBeLessThan(3000);
      expect(slack.shown).toHaveLength(transport === 'http' ? 0 : 1);
    });

    it.each(['public seizures 2023', 'Public  seizures 2023'])('“%s” is answered in the open', async (words) => {
      const { body, text, blocks } = await bot.ask(words);
      expect(body.response_type).toBe('in_channel');
      expect(text).toContain('27,022.85');
      expect(readable(blocks)).not.toContain('Share in channel');
    });

    it.each(['', 'help', 'public'])('“%s” shows help, with examples to tap', async (words) => {
      const { text, blocks } = await bot.ask(words);
      expect(text).toContain('Ask about the illicit-fentanyl supply chain');
      expect(JSON.stringify(blocks)).toContain('"action_id":"ask:0"');
    });

    it('goes on from the one before where its words say so', async () => {
      const who = { user: 'U7' };
      await bot.ask('seizures 2023', who);
      expect((await bot.ask('and in 2022?', who)).text).toContain('14,699.88 pounds');
      expect((await bot.ask('verify 1', who)).text).toContain('cbp-fentanyl-lb-us-fy2022');
    });

    it('with a series is answered by response_url, where a refused block can be seen', async () => {
      const { blocks, body } = await bot.ask('seizures since 2019');
      expect(slack.shown).toHaveLength(1);
      expect(body.response_type).toBe('ephemeral');
      expect(blocks.map(({ type }) => type)).toContain('table');
    });

    it('with a series has it as text where the workspace refuses the table', async () => {
      slack.refused.add('table');
      const { blocks } = await bot.ask('seizures since 2019');
      slack.refused.delete('table');
      expect(blocks.map(({ type }) => type)).not.toContain('table');
      expect(readable(blocks)).toMatch(/FY2023 █+. 27,022\.85 pounds \[1\]/);
      expect(readable(blocks)).toContain('Nationwide Drug Seizures');
    });

    it('reload is for admins', async () => {
      expect((await bot.ask('reload')).text).toContain('Only an admin');
      slack.admins.add('U1');
      expect((await bot.ask('reload')).text).toMatch(/^Nothing changed: the corpus [0-9a-f]{12} is the one in use\.$/);
      slack.admins.delete('U1');
    });

    it('longer than 500 characters is cut, and says so', async () => {
      expect((await bot.ask(`seizures 2023 ${'x '.repeat(400)}`)).text).toContain('Only the first 500 characters');
    });
  });

  describe('a message', () => {
    it('that mentions the bot is answered in its thread, where follow-ups go on', async () => {
      await bot.event(payloads.mention('seizures 2023', { ts: '31.1' }));
      const first = await shownOne();
      expect(first.body).toMatchObject({
        channel: 'C1',
        thread_ts: '31.1',
        unfurl_links: 'false',
        unfurl_media: 'false',
      });
      expect(first.text).toContain('27,022.85');
      slack.shown.length = 0;
      await bot.event(payloads.mention('and in 2022?', { ts: '31.2', thread: '31.1' }));
      expect(await shownOne()).toMatchObject({
        text: expect.stringContaining('14,699.88'),
        body: { thread_ts: '31.1' },
      });
    });

    it('that is direct is answered where it stands', async () => {
      await bot.event(payloads.directMessage('how many people died of synthetic opioids in 2023?'));
      const { body, text } = await shownOne();
      expect(body.channel).toBe('D1');
      expect(body).not.toHaveProperty('thread_ts');
      expect(text).toContain('72,776 deaths');
    });

    it('in the assistant’s pane is answered in its thread', async () => {
      await bot.event(payloads.directMessage('deaths in Ohio 2022', { thread: '33.1' }));
      expect((await shownOne()).body).toMatchObject({ channel: 'D1', thread_ts: '33.1' });
    });

    it('is answered once, however often it is delivered, and as mention and message alike', async () => {
      const body = payloads.mention('topics', { ts: '34.1' });
      await bot.event(body);
      await bot.event(body, 1);
      await bot.event(body, 2);
      const asMessage = { ...body.event, type: 'message', channel_type: 'im' };
      await bot.event(payloads.eventBody(asMessage));
      await bot.event(payloads.directMessage('help', { ts: '34.9' }));
      await slack.waitFor(({ body: { channel } }) => channel === 'D1');
      expect(slack.shown.map(({ body: { channel } }) => channel)).toEqual(['C1', 'D1']);
    });

    it.each([
      ['a bot wrote', { bot_id: 'B2' }],
      ['was edited', { subtype: 'message_changed' }],
      ['stands in a channel', { channel_type: 'channel' }],
    ])('that %s is left alone', async (_, fields) => {
      const { event } = payloads.directMessage('seizures 2023');
      await bot.event(payloads.eventBody({ ...event, ...fields }));
      await bot.event(payloads.directMessage('topics'));
      expect((await shownOne()).text).toContain('The corpus holds');
    });
  });

  it('the App Home shows what can be asked, and answers a tap by direct message', async () => {
    await bot.event(payloads.eventBody({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }));
    const { blocks, by } = await shownOne();
    expect(by).toBe('views.publish');
    expect(readable(blocks)).toMatch(/What it can answer.*What is new.*Corpus [0-9a-f]{12}, sources read up to/s);
    const { elements } = blocks.find(({ type }) => type === 'actions') as unknown as { elements: object[] };
    slack.shown.length = 0;
    await bot.interact(payloads.clickAtHome({ ...elements[0] }));
    const answer = await shownOne();
    expect(answer.body.channel).toBe('U1');
    expect(answer.text).toContain('FY2023');
  });

  it('the assistant’s pane opens with suggested prompts', async () => {
    const assistant_thread = { user_id: 'U1', channel_id: 'D1', thread_ts: '40.1', context: {} };
    await bot.event(payloads.eventBody({ type: 'assistant_thread_started', assistant_thread, event_ts: '40.1' }));
    const { body } = await shownOne();
    expect(body).toMatchObject({ channel_id: 'D1', thread_ts: '40.1' });
    expect(body.prompts).toHaveLength(4);
  });

  it('“Check this message” sets each claim beside the corpus, in private', async () => {
    const text =
      '&lt;b&gt; CBP seized 27,000 pounds in 2023 and 100,000 people died from fentanyl. <@U3> likes <https://x.y|cats>';
    await bot.interact(payloads.checkMessage(text, slack));
    const { body, blocks } = await shownOne();
    expect(body.response_type).toBe('ephemeral');
    expect(readable(blocks)).toMatch(/: matches .*27,022\.85.*: differs .*72,776/s);
    expect(JSON.stringify(body)).not.toContain('<@U3>');
  });
});

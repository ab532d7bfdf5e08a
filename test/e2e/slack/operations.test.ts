import { appendFileSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runBot } from '../run-bot.ts';
import { freePort, status } from '../served-bot.ts';
import { type RunningBot, startSlackBot, type TransportName } from './bot.ts';
import { type LoopbackSlack, startLoopbackSlack } from './loopback.ts';
import * as payloads from './payloads.ts';
import { tokens } from './web-api.ts';

let slack: LoopbackSlack | undefined;
let bot: RunningBot | undefined;

async function start(transport: TransportName, env: Readonly<Record<string, string>> = {}) {
  slack = await startLoopbackSlack();
  bot = await startSlackBot(transport, slack, env);
  return { slack, bot };
}

afterEach(async () => {
  if (bot?.process.exitCode === null) await bot.stop();
  await slack?.close();
});

describe('a start', () => {
  it.each([
    ['a wrong bot token', { SLACK_BOT_TOKEN: 'xoxb-wrong-token-1' }, 'Slack refused SLACK_BOT_TOKEN: invalid_auth'],
    ['a wrong app token', { SLACK_APP_TOKEN: 'xapp-wrong-token-1' }, 'Slack refused SLACK_APP_TOKEN: invalid_auth'],
    ['an app token in place of the bot’s', { SLACK_BOT_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is not such a token'],
    ['no bot token', { SLACK_BOT_TOKEN: '' }, 'SLACK_BOT_TOKEN is missing, while SLACK_APP_TOKEN is set'],
    ['a bot token alone', { SLACK_APP_TOKEN: '' }, 'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing'],
    ['no Slack there', { SLACK_API_URL: 'http://127.0.0.1:9/api/' }, 'Slack could not be reached'],
  ])(
    'with %s ends with a clear line that shows no token',
    async (_, env, expected) => {
      slack = await startLoopbackSlack();
      const settings = {
        SLACK_BOT_TOKEN: tokens.bot,
        SLACK_APP_TOKEN: tokens.app,
        SLACK_API_URL: slack.apiUrl,
        PORT: String(await freePort()),
        ...env,
      };
      const { code, stderr, stdout } = await runBot(['start'], { env: settings });
      expect(code).toBe(2);
      expect(stderr).toContain(expected);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr + stdout).not.toMatch(/wrong-token|local-bot|local-app/);
    },
    90_000,
  );

  it('names all problems of the settings at once', async () => {
    const { code, stderr } = await runBot(['start'], {
      env: {
        SLACK_APP_TOKEN: 'nonsense',
        PORT: 'x',
        RATE_LIMIT_PER_MINUTE: '-1',
        LOG_QUESTIONS: 'maybe',
        CORPUS_DIR: '/nope',
      },
    });
    expect(code).toBe(2);
    for (const name of ['CORPUS_DIR', 'PORT', 'RATE_LIMIT_PER_MINUTE', 'LOG_QUESTIONS', 'SLACK_APP_TOKEN'])
      expect(stderr).toMatch(new RegExp(`^${name}`, 'm'));
  });
});

describe.each<TransportName>(['socket', 'http'])('an end by %s', (transport) => {
  it.each<NodeJS.Signals>(['SIGTERM', 'SIGINT'])(
    'with %s finishes what was accepted, and exits with 0',
    async (signal) => {
      const { slack, bot } = await start(transport);
      slack.faults.set('response', [{ status: 429, retryAfter: 1 }]);
      slack.faults.set('chat.postMessage', [{ status: 503 }]);
      await bot.command(payloads.commandFields('seizures since 2019', slack));
      await bot.event(payloads.directMessage('seizures 2023'));
      const { code, milliseconds } = await bot.stop(signal);
      expect(code).toBe(0);
      expect(milliseconds).toBeLessThan(10_000);
      expect(slack.shown.map(({ by }) => by.split(':')[0]).sort()).toEqual(['chat.postMessage', 'response']);
      expect(await status(bot.port, '/healthz')).toBe(0);
    },
    90_000,
  );
});

describe('the limit', () => {
  it('asks a person who goes too fast to wait, and nobody else', async () => {
    const { bot } = await start('http', { RATE_LIMIT_PER_MINUTE: '2' });
    const ask = async (user: string) => (await bot.ask('seizures 2023', { user })).text.slice(0, 9);
    expect([await ask('U1'), await ask('U1'), await ask('U1'), await ask('U2')]).toEqual([
      '27,022.85',
      '27,022.85',
      'That was ',
      '27,022.85',
    ]);
  }, 90_000);
});

describe('the log', () => {
  it('has one line a request, without words and people', async () => {
    const { slack, bot } = await start('socket');
    await bot.ask('seizures of whatever 2023', { user: 'U0SECRET' });
    await bot.event(payloads.directMessage('compare seizures 2021 and 2023', { user: 'U0SECRET' }));
    await slack.waitFor(() => true, 2);
    const lines = bot.entries('request');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ platform: 'slack', command: 'seizures', kind: 'found', level: 30 });
    expect(Object.keys(lines[0] ?? {})).toEqual(expect.arrayContaining(['ms', 'corpus', 'requestId', 'time']));
    expect(bot.log()).not.toMatch(/whatever|U0SECRET|xoxb-|xapp-/);
  }, 90_000);

  it('has them where LOG_QUESTIONS says so', async () => {
    const { bot } = await start('socket', { LOG_QUESTIONS: 'true' });
    await bot.ask('seizures of whatever 2023', { user: 'U0SECRET' });
    expect(bot.log()).toMatch(/whatever/);
    expect(bot.log()).toMatch(/U0SECRET/);
  }, 90_000);
});

const terms = `terms:
  - id: backfire
    term: backfire
    category: data
    definition: A fire lit against a fire.
`;

describe('a reload', () => {
  it('swaps a good corpus in, keeps it where the next is broken, and says what changed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
    cpSync('test/fixtures/wildfires', folder, { recursive: true });
    const { bot } = await start('http', { CORPUS_DIR: folder, SLACK_ADMINS: 'U1, U9' });
    const reload = async (user = 'U1') => {
      return (await bot.ask('reload', { user })).text;
    };
    expect(await reload('U2')).toContain('Only an admin');
    const term = join(folder, 'terms/more.yaml');
    writeFileSync(term, terms);
    const added = await reload();
    expect(added).toContain('added: 1 (backfire)');
    expect((await bot.ask('what is a backfire?')).text).toContain('A fire lit against a fire.');
    appendFileSync(term, '  - id: Bad Id\n');
    expect(await reload()).toMatch(/not replaced.*terms\/more\.yaml:6:/s);
    expect((await bot.ask('what is a backfire?')).text).toContain('A fire lit against a fire.');
    writeFileSync(term, 'terms: []\n');
    bot.process.kill('SIGHUP');
    await expect
      .poll(() => bot.entries('the corpus was reloaded').at(-1), { timeout: 5000 })
      .toMatchObject({ removed: 1 });
  }, 40_000);
});

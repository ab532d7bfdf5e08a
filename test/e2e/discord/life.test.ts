import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { runBot } from '../run-bot.ts';
import { status } from '../served-bot.ts';
import { launchBot, type RunningBot, settingsFor, startDiscordBot, token } from './bot.ts';
import { answerTo, type LoopbackDiscord, startDiscord, until } from './loopback.ts';
import { slash } from './payloads.ts';
import { ids } from './snowflake.ts';

let discord: LoopbackDiscord;
const bots: RunningBot[] = [];

afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop()));
  await discord.stop();
});

async function start(env: Readonly<Record<string, string>> = {}, options?: Parameters<typeof startDiscord>[0]) {
  discord = await startDiscord(options);
  const bot = await startDiscordBot(discord, env);
  bots.push(bot);
  return bot;
}

const puts = () => discord.rest.calls.filter(({ method }) => method === 'PUT').length;
const commandsPath = `/applications/${ids.application}/commands`;

describe('at the start', () => {
  it('registers the commands once, and not again where nothing changed', async () => {
    const bot = await start();
    await until(() => puts() === 1, 'no registration');
    await bot.stop();
    bots.push(await startDiscordBot(discord));
    await until(() => discord.rest.calls.filter(({ path }) => path === commandsPath).length >= 3, 'no check');
    await sleep(200);
    expect(puts()).toBe(1);
  }, 40_000);

  it('answers at once, though a server of the bot’s is in an outage', async () => {
    await start({}, { outage: true });
    await sleep(600);
    const made = slash('ask', { question: 'seizures FY2023' });
    discord.interact(made);
    expect((await answerTo(discord, made)).text).toContain('27,022.85');
  }, 90_000);

  it('tries again where Discord has a fault', async () => {
    discord = await startDiscord();
    let left = 5;
    discord.rest.fault = ({ path }) => (path === '/gateway/bot' && left-- > 0 ? { status: 500 } : undefined);
    bots.push(await startDiscordBot(discord));
    expect(discord.gateway.identified).toHaveLength(1);
  }, 90_000);

  it.each([
    [
      'a token that the REST interface refuses',
      'refused DISCORD_TOKEN',
      () => (discord.rest.fault = () => ({ status: 401 })),
    ],
    ['a token that the gateway refuses', 'refused DISCORD_TOKEN', () => (discord.gateway.onIdentify = 4004)],
    ['intents that are not allowed', 'Privileged Gateway Intents', () => (discord.gateway.onIdentify = 4014)],
  ])(
    'ends with %s, and says what to do',
    async (_, expected, prepare) => {
      discord = await startDiscord();
      prepare();
      const bot = await launchBot(discord);
      expect(await bot.ended).toBe(2);
      expect(bot.log()).toContain(expected);
      expect(bot.log()).not.toContain(token);
    },
    90_000,
  );

  it('names the other half where one setting is missing', async () => {
    discord = await startDiscord();
    const { stderr, code } = await runBot(['start'], { env: { DISCORD_TOKEN: token, DISCORD_SHARDS: 'many' } });
    expect(code).toBe(2);
    expect(stderr).toContain('DISCORD_SHARDS: expected “auto” or a whole number');
    const half = await runBot(['start'], { env: { DISCORD_TOKEN: token } });
    expect(half.stderr).toContain('DISCORD_APPLICATION_ID is missing, while DISCORD_TOKEN is set.');
  }, 90_000);
});

describe('later', () => {
  it('ends with a line where Discord closes for good, as no other platform runs', async () => {
    const bot = await start();
    discord.gateway.close(4004);
    expect(await bot.ended).toBe(1);
    expect(bot.log()).toContain('Discord ended the connection (code 4004): it refused DISCORD_TOKEN.');
  }, 90_000);

  it('notices that heartbeats are not answered, and resumes', async () => {
    await start({}, { heartbeat: 700 });
    discord.gateway.answersHeartbeats = false;
    await until(() => discord.gateway.resumed.length > 0, 'not resumed', 8000);
    discord.gateway.answersHeartbeats = true;
  }, 90_000);

  it('does not begin sessions in a loop where none of them holds', async () => {
    await start();
    discord.gateway.onIdentify = 'invalidate';
    discord.gateway.invalidate(false);
    await sleep(26_000);
    expect(discord.gateway.identified.length).toBeGreaterThan(1);
    expect(discord.gateway.identified.length).toBeLessThanOrEqual(5);
  }, 60_000);

  it('is ready while it is connected', async () => {
    const bot = await start();
    expect(await status(bot.port, '/readyz')).toBe(200);
    discord.gateway.drop();
    await sleep(40);
    expect(await status(bot.port, '/readyz')).toBe(503);
    await until(() => discord.gateway.resumed.length > 0, 'not resumed');
    await sleep(100);
    expect(await status(bot.port, '/readyz')).toBe(200);
  }, 90_000);

  it('told to stop it finishes what it accepted, takes nothing more, and ends well', async () => {
    const bot = await start();
    discord.rest.fault = ({ path }) => (path.endsWith('/callback') ? { delay: 1000 } : undefined);
    const made = slash('ask', { question: 'seizures FY2023' });
    discord.interact(made);
    await until(() => discord.rest.calls.some(({ path }) => path.includes(made.id)), 'not accepted');
    bot.process.kill('SIGTERM');
    await sleep(200);
    const late = slash('ask', { question: 'seizures FY2022' });
    discord.interact(late);
    expect(await bot.ended).toBe(0);
    expect((await answerTo(discord, made)).text).toContain('27,022.85');
    expect((await answerTo(discord, late)).text).toContain('start anew');
  }, 90_000);

  it('limits how much one person may ask in a minute', async () => {
    await start({ RATE_LIMIT_PER_MINUTE: '2' });
    const texts: string[] = [];
    for (let count = 0; count < 3; count++) {
      const made = slash('ask', { question: 'seizures FY2023' });
      discord.interact(made);
      texts.push((await answerTo(discord, made)).text);
    }
    expect(texts[1]).toContain('27,022.85');
    expect(texts[2]).toMatch(/Please ask again in \d+ seconds?/);
  }, 90_000);

  it('lets those reload whom the settings name, and no one else', async () => {
    await start({ DISCORD_ADMINS: ids.otherUser, DISCORD_ADMIN_ROLES: ids.adminRole });
    const outcomes = await Promise.all(
      [{ user: ids.otherUser }, { roles: [ids.adminRole] }, { permissions: '32' }].map(async (scene, at) => {
        const made = slash('reload', {}, scene);
        discord.interact(made);
        return (await answerTo(discord, made, at < 2)).text;
      }),
    );
    expect(outcomes.map((text) => text.includes('Nothing changed'))).toEqual([true, true, false]);
    expect(outcomes[2]).toContain('Only an admin');
  }, 90_000);
});

it('registers the commands of a corpus that was reloaded from a shell', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync('test/fixtures/wildfires', folder, { recursive: true });
  const bot = await start({ CORPUS_DIR: folder });
  await until(() => puts() === 1, 'no registration');
  const topics = join(folder, 'vocabulary/topics.yaml');
  writeFileSync(topics, readFileSync(topics, 'utf8').replace('Fires counted, and their causes.', 'Fires, and why.'));
  bot.process.kill('SIGHUP');
  await until(() => puts() === 2, 'no second registration');
  expect(JSON.stringify(discord.rest.commands.get(commandsPath))).toContain('Fires, and why.');
}, 40_000);

describe('register discord', () => {
  it('shows the difference, registers it, for one server as well', async () => {
    discord = await startDiscord();
    const env = settingsFor(discord);
    const dry = await runBot(['register', 'discord', '--dry-run'], { env });
    expect(dry.stdout).toBe('added: /fentanyl\nadded: /fentanyl-topic\nadded: Check this claim (on messages)\n');
    expect(puts()).toBe(0);
    const guild = ['register', 'discord', '--guild', ids.guild];
    await runBot(guild, { env });
    expect(discord.rest.commands.has(`/applications/${ids.application}/guilds/${ids.guild}/commands`)).toBe(true);
    expect((await runBot(guild, { env })).stdout).toBe('Nothing differs.\n');
    expect(puts()).toBe(1);
  }, 90_000);

  it('says what is missing or wrong', async () => {
    discord = await startDiscord();
    expect((await runBot(['register', 'discord'])).stderr).toContain(
      'DISCORD_TOKEN and DISCORD_APPLICATION_ID are missing.',
    );
    expect((await runBot(['register', 'telegram'])).stderr).toContain('Expected the platform “discord”');
    discord.rest.fault = () => ({ status: 401 });
    const { stderr, code } = await runBot(['register', 'discord'], { env: settingsFor(discord) });
    expect(code).toBe(2);
    expect(stderr).toContain('refused DISCORD_TOKEN');
  }, 90_000);
});

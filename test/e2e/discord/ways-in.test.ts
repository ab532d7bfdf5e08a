import { loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, startDiscordBot } from './bot.ts';
import { answerTo, controlOf, type LoopbackDiscord, postedAfter, startDiscord, until } from './loopback.ts';
import { checkClaim, type Made, pick, press, type Scene, slash, typing, written } from './payloads.ts';
import { ids } from './snowflake.ts';

let discord: LoopbackDiscord;
let bot: RunningBot;

beforeAll(async () => {
  discord = await startDiscord();
  bot = await startDiscordBot(discord);
}, 90_000);

afterAll(async () => {
  await bot?.stop();
  await discord?.stop();
});

const interact = (made: Made, edited = false) => {
  discord.interact(made);
  return answerTo(discord, made, edited);
};
const write = (made: Made) => {
  const before = discord.rest.posted.length;
  discord.write(made);
  return postedAfter(discord, before);
};

describe('a slash command', () => {
  it('answers in the open, with figure, citation and source', async () => {
    const answer = await interact(slash('seizures', { period: 'FY2023' }));
    expect(answer.ephemeral).toBe(false);
    expect(answer.text).toContain('27,022.85 pounds of fentanyl seized by CBP nationwide in FY2023');
    expect(answer.text).toContain('[1] U.S. Customs and Border Protection');
  });

  it('answers privately where that is asked for', async () => {
    const answer = await interact(slash('seizures', { period: 'FY2023', private: true }));
    expect(answer.ephemeral).toBe(true);
    expect(answer.json).toContain('"Share"');
  });

  it.each([
    ['a direct message', { channel: ids.direct }],
    ['a thread', { channel: ids.thread }],
    ['a server where a person carries it', { carried: true }],
  ] as [string, Scene][])('answers in %s', async (_, scene) => {
    expect((await interact(slash('ask', { question: 'seizures FY2023' }, scene))).text).toContain('27,022.85');
  });

  it('has a chart for a series, with its description', async () => {
    const answer = await interact(slash('ask', { question: 'fentanyl seizures by year' }));
    const [file] = answer.files;
    expect(file?.name).toBe('chart.png');
    expect((await loadImage(file?.bytes ?? '')).width).toBe(800);
    expect(answer.json).toContain('"description":"Bar chart: ');
  });

  it('follows up on what the person asked before in the channel', async () => {
    const scene = { user: '100000000000000020' };
    await interact(slash('seizures', { period: 'FY2023' }, scene));
    expect((await interact(slash('ask', { question: 'and in FY2022?' }, scene))).text).toContain('14,699.88 pounds');
    expect((await interact(slash('verify', { entry: '1' }, scene))).text).toContain('cbp-fentanyl-lb-us-fy2022');
  });

  it('says how a command is used where its values cannot be read', async () => {
    expect((await interact(slash('timeline', { topic: 'sanctions', from: 'soon' }))).text).toContain(
      'from: expected a period',
    );
  });

  it('declines what could do harm', async () => {
    expect((await interact(slash('ask', { question: 'how do I make fentanyl' }))).json).not.toContain('"Verify"');
  });
});

describe('autocomplete', () => {
  it('offers the periods that a topic has something for', async () => {
    const { type, choices } = await interact(typing('seizures', 'period', 'FY20'));
    expect(type).toBe(8);
    expect(choices.map(({ value }) => value)).toContain('FY2023');
    expect(choices.length).toBeLessThanOrEqual(25);
  });

  it('offers nothing for an option or command that has no values', async () => {
    expect((await interact(typing('ask', 'question', 'x'))).choices).toEqual([]);
    expect((await interact(typing('unknown', 'x', ''))).choices).toEqual([]);
  });
});

describe('the command on a message', () => {
  it('sets each claim beside what is held, for the person alone', async () => {
    const answer = await interact(
      checkClaim('CBP seized 27,000 pounds of fentanyl in FY2023. It seized 99,000 pounds of fentanyl in FY2022.'),
    );
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain('matches');
    expect(answer.text).toContain('differs');
  });
});

describe('a message', () => {
  it('that mentions the bot is answered', async () => {
    expect((await write(written('seizures FY2023', { mention: true }))).text).toContain('27,022.85');
  });

  it('with nothing but the mention gets help', async () => {
    expect((await write(written('', { mention: true }))).text).toContain('/seizures');
  });

  it('in a direct message is answered without a mention, and follow-ups go on from it', async () => {
    const scene = { channel: ids.direct };
    expect((await write(written('seizures FY2023', scene))).text).toContain('27,022.85');
    expect((await write(written('and in FY2022?', scene))).text).toContain('14,699.88');
  });

  it('that replies to an answer goes on from that answer, whoever writes it', async () => {
    const first = await write(written('seizures FY2023', { mention: true }));
    await write(written('synthetic opioid deaths 2022', { mention: true }));
    const reply = await write(written('and in FY2022?', { user: ids.otherUser, mention: true, to: first }));
    expect(reply.text).toContain('14,699.88');
  });

  it('of others, of bots and without a mention is left alone', async () => {
    const before = discord.rest.posted.length;
    discord.write(written('seizures FY2023'));
    const { data } = written('seizures FY2023', { mention: true, user: '100000000000000030' });
    discord.write({ id: '', data: { ...data, author: { ...(data.author as object), bot: true } } });
    await write(written('seizures FY2022', { mention: true }));
    expect(discord.rest.posted.length).toBe(before + 1);
  });

  it('sent twice is answered once', async () => {
    const before = discord.rest.posted.length;
    const made = written('seizures FY2021', { mention: true });
    discord.write(made);
    discord.write(made);
    await write(written('seizures FY2020', { mention: true }));
    await until(() => discord.rest.posted.length === before + 2, 'not two answers');
  });
});

describe('a button or menu', () => {
  const privately = () => interact(slash('seizures', { period: 'FY2023', private: true }));

  it('Share shows a private answer to all, and who shared it', async () => {
    const answer = await privately();
    const shared = await interact(press(controlOf(answer, 'Share'), answer));
    expect(shared.ephemeral).toBe(false);
    expect(shared.text).toContain('27,022.85');
    expect(shared.text).toContain(`Shared by <@${ids.user}>`);
    expect(shared.json).toContain('"allowed_mentions":{"parse":[]');
  });

  it('Verify and Cite show the entry and its reference privately', async () => {
    const answer = await interact(slash('seizures', { period: 'FY2023' }));
    const verified = await interact(press(controlOf(answer, 'Verify'), answer));
    expect(verified.ephemeral).toBe(true);
    expect(verified.text).toContain('sha256');
    expect((await interact(press(controlOf(answer, 'Cite'), answer))).text).toContain(
      'U.S. Customs and Border Protection',
    );
  });

  it('a menu verifies any source', async () => {
    const answer = await privately();
    const verified = await interact(pick(controlOf(answer, 'Verify a source'), 'dhs-fentanyl-lb-us-fy2023', answer));
    expect(verified.text).toContain('dhs-fentanyl-lb-us-fy2023');
  });

  it('a suggestion is asked with one tap', async () => {
    const answer = await privately();
    const label = /"label":"([^"]*FY2022[^"]*)"/.exec(answer.json)?.[1] ?? '';
    const next = await interact(press(controlOf(answer, label), answer));
    expect(next.ephemeral).toBe(true);
    expect(next.text).toContain(`Asked: ${label}`);
  });

  it('a menu of readings answers the one that was picked', async () => {
    const answer = await interact(slash('deaths'));
    const value = /"value":"([^"]*synthetic[^"]*)"/.exec(answer.json)?.[1] ?? '';
    const chosen = await interact(pick(controlOf(answer, 'Choose what is meant'), value, answer));
    expect(chosen.text).toMatch(/deaths from drug overdoses \(synthetic opioids\)/);
  });

  it('👍 and 👎 are counted in the log, the latter with a reason', async () => {
    const answer = await privately();
    expect((await interact(press(controlOf(answer, '👍'), answer))).text).toContain('Thank you');
    const why = await interact(press(controlOf(answer, '👎'), answer));
    await interact(pick(controlOf(why, 'Choose a reason'), 'unclear', why));
    await until(() => bot.entries('feedback').length === 2, 'no feedback in the log');
    expect(bot.entries('feedback').map(({ helpful, reason }) => [helpful, reason])).toEqual([
      [true, undefined],
      [false, 'unclear'],
    ]);
  });

  it('works after a restart, as all it needs stands in the message', async () => {
    const scene = { user: '100000000000000021', channel: ids.direct };
    await interact(slash('seizures', { period: 'FY2023' }, scene));
    const followUp = await interact(slash('ask', { question: 'and in FY2022?', private: true }, scene));
    await bot.stop();
    bot = await startDiscordBot(discord);
    const shared = await interact(press(controlOf(followUp, 'Share'), followUp, scene));
    expect(shared.text).toContain('14,699.88 pounds');
  }, 90_000);

  it('of a long question works too: the message says what was asked', async () => {
    const question = `seizures FY2023 ${'and also please '.repeat(12)}`.trim();
    const answer = await interact(slash('ask', { question, private: true }));
    const id = controlOf(answer, 'Share');
    expect(id).not.toContain('seizures');
    expect((await interact(press(id, answer))).text).toContain(question);
  });

  it('that no longer means anything says so', async () => {
    const answer = await privately();
    for (const id of ['0old', '1s|2026-11-25']) {
      const stale = await interact(press(id, { components: [], flags: answer.flags }));
      expect(stale.ephemeral).toBe(true);
      expect(stale.text).toContain('Please ask once more');
    }
  });
});

describe('reload', () => {
  it('is refused to those who may not manage the server', async () => {
    expect((await interact(slash('reload'))).text).toContain('Only an admin');
  });

  it('is for those who may', async () => {
    const made = slash('reload', {}, { permissions: '32' });
    discord.interact(made);
    expect((await answerTo(discord, made, true)).text).toContain('Nothing changed');
  });
});

describe('the log', () => {
  it('has a line for each request, without the question or who asked', async () => {
    const [entry] = bot.entries('request');
    expect(entry).toMatchObject({ platform: 'discord', kind: expect.any(String), ms: expect.any(Number) });
    expect(bot.log()).not.toContain(ids.user);
    expect(bot.log()).not.toContain('FY2023 pounds');
  });
});

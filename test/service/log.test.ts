import { expect, it } from 'vitest';
import { createFeedback } from '../../src/service/feedback.ts';
import { createRedact } from '../../src/service/redact.ts';
import { readableLog } from './stub-log.ts';

it.each([
  ['a bot token', 'auth xoxb-1234-5678-abcdefgh failed', 'auth [secret] failed'],
  ['an app token', '{"token":"xapp-1-A0-123-abcdef"}', '{"token":"[secret]"}'],
  ['a Discord token', 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDe.abcdefghijklmnopqrstuvwxyz_-123 no', '[secret] no'],
  ['a signing secret', 'signed with 8f742231b10e', 'signed with [secret]'],
  ['nothing else', 'version 1.2.3 of box-office, request 0a1b2c3d', 'version 1.2.3 of box-office, request 0a1b2c3d'],
])('takes out %s', (_, text, shown) => {
  expect(createRedact(['8f742231b10e'])(text)).toBe(shown);
});

it('never writes a token, wherever it stands', async () => {
  const { log, text } = await readableLog(['hush-hush']);
  log.error({ err: new Error('bad xoxb-1-secretsecret', { cause: new Error('hush-hush') }) }, 'hush-hush');
  expect(text()).not.toMatch(/secretsecret|hush-hush/);
  expect(text()).toContain('bad [secret]');
});

it('counts feedback by kind and reason', async () => {
  const { log, lines } = await readableLog();
  const record = createFeedback(log);
  record({ platform: 'test', receipt: 'abc', helpful: true });
  record({ platform: 'test', receipt: 'abc', helpful: false, reason: 'wrong' });
  record({ platform: 'test', receipt: 'abd', helpful: false, reason: 'wrong' });
  expect(lines().map(({ helpful, reason, count }) => [helpful, reason, count])).toEqual([
    [true, undefined, 1],
    [false, 'wrong', 1],
    [false, 'wrong', 2],
  ]);
});

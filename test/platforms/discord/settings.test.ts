import { describe, expect, it } from 'vitest';
import { DiscordEnvironment } from '../../../src/platforms/discord/settings.ts';

const token = 'MTAwMDAwMDAwMDAwMDAwMDAy.GabcDE.abcdefghijklmnopqrstuvwxyz';
const both = { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: '100000000000000001' };
const problemsOf = (environment: Readonly<Record<string, string>>) =>
  DiscordEnvironment.safeParse(environment).error?.issues.map(({ message }) => message) ?? [];

describe('the settings of Discord', () => {
  it('are off where nothing is set', () => {
    expect(DiscordEnvironment.parse({})).toBeUndefined();
    expect(DiscordEnvironment.parse({ DISCORD_TOKEN: '', DISCORD_SHARDS: '' })).toBeUndefined();
  });

  it('have usual values', () => {
    expect(DiscordEnvironment.parse(both)).toEqual({
      token,
      applicationId: '100000000000000001',
      shards: 'auto',
      admins: [],
      adminRoles: [],
    });
  });

  it.each([
    ['https://proxy.example/api/', 'https://proxy.example/api'],
    ['https://proxy.example/api/v10', 'https://proxy.example/api'],
    ['http://127.0.0.1:4000/api', 'http://127.0.0.1:4000/api'],
  ])('take the address %s', (given, read) => {
    expect(DiscordEnvironment.parse({ ...both, DISCORD_API_URL: given })?.apiUrl).toBe(read);
  });

  it('take numbers and lists', () => {
    const read = DiscordEnvironment.parse({
      ...both,
      DISCORD_SHARDS: '4',
      DISCORD_ADMINS: '100000000000000007, 100000000000000008',
      DISCORD_ADMIN_ROLES: '100000000000000009',
    });
    expect(read?.shards).toBe(4);
    expect(read?.admins).toEqual(['100000000000000007', '100000000000000008']);
    expect(read?.adminRoles).toEqual(['100000000000000009']);
  });

  it.each([
    [{ DISCORD_TOKEN: token }, 'DISCORD_APPLICATION_ID is missing'],
    [{ DISCORD_APPLICATION_ID: '100000000000000001' }, 'DISCORD_TOKEN is missing'],
    [{ ...both, DISCORD_TOKEN: 'no token' }, 'DISCORD_TOKEN is no bot token'],
    [{ ...both, DISCORD_APPLICATION_ID: 'x' }, 'expected 17 to 20 digits'],
    [{ ...both, DISCORD_SHARDS: '0' }, 'DISCORD_SHARDS: expected'],
    [{ ...both, DISCORD_API_URL: 'discord' }, 'DISCORD_API_URL: expected'],
    [{ ...both, DISCORD_ADMINS: 'me' }, 'DISCORD_ADMINS: expected user ids'],
    [{ ...both, DISCORD_ADMIN_ROLES: 'admins' }, 'DISCORD_ADMIN_ROLES: expected role ids'],
  ])('say what is wrong with %j, and show no token', (environment, problem) => {
    const problems = problemsOf(environment).join('\n');
    expect(problems).toContain(problem);
    expect(problems).not.toContain(token);
  });
});

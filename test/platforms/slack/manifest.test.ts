import { describe, expect, it } from 'vitest';
import { openDesk } from '../../../src/desk.ts';
import { slackManifest } from '../../../src/platforms/slack/manifest.ts';
import { shipped } from '../../shipped.ts';

const { bot, corpus } = shipped();
const { commands } = openDesk(bot);
const { about } = corpus;

describe('the manifest', () => {
  const manifest = slackManifest({ commands, about });

  it.each([
    ['the name', manifest.display_information.name, 35],
    ['the description', manifest.display_information.description, 140],
    ['the long description', manifest.display_information.long_description, 4000],
    ['the name of the bot', manifest.features.bot_user.display_name, 80],
    ['the description of the command', manifest.features.slash_commands[0]?.description ?? '', 2000],
    ['the hint of the command', manifest.features.slash_commands[0]?.usage_hint ?? '', 1000],
    ['the name of the shortcut', manifest.features.shortcuts[0]?.name ?? '', 24],
    ['the description of the shortcut', manifest.features.shortcuts[0]?.description ?? '', 150],
    ['the callback of the shortcut', manifest.features.shortcuts[0]?.callback_id ?? '', 255],
    ['the description of the assistant', manifest.features.assistant_view.assistant_description, 300],
  ])('keeps the limit of %s', (_, text, longest) => {
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(longest);
  });

  it('keeps the other rules', () => {
    const { display_information, features } = manifest;
    expect(display_information.long_description.length).toBeGreaterThanOrEqual(174);
    expect(display_information.background_color).toMatch(/^#[0-9a-f]{6}$/);
    expect(features.slash_commands[0]?.command).toMatch(/^\/[a-z0-9_-]{1,31}$/);
    expect(features.bot_user.display_name).toMatch(/^[a-z0-9._-]+$/);
    expect(features.assistant_view.suggested_prompts.length).toBeLessThanOrEqual(4);
  });

  it('names every command in the hint', () => {
    const hint = manifest.features.slash_commands[0]?.usage_hint ?? '';
    for (const { name } of commands.filter((command) => command.name !== 'ask')) expect(hint).toContain(name);
  });

  it('asks for the scopes that are used and no others', () => {
    expect(manifest.oauth_config.scopes.bot).toEqual([
      'app_mentions:read',
      'assistant:write',
      'chat:write',
      'commands',
      'files:write',
      'im:history',
      'users:read',
    ]);
  });

  it('is for Socket Mode, or for the address that is given', () => {
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(manifest)).not.toContain('request_url');
    const http = slackManifest({ commands, about, address: 'https://bot.example.org' });
    expect(http.settings.socket_mode_enabled).toBe(false);
    const url = 'https://bot.example.org/slack/events';
    expect(http.settings.event_subscriptions).toMatchObject({ request_url: url });
    expect(http.settings.interactivity).toMatchObject({ request_url: url });
    expect(http.features.slash_commands[0]).toMatchObject({ url });
  });
});

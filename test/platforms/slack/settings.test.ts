import { describe, expect, it } from 'vitest';
import { SlackEnvironment, slackSecrets } from '../../../src/platforms/slack/settings.ts';
import { ServiceEnvironment } from '../../../src/service/settings.ts';

const bot = 'xoxb-1-abc';
const app = 'xapp-1-abc';

function problems(environment: Readonly<Record<string, string>>): string[] {
  return (SlackEnvironment.safeParse(environment).error?.issues ?? []).map(({ message }) => message);
}

describe('the settings of Slack', () => {
  it.each([
    ['nothing', {}, undefined],
    ['empty lines', { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: '' }, undefined],
    ['both tokens', { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app }, { kind: 'socket', appToken: app }],
    ['a signing secret', { SLACK_BOT_TOKEN: bot, SLACK_SIGNING_SECRET: 's' }, { kind: 'http', signingSecret: 's' }],
    [
      'all of them',
      { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: 's' },
      { kind: 'socket', appToken: app },
    ],
  ])('with %s choose the transport', (_, environment, transport) => {
    expect(SlackEnvironment.parse(environment)?.transport).toEqual(transport);
  });

  it.each([
    [
      'the other half',
      { SLACK_APP_TOKEN: app },
      [/^SLACK_BOT_TOKEN is missing, while SLACK_APP_TOKEN is set\. It is under/],
    ],
    [
      'the other half',
      { SLACK_SIGNING_SECRET: 's' },
      [/^SLACK_BOT_TOKEN is missing, while SLACK_SIGNING_SECRET is set/],
    ],
    [
      'both ways',
      { SLACK_BOT_TOKEN: bot },
      [/^SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing.*“App-Level Tokens”/],
    ],
    [
      'tokens that were swapped',
      { SLACK_BOT_TOKEN: app, SLACK_APP_TOKEN: bot },
      [/^SLACK_BOT_TOKEN/, /^SLACK_APP_TOKEN/],
    ],
    [
      'everything else',
      {
        SLACK_BOT_TOKEN: bot,
        SLACK_APP_TOKEN: app,
        SLACK_API_URL: 'x',
        SLACK_ADMINS: 'me',
        SLACK_PUBLIC_CHANNELS: '#a',
      },
      [/^SLACK_API_URL/, /^SLACK_ADMINS: expected member ids/, /^SLACK_PUBLIC_CHANNELS: expected channel ids/],
    ],
  ])('name %s, and show no token', (_, environment, expected) => {
    const found = problems(environment as Record<string, string>);
    expect(found).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
    expect(found.join()).not.toMatch(/-1-abc/);
  });

  it('read lists of ids', () => {
    const read = SlackEnvironment.parse({ SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_ADMINS: 'U1, W2 U3' });
    expect(read?.admins).toEqual(['U1', 'W2', 'U3']);
    expect(read && slackSecrets(read)).toEqual([bot, app]);
  });
});

describe('the settings of the service', () => {
  it('have defaults', () => {
    expect(ServiceEnvironment.parse({ PORT: '' })).toEqual({
      port: 3000,
      ratePerMinute: 20,
      logQuestions: false,
      logLevel: 'info',
      production: false,
    });
  });

  it('are all checked at once', () => {
    const { error } = ServiceEnvironment.safeParse({
      PORT: '70000',
      RATE_LIMIT_PER_MINUTE: 'some',
      LOG_QUESTIONS: 'yes',
      LOG_LEVEL: 'loud',
    });
    expect(error?.issues.map(({ message }) => message.split(':')[0])).toEqual([
      'PORT',
      'RATE_LIMIT_PER_MINUTE',
      'LOG_QUESTIONS',
      'LOG_LEVEL',
    ]);
  });
});

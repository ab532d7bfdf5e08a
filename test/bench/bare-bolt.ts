import { App } from '@slack/bolt';

/** A Bolt app that acknowledges every command with the same words: what the bot is measured against. */
const app = new App({
  token: process.env.SLACK_BOT_TOKEN ?? '',
  signingSecret: process.env.SLACK_SIGNING_SECRET ?? '',
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL ?? '' },
});
app.command('/fentanyl', async ({ ack }) => ack({ response_type: 'ephemeral', text: 'A fixed answer.' }));
await app.start({ port: Number(process.env.PORT), host: '127.0.0.1' });

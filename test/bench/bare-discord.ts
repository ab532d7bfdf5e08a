import { Client, Events, GatewayIntentBits } from 'discord.js';

/** A bot that answers every command with the same words: what ours is measured against. */
const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  rest: { api: process.env.DISCORD_API_URL ?? '' },
  waitGuildTimeout: 500,
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply('A fixed answer.');
});
await client.login(process.env.DISCORD_TOKEN ?? '');

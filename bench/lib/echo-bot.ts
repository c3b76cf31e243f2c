/** The least that a bot on discord.js can do, to compare with: it answers every command with "ok". */
import { ApplicationCommandOptionType, Client, Events, GatewayIntentBits } from 'discord.js';

// The bot's own settings are empty there, which the client can't read.
for (const name of ['SHARDS', 'SHARD_COUNT']) Reflect.deleteProperty(process.env, name);

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API ?? '' },
});
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.reply('ok');
});
client.once(Events.ClientReady, (ready) => {
  const question = {
    ...{ name: 'question', description: 'The question', required: true },
    type: ApplicationCommandOptionType.String,
  } as const;
  const commands = [
    { name: 'ask', description: 'Asks', options: [question] },
    { name: 'help', description: 'Helps' },
  ];
  void ready.application.commands.set(commands).then(() => {
    console.error('{"msg":"commands registered"}\n{"msg":"ready"}');
  });
});
process.once('SIGTERM', () => {
  void client.destroy();
});
await client.login(process.env.DISCORD_TOKEN);

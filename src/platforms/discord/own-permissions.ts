/** What the bot itself may do in a guild and its channels, as far as the gateway told. */
import { PermissionFlagsBits, type Guild, type GuildBasedChannel } from 'discord.js';
import { needed, type Needed } from '../../bot/permissions-needed.ts';

const BITS = {
  view: PermissionFlagsBits.ViewChannel,
  send: PermissionFlagsBits.SendMessages,
  sendInThreads: PermissionFlagsBits.SendMessagesInThreads,
  history: PermissionFlagsBits.ReadMessageHistory,
} as const satisfies Record<Needed, bigint>;

/** What of that its roles do not give it in the whole guild. */
export function lackedIn({ members: { me } }: Guild): readonly Needed[] {
  return needed.filter((each) => me?.permissions.has(BITS[each]) !== true);
}

/** Whether it may do all of that in the channel, overwrites included. */
export function mayIn(channel: GuildBasedChannel, wanted: readonly Needed[]): boolean {
  const { me } = channel.guild.members;
  const own = me && channel.permissionsFor(me);
  return own?.has(wanted.map((each) => BITS[each])) ?? false;
}

/** Who asks and where, in Discord's form. */
import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';

/** Where an interaction comes from; without anything, a plain member of the loopback's first guild. */
export interface From {
  /** A guild; one that the bot has not joined stands for a member who installed the bot. */
  readonly guild?: string;
  /** Outside guilds: in the direct messages with the bot, or in a group of members. */
  readonly dm?: 'bot' | 'group';
  readonly channel?: string;
  readonly member?: string;
  /** What the member's roles give in the guild: the loopback adds the roles that do. */
  readonly permissions?: bigint;
  /** What overwrites of the channel give besides. */
  readonly allowed?: bigint;
  /** Whether a command is called although Discord hides it from the member. */
  readonly forged?: true;
  /** Ids of the member's roles, such as `ROLE`. */
  readonly roles?: readonly string[];
  /** Of the member's app. */
  readonly locale?: string;
}

export interface Home {
  readonly application: string;
  /** Guilds that the bot has joined, the usual one first. */
  readonly guilds: readonly [string, ...string[]];
  /** Of all guilds, and of the members' apps unless told. */
  readonly locale: string;
}

export const MEMBER = '400000000000000001';
export const CHANNEL = '300000000000000001';
/** The id of a channel that a guild has for its moderators. */
export function reportsIn(guild: string): string {
  return `31${guild.slice(2)}`;
}
/** The id of a guild's forum. */
export function forumIn(guild: string): string {
  return `32${guild.slice(2)}`;
}
/** A role that every guild has, without permissions of its own. */
export const ROLE = '500000000000000001';
/** The owner of every guild. */
export const OWNER = '400000000000000099';
/** View channels, send messages, read history, use application commands. */
export const PLAIN_MEMBER = 0x80010c00n;
/** A plain member's permissions and Manage Messages. */
export const MODERATOR = PLAIN_MEMBER | PermissionFlagsBits.ManageMessages;

/** Those of a moderator who may also manage the server. */
export const MANAGER = MODERATOR | PermissionFlagsBits.ManageGuild;

/** Roles that every guild has, each with what it gives. */
export const GIVING = [
  ['500000000000000002', PermissionFlagsBits.ManageMessages],
  ['500000000000000003', PermissionFlagsBits.ManageGuild],
  ['500000000000000004', PermissionFlagsBits.Administrator],
] as const;

export function userOf(id: string): object {
  return {
    ...{
      id,
      username: `user-${id.slice(-4)}`,
      discriminator: '0',
      global_name: null,
      avatar: null,
    },
    ...{ bot: false, public_flags: 0 },
  };
}

export function contextOf({ dm }: From): InteractionContextType {
  if (dm === undefined) return InteractionContextType.Guild;
  return dm === 'bot' ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}

/** The part of an interaction that says who asks and where. */
export function origin(from: From, { guilds, locale }: Home): Record<string, unknown> {
  const { dm, channel = CHANNEL, member = MEMBER, permissions = PLAIN_MEMBER } = from;
  const { allowed = 0n, locale: own = locale } = from;
  const giving = GIVING.filter(([, given]) => permissions & given).map(([id]) => id);
  const roles = [...(from.roles ?? []), ...giving];
  const guild = dm ? undefined : (from.guild ?? guilds[0]);
  const installed = dm === 'bot' || (guild !== undefined && guilds.includes(guild));
  const owners = installed
    ? { [ApplicationIntegrationType.GuildInstall]: guild ?? '0' }
    : { [ApplicationIntegrationType.UserInstall]: member };
  const everywhere = {
    ...{ channel_id: channel, context: contextOf(from), authorizing_integration_owners: owners },
    ...{ app_permissions: PLAIN_MEMBER.toString(), locale: own, entitlements: [] },
    ...{ attachment_size_limit: 10_485_760 },
  };
  if (guild === undefined) {
    const place = { id: channel, type: dm === 'bot' ? 1 : 3, recipients: [] };
    return { ...everywhere, channel: place, user: userOf(member) };
  }
  return {
    ...everywhere,
    guild_id: guild,
    guild: { id: guild, locale, features: [] },
    guild_locale: locale,
    channel: { id: channel, type: 0, guild_id: guild, name: 'news', position: 0 },
    member: {
      user: userOf(member),
      ...{
        roles,
        permissions: (permissions | allowed).toString(),
        joined_at: '2024-01-01T00:00:00Z',
      },
      ...{ nick: null, avatar: null, deaf: false, mute: false, flags: 0, pending: false },
    },
  };
}

/** Those and Send Messages in Threads, which interactions do not tell here. */
const IN_ROLE = PLAIN_MEMBER | PermissionFlagsBits.SendMessagesInThreads;

/** A role as the gateway tells it. */
export function roleOf(id: string, name: string, permissions = IN_ROLE): object {
  return {
    ...{ id, name, permissions: permissions.toString(), position: name === '@everyone' ? 0 : 1 },
    ...{ color: 0, colors: { primary_color: 0, secondary_color: null, tertiary_color: null } },
    ...{ hoist: false, managed: false, mentionable: false, flags: 0, icon: null },
  };
}

/** Every guild's channels: for all, for its moderators, and a forum. */
export function channelsOf(guild: string, first = CHANNEL) {
  const channel = { id: first, type: 0, guild_id: guild, name: 'news', position: 0 };
  const reports = { ...channel, id: reportsIn(guild), name: 'reports', position: 1 };
  const forum = { ...channel, id: forumIn(guild), type: 15, name: 'questions', position: 2 };
  return [channel, reports, forum];
}

/** How a guild is besides the usual. */
export interface GuildState {
  /** The id of its first channel; `CHANNEL`, as everywhere, unless told. */
  readonly first?: string;
  /** When the bot joined; long ago unless told. */
  readonly joined?: Date;
  /** Where Discord's own messages go; nowhere unless told. */
  readonly system?: string;
  /** What everyone may not do there, the bot included. */
  readonly denied?: bigint;
  /** The channels where everyone may not write. */
  readonly closed?: readonly string[];
}

/** A guild as GUILD_CREATE tells it. */
export function guildOf(
  id: string,
  bot: object,
  locale: string,
  { first, joined = new Date('2024-01-01'), system, denied = 0n, closed = [] }: GuildState = {},
): object {
  const deny = PermissionFlagsBits.SendMessages.toString();
  const channels = channelsOf(id, first).map((channel) => ({
    ...channel,
    ...(closed.includes(channel.id) && {
      permission_overwrites: [{ id, type: 0, allow: '0', deny }],
    }),
  }));
  return {
    ...{ id, name: `Guild ${id.slice(-4)}`, owner_id: OWNER, preferred_locale: locale },
    roles: [
      ...[roleOf(id, '@everyone', IN_ROLE & ~denied), roleOf(ROLE, 'Editors')],
      ...GIVING.map(([role, given]) => roleOf(role, `Role ${role.slice(-1)}`, given)),
    ],
    ...{ emojis: [], features: [], stickers: [], channels, threads: [] },
    members: [
      { user: bot, roles: [], joined_at: '2024-01-01T00:00:00Z', deaf: false, mute: false },
    ],
    system_channel_id: system ?? null,
    ...{ member_count: 2, joined_at: joined.toISOString(), unavailable: false, large: false },
    ...{ voice_states: [], presences: [], stage_instances: [], guild_scheduled_events: [] },
    ...{ verification_level: 0, default_message_notifications: 0, explicit_content_filter: 0 },
    ...{ mfa_level: 0, premium_tier: 0, nsfw_level: 0, system_channel_flags: 0 },
  };
}

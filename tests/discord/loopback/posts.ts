/** Posts that members open in forums, and who opens them. */
import { ChannelType, GatewayIntentBits } from 'discord-api-types/v10';
import type { Clock } from './clock.ts';
import { refusal } from './errors.ts';
import type { Gateway } from './gateway.ts';
import { forumIn, MEMBER, userOf, type Home } from './people.ts';
import type { Route } from './rest.ts';

export interface Post {
  readonly title: string;
  /** Of its first message. */
  readonly text?: string;
  readonly guild?: string;
  /** The channel that it is opened in; the guild's forum unless told. */
  readonly forum?: string;
  readonly member?: string;
  /** Opened by the bot itself, by another bot, or by a webhook. */
  readonly by?: 'self' | 'bot' | 'webhook';
  /** What it is besides open and new. */
  readonly state?: 'archived' | 'locked' | 'old';
}

interface Parts {
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly home: Home;
  readonly dispatch: Gateway['dispatch'];
}

export type Posts = ReturnType<typeof createPosts>;

export function createPosts({ clock, nextId, home, dispatch }: Parts) {
  const guilds = new Map<string, string>();
  const bots = new Set<string>([home.application]);
  const webhooks = new Set<string>();

  function ownerOf({ by, member = MEMBER }: Post): string {
    if (by === undefined) return member;
    if (by === 'self') return home.application;
    const id = nextId();
    (by === 'bot' ? bots : webhooks).add(id);
    return id;
  }

  /** Tells the bot of the post, then of its first message, whose text only those see who were granted it. */
  function open(post: Post): string {
    const { title, text = 'Please help.', guild = home.guilds[0], state } = post;
    const [id, owner] = [nextId(), ownerOf(post)];
    const now = new Date(clock.now()).toISOString();
    guilds.set(id, guild);
    const thread = {
      ...{ id, guild_id: guild, parent_id: post.forum ?? forumIn(guild), owner_id: owner },
      ...{ type: ChannelType.PublicThread, name: title, last_message_id: null, flags: 0 },
      ...{ rate_limit_per_user: 0, message_count: 0, member_count: 1, total_message_sent: 0 },
      ...{ applied_tags: [], newly_created: state !== 'old' },
      thread_metadata: {
        ...{ archived: state === 'archived', locked: state === 'locked', invitable: true },
        ...{ auto_archive_duration: 1440, archive_timestamp: now, create_timestamp: now },
      },
    };
    dispatch('THREAD_CREATE', thread, { guild }, GatewayIntentBits.Guilds);
    const message = {
      ...{ id, channel_id: id, guild_id: guild, type: 0, flags: 0, tts: false, pinned: false },
      author: { ...userOf(owner), bot: bots.has(owner) },
      ...(webhooks.has(owner) && { webhook_id: owner }),
      ...{ timestamp: now, edited_timestamp: null, mention_everyone: false, mention_roles: [] },
      ...{ mentions: [], attachments: [], embeds: [], components: [] },
      member: { roles: [], joined_at: '2024-01-01T00:00:00Z', deaf: false, mute: false },
    };
    const shownTo = (intents: number) => ({
      ...message,
      content: intents & GatewayIntentBits.MessageContent ? text : '',
    });
    dispatch('MESSAGE_CREATE', shownTo, { guild }, GatewayIntentBits.GuildMessages);
    return id;
  }

  const routes: Route[] = [
    {
      ...{ method: 'GET', path: '/users/:id' },
      handle: ({ id = '' }) =>
        webhooks.has(id)
          ? refusal('unknownUser')
          : { status: 200, body: { ...userOf(id), bot: bots.has(id) } },
    },
  ];

  return { open, routes, guildOf: (post: string) => guilds.get(post) };
}

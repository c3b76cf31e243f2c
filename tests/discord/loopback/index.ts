/** A Discord on this machine: HTTP and gateway for a real client, and a driver for what members do. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { createChannels } from './channels.ts';
import { createClock } from './clock.ts';
import type { CommandBody } from './command-rules.ts';
import { refusal } from './errors.ts';
import { createFileStore } from './files.ts';
import { createGateway, type Dispatched, type Gateway, isOfShard } from './gateway.ts';
import { createIds } from './ids.ts';
import { createInteractions } from './interactions.ts';
import { createMembers } from './members.ts';
import { channelsOf, guildOf, type GuildState, userOf } from './people.ts';
import { createPosts } from './posts.ts';
import { createRegistry } from './registry.ts';
import { createRest, type Recorded, type Route } from './rest.ts';

export type { Message } from './messages.ts';
export type { Command, Form, Told } from './members.ts';
export type { Modal } from './modals.ts';
export { forumIn, MANAGER, MODERATOR, OWNER, reportsIn, ROLE } from './people.ts';
export { rateLimited, refusal } from './errors.ts';

export const TOKEN = 'loopback.token.for-tests';
export const APPLICATION = '100000000000000001';
export const GUILD = '200000000000000001';

export interface LoopbackSettings {
  /** Whose bot connects; `APPLICATION` unless told. */
  readonly application?: string;
  /** Guilds that the bot has joined, the usual one first. */
  readonly guilds?: readonly [string, ...string[]];
  /** How many shards it advises, and the fewest that it takes; 1 unless told. */
  readonly shards?: number;
  /** The language of guilds and of members' apps; "en-GB" unless told. */
  readonly locale?: string;
  /** Whether the application was granted the texts of messages; not unless told. */
  readonly messageContent?: boolean;
  /** Changes what a new session is told first, such as the first one of all; nothing unless told. */
  readonly greet?: (ready: object, sessions: number) => unknown;
  /** Milliseconds between two heartbeats; 41,250, as Discord has it, unless told. */
  readonly heartbeat?: number;
  /** Events that come before it told of the guilds. */
  readonly early?: readonly Dispatched[];
  /** What its clock shows at first; the time of this machine unless told. */
  readonly now?: Date;
}

export type Loopback = Awaited<ReturnType<typeof startLoopback>>;

/** Starts it on a free port. `await loopback.stop()` when the test is over. */
export async function startLoopback({
  application = APPLICATION,
  guilds = [GUILD],
  shards = 1,
  locale = 'en-GB',
  early = [],
  heartbeat,
  greet = (ready) => ready,
  messageContent = false,
  now,
}: LoopbackSettings = {}) {
  const joined = new Set<string>(guilds);
  const clock = createClock(now?.getTime());
  const nextId = createIds(clock);
  const home = { application, guilds, locale };
  const bot = { ...userOf(application), username: 'verbatim', bot: true };
  const interactions = createInteractions(clock, nextId);
  const registry = createRegistry(guilds, nextId);
  const store = createFileStore(() => address('http'), nextId);

  const dispatch: Gateway['dispatch'] = (...event) => {
    gateway.dispatch(...event);
  };
  const posts = createPosts({ clock, nextId, home, dispatch });
  const channels = createChannels({
    ...{ clock, nextId, home, bot, dispatch, messages: interactions.messages },
    joined: () => [...joined],
    guildOfPost: posts.guildOf,
  });

  const rest = createRest(TOKEN, [
    ...about('/gateway', () => ({ url: address('ws') })),
    ...about('/gateway/bot', () => ({
      url: address('ws'),
      shards,
      // So many shards may identify at once; the others would wait five seconds.
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 },
    })),
    ...about('/users/@me', () => bot),
    ...about('/applications/@me', () => ({ id: application, name: 'verbatim', flags: 0 })),
    ...about('/oauth2/applications/@me', () => ({ id: application, name: 'verbatim', flags: 0 })),
    ...registry.routes,
    ...channels.routes,
    ...posts.routes,
    {
      ...{ method: 'GET', path: '/attachments/:channel/:id/:name', open: true },
      handle({ id = '' }) {
        const bytes = store.bytes(id);
        return bytes ? { status: 200, body: bytes } : refusal('notFound');
      },
    },
    {
      ...{ method: 'POST', path: '/interactions/:id/:token/callback', open: true },
      handle: ({ id = '', token = '' }, body, query, files) =>
        interactions.respond(id, token, query.get('with_response') === 'true', body, files),
    },
    {
      ...{ method: 'POST', path: '/webhooks/:application/:token', open: true },
      handle: ({ token = '' }, body, _query, files) => interactions.followUp(token, body, files),
    },
    ...['GET', 'PATCH', 'DELETE'].map<Route>((method) => ({
      ...{ method, path: '/webhooks/:application/:token/messages/:message', open: true },
      handle: ({ token = '', message = '' }, body, _query, files) =>
        interactions.webhook(method, token, message, body, files),
    })),
  ]);
  const gateway = createGateway(rest.server, {
    token: TOKEN,
    url: () => address('ws'),
    shards,
    greet,
    heartbeat,
    granted: messageContent ? GatewayIntentBits.MessageContent : 0,
    greeting: (shard) => {
      const own = [...joined].filter((guild) => isOfShard({ guild }, shard));
      return {
        ready: {
          ...{ v: 10, user: bot, application: { id: application, flags: 0 } },
          guilds: own.map((id) => ({ id, unavailable: true })),
        },
        then: [...early, ...own.map((id) => ({ t: 'GUILD_CREATE', d: guildOf(id, bot, locale) }))],
      };
    },
  });
  rest.server.listen(0, '127.0.0.1');
  await once(rest.server, 'listening');

  function address(protocol: string): string {
    return `${protocol}://127.0.0.1:${(rest.server.address() as AddressInfo).port}`;
  }

  function about(path: string, body: () => unknown): Route[] {
    return [{ method: 'GET', path, handle: () => ({ status: 200, body: body() }) }];
  }

  const members = createMembers({
    ...{ home, bot, clock, store, registry, interactions, channels },
    dispatch,
  });

  return {
    ...members,
    clock,
    gateway,
    /** The base for the bot's settings. */
    api: `${address('http')}/api`,
    /** All requests so far, and the next one that matches. */
    requests: rest.requests,
    request: rest.request,
    fail: rest.fail,
    commands: (guild?: string): readonly CommandBody[] => registry.of(guild),

    /** The requests that were refused, but for those made to fail. */
    refusals: (): Recorded[] => rest.requests.filter(({ status }) => status >= 400),

    /** A member writes a message; gives the bot's reply to it, which may never come. */
    say: channels.say,
    /** From now on the bot may not write in that channel. */
    close: channels.close,
    /** A member opens a post in a forum; gives its id. */
    post: posts.open,
    /** An overwrite of a channel takes permissions from everyone. */
    deny(channel: string, permissions: bigint, guild = guilds[0]): void {
      const overwrites = [{ id: guild, type: 0, allow: '0', deny: permissions.toString() }];
      const told = channelsOf(guild).find(({ id }) => id === channel);
      const changed = { ...told, permission_overwrites: overwrites };
      gateway.dispatch('CHANNEL_UPDATE', changed, { guild }, GatewayIntentBits.Guilds);
    },

    /** Someone adds the bot to a guild, a moment ago unless told. */
    join(guild: string, state: GuildState = {}): void {
      joined.add(guild);
      const told = guildOf(guild, bot, locale, { joined: new Date(clock.now()), ...state });
      gateway.dispatch('GUILD_CREATE', told, { guild });
    },
    /** Someone removes the bot from a guild; `outage` is only a fault of Discord, and the bot stays in it. */
    leave(guild: string, { outage = false } = {}): void {
      if (!outage) joined.delete(guild);
      const lost = { id: guild, ...(outage && { unavailable: true }) };
      gateway.dispatch('GUILD_DELETE', lost, { guild });
    },

    /** Someone removes the bot from a guild, and the gateway does not tell. */
    forget(guild: string): void {
      joined.delete(guild);
    },
    /** The same for one that takes it in. */
    remember(guild: string): void {
      joined.add(guild);
    },

    stop: async (): Promise<void> => {
      gateway.close();
      rest.server.closeAllConnections();
      rest.server.close();
      await once(rest.server, 'close');
    },
  };
}

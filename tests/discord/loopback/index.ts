/** A Discord on this machine: HTTP and gateway for a real client, and a driver for what members do. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { ApplicationCommandType, GatewayIntentBits, InteractionType } from 'discord-api-types/v10';
import { createChannels, type Said } from './channels.ts';
import { createClock } from './clock.ts';
import type { CommandBody } from './command-rules.ts';
import { refusal } from './errors.ts';
import { createFileStore, type Attachment, type PickedFile } from './files.ts';
import { createGateway, type Dispatched, type Gateway, isOfShard } from './gateway.ts';
import { createIds } from './ids.ts';
import { createInteractions, type Answer, type Kind, type SentChoice } from './interactions.ts';
import { payloadOf, type Message } from './messages.ts';
import { submission, type Filled, type Modal } from './modals.ts';
import { sentOptions, type Values } from './options.ts';
import {
  CHANNEL,
  channelsOf,
  guildOf,
  type GuildState,
  MEMBER,
  origin,
  userOf,
  type From,
} from './people.ts';
import { createPosts } from './posts.ts';
import { createRegistry } from './registry.ts';
import { createRest, type Recorded, type Route } from './rest.ts';

export type { Message } from './messages.ts';
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
  /** Events that come before it told of the guilds. */
  readonly early?: readonly Dispatched[];
  /** What its clock shows at first; the time of this machine unless told. */
  readonly now?: Date;
}

export interface Command extends From {
  /** The command, with group and subcommand after it: `fact add`. */
  readonly name: string;
  readonly options?: Values;
}

/** A modal that stands open before a member. */
export interface Form extends Modal {
  readonly from: From;
  /** Where the button stands that opened it. */
  readonly message: Message | undefined;
}

/** Who presses or submits, when it is not the one who asked. */
type Who = Pick<From, 'member' | 'permissions' | 'allowed' | 'roles'>;

export type Loopback = Awaited<ReturnType<typeof startLoopback>>;

/** Starts it on a free port. `await loopback.stop()` when the test is over. */
export async function startLoopback({
  application = APPLICATION,
  guilds = [GUILD],
  shards = 1,
  locale = 'en-GB',
  early = [],
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

  function interact(kind: Kind, from: From, data: object, message?: Message): Promise<Answer> {
    const { channel = CHANNEL, member = MEMBER } = from;
    const guild = from.dm ? undefined : (from.guild ?? guilds[0]);
    const { id, token, answer } = interactions.open(kind, { channel, member, guild }, message);
    const told = {
      ...{ id, application_id: application, type: TYPES[kind], token, version: 1 },
      ...origin({ ...from, channel }, home),
      data,
      ...(message && { message: payloadOf(message, bot, new Date(clock.now())) }),
    };
    gateway.dispatch('INTERACTION_CREATE', told, { guild });
    return answer;
  }

  /** Tells of an interaction once more, with an id and a token of its own, spoilt by `change`. */
  function interactAgain(told: Told, change: (payload: object) => unknown): Promise<Answer> {
    const [kind] = KINDS.find(([, type]) => type === told.type) ?? ['command'];
    const { channel_id: channel, guild_id: guild, user, member } = told;
    const place = { channel, member: (user ?? member?.user)?.id ?? MEMBER, guild };
    const shown = interactions.messages.get(told.message?.id ?? '');
    const { id, token, answer } = interactions.open(kind, place, shown);
    gateway.dispatch('INTERACTION_CREATE', change({ ...told, id, token }), { guild });
    return answer;
  }

  function commandData({ name, options = {}, ...from }: Command, focused?: string): object {
    const [command = '', ...path] = name.split(' ');
    const { id, options: defined } = registry.find(command, from);
    const attachments: Record<string, Attachment> = {};
    const keep = (file: PickedFile) => {
      const attachment = store.keep(file);
      attachments[attachment.id] = attachment;
      return attachment.id;
    };
    const sent = sentOptions(defined ?? [], path, options, keep, focused);
    const resolved = Object.keys(attachments).length > 0 && { resolved: { attachments } };
    return {
      id,
      name: command,
      type: ApplicationCommandType.ChatInput,
      options: sent,
      ...resolved,
    };
  }

  async function pressed(
    message: Message,
    which: string | { readonly forged: string },
    from: Who,
  ): Promise<{ answer: Answer; from: From; message: Message }> {
    const { member = MEMBER } = from;
    if (message.onlyFor !== undefined && message.onlyFor !== member) {
      throw new Error('this member does not see the message');
    }
    const current = interactions.messages.get(message.id) ?? message;
    const id = typeof which === 'string' ? buttonOf(current, which) : which.forged;
    const { guild, channel } = message;
    const place: From = guild === undefined ? { dm: 'bot' } : { guild };
    const all = { ...place, channel, ...from };
    const data = { custom_id: id, component_type: 2 };
    return { answer: await interact('component', all, data, current), from: all, message: current };
  }

  return {
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

    /** A member uses a command; gives the bot's answer. Rejects when it does not answer in time. */
    async command(asked: Command): Promise<Message> {
      return messageOf(await interact('command', asked, commandData(asked)));
    },

    /** A member uses a command in the menu of a message. */
    async messageCommand(asked: Command & { readonly message: Said }): Promise<Message> {
      const { id } = registry.find(asked.name, asked, ApplicationCommandType.Message);
      const { id: target, payload } = channels.written({ ...asked, ...asked.message });
      const data = {
        ...{ id, name: asked.name, type: ApplicationCommandType.Message, target_id: target },
        resolved: { messages: { [target]: payload } },
      };
      return messageOf(await interact('command', asked, data));
    },

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

    /** A member uses a command that opens a modal. */
    async openForm(asked: Command): Promise<Form> {
      const modal = modalOf(await interact('command', asked, commandData(asked)));
      return { ...modal, from: asked, message: undefined };
    },

    /** A member presses a button, by its label or custom id; `forged` takes an id that is not there. */
    async press(
      shown: Message,
      which: string | { readonly forged: string },
      who: Who = {},
    ): Promise<Message> {
      return messageOf((await pressed(shown, which, who)).answer);
    },

    /** A member presses a button that opens a modal. */
    async pressForForm(
      shown: Message,
      which: string | { readonly forged: string },
      who: Who = {},
    ): Promise<Form> {
      const { answer, from, message } = await pressed(shown, which, who);
      return { ...modalOf(answer), from, message };
    },

    /** A member submits a modal; `forged` also one that was never opened, or filled in as no app would let them. */
    async submit(
      { from, message, ...modal }: Form,
      filled: Filled = {},
      { forged = false, ...who }: Who & { readonly forged?: boolean } = {},
    ): Promise<Message> {
      const data = submission(modal, filled, store.keep, forged);
      return messageOf(await interact('modal', { ...from, ...who }, data, message));
    },

    interactAgain,

    /** Every message that stands somewhere, oldest first. */
    messages: (): readonly Message[] => [...interactions.messages.values()],

    /** A member types into an option; gives the suggestions. */
    async autocomplete(
      asked: Command & { readonly option: string; readonly typed: string },
    ): Promise<readonly SentChoice[]> {
      const { option, typed, ...command } = asked;
      const options = { ...command.options, [option]: typed };
      const data = commandData({ ...command, options }, option);
      const answer = await interact('autocomplete', command, data);
      if (answer.type !== 'choices') throw new Error(`the bot answered with a ${answer.type}`);
      return answer.choices;
    },

    stop: async (): Promise<void> => {
      gateway.close();
      rest.server.closeAllConnections();
      rest.server.close();
      await once(rest.server, 'close');
    },
  };
}

/** An interaction as the bot is told of it. */
export interface Told {
  readonly type: InteractionType;
  readonly channel_id: string;
  readonly guild_id?: string;
  readonly user?: { readonly id: string };
  readonly member?: { readonly user: { readonly id: string } };
  readonly message?: { readonly id: string };
}

const TYPES = {
  command: InteractionType.ApplicationCommand,
  component: InteractionType.MessageComponent,
  autocomplete: InteractionType.ApplicationCommandAutocomplete,
  modal: InteractionType.ModalSubmit,
} as const satisfies Record<Kind, InteractionType>;

const KINDS = Object.entries(TYPES) as [Kind, InteractionType][];

function messageOf(answer: Answer): Message {
  if (answer.type === 'message') return answer.message;
  throw new Error(`the bot answered with a ${answer.type}`);
}

function modalOf(answer: Answer): Modal {
  if (answer.type === 'modal') return answer.modal;
  const said = answer.type === 'message' ? `: ${answer.message.text}` : '';
  throw new Error(`the bot answered with a ${answer.type}${said}`);
}

function buttonOf({ buttons }: Message, which: string): string {
  const button = buttons.find(({ label, customId }) => label === which || customId === which);
  if (!button) throw new Error(`no button "${which}" among ${JSON.stringify(buttons)}`);
  if (button.disabled) throw new Error(`the button "${which}" is disabled`);
  return button.customId;
}

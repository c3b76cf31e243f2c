/** Messages that members write and bots answer, outside interactions. */
import { ChannelType, GatewayIntentBits, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Clock } from './clock.ts';
import { invalidForm, refusal, type HttpAnswer } from './errors.ts';
import type { SentFile } from './files.ts';
import type { Gateway } from './gateway.ts';
import { refusedMessage } from './interactions.ts';
import type { MessageBody } from './message-rules.ts';
import { createMessage, editMessage, isComponentsV2, payloadOf, type Message } from './messages.ts';
import { schemaFlaws } from './openapi.ts';
import { CHANNEL, MEMBER, reportsIn, userOf, type From, type Home } from './people.ts';
import type { Route } from './rest.ts';

/** What a member writes. */
export interface Said extends Pick<From, 'guild' | 'dm' | 'channel' | 'member'> {
  readonly content: string;
  /** Who is mentioned: the bot, or everyone. */
  readonly mentions?: 'bot' | 'everyone';
  /** Written by another bot, by a webhook, or by Discord itself. */
  readonly by?: 'bot' | 'webhook' | 'system';
}

interface Parts {
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly home: Home;
  /** The guilds that the bot is in now. */
  readonly joined: () => readonly string[];
  readonly bot: object;
  readonly dispatch: Gateway['dispatch'];
  /** The guild of a post. */
  readonly guildOfPost: (post: string) => string | undefined;
  /** All that bots have shown so far, by id. */
  readonly messages: Map<string, Message>;
}

export type Channels = ReturnType<typeof createChannels>;

export function createChannels(parts: Parts) {
  const { clock, nextId, home, joined, bot, dispatch, messages, guildOfPost } = parts;
  const said = new Map<string, { readonly guild: string | undefined; readonly channel: string }>();
  const closed = new Set<string>();
  /** What bots posted with a nonce, which Discord takes once. */
  const posted = new Map<string, Message>();
  const waiting = new Map<string, (reply: Message) => void>();

  /** A member's message with all that is in it. */
  function written({ content, mentions, by, member = MEMBER, ...from }: Said) {
    const { channel = CHANNEL, dm } = from;
    const guild = dm === undefined ? (from.guild ?? home.guilds[0]) : undefined;
    const id = nextId();
    said.set(id, { guild, channel });
    const payload = {
      ...{ id, channel_id: channel, content, flags: 0, tts: false, pinned: false },
      author: { ...userOf(member), ...(by === 'bot' && { bot: true }) },
      type: by === 'system' ? MessageType.UserJoin : MessageType.Default,
      ...{ timestamp: new Date(clock.now()).toISOString(), edited_timestamp: null },
      ...{ mention_everyone: mentions === 'everyone', mention_roles: [] },
      mentions: mentions === 'bot' ? [bot] : [],
      ...{ attachments: [], embeds: [], components: [] },
      ...(by === 'webhook' && { webhook_id: nextId() }),
    };
    return { id, guild, payload };
  }

  /** Tells the bot what Discord tells of a message: the text only when it is for the bot. */
  function say(message: Said): { readonly reply: Promise<Message> } {
    const { id, guild, payload } = written(message);
    const { promise: reply, resolve } = Promise.withResolvers<Message>();
    waiting.set(id, resolve);
    if (guild === undefined) {
      const there = { ...payload, channel_type: ChannelType.DM };
      dispatch('MESSAGE_CREATE', there, { guild }, GatewayIntentBits.DirectMessages);
    } else {
      const member = { roles: [], joined_at: '2024-01-01T00:00:00Z', deaf: false, mute: false };
      const content = message.mentions === 'bot' ? payload.content : '';
      const there = { ...payload, content, guild_id: guild, member };
      dispatch('MESSAGE_CREATE', there, { guild }, GatewayIntentBits.GuildMessages);
    }
    return { reply };
  }

  function post(channel: string, body: unknown, files: readonly SentFile[]): HttpAnswer {
    const { nonce, enforce_nonce: once } = body as { nonce?: string; enforce_nonce?: boolean };
    const known = once ? posted.get(nonce ?? '') : undefined;
    if (known) return { status: 200, body: payloadOf(known, bot, new Date(clock.now())) };
    if (closed.has(channel)) return refusal('missingPermissions');
    const flaws = schemaFlaws('MessageCreateRequest', body);
    if (flaws.length > 0) return invalidForm(flaws);
    const message = body as MessageBody;
    const refused = refusedMessage(message, message.flags ?? 0, files);
    if (refused) return refused;
    const reference = message.message_reference;
    const answered = reference ? said.get(reference.message_id) : undefined;
    if (reference && reference.fail_if_not_exists !== false && answered?.channel !== channel) {
      const unknown = { code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' };
      return invalidForm([{ path: ['message_reference'], ...unknown }]);
    }
    const guild =
      answered?.guild ??
      guildOfPost(channel) ??
      joined().find((each) => reportsIn(each) === channel);
    const shown = createMessage(
      { id: nextId(), channel, guild, onlyFor: undefined },
      message,
      files,
    );
    messages.set(shown.id, shown);
    if (nonce !== undefined) posted.set(nonce, shown);
    waiting.get(reference?.message_id ?? '')?.(shown);
    return { status: 200, body: payloadOf(shown, bot, new Date(clock.now())) };
  }

  function patch(id: string, body: unknown, files: readonly SentFile[]): HttpAnswer {
    const message = messages.get(id);
    if (!message) return refusal('unknownMessage');
    const flaws = schemaFlaws('MessageEditRequestPartial', body);
    if (flaws.length > 0) return invalidForm(flaws);
    const edit = body as MessageBody;
    const v2 = isComponentsV2(message) ? MessageFlags.IsComponentsV2 : 0;
    const refused = refusedMessage(edit, v2 | (edit.flags ?? 0), files);
    if (refused) return refused;
    const changed = editMessage(message, edit, files);
    messages.set(id, changed);
    return { status: 200, body: payloadOf(changed, bot, new Date(clock.now())) };
  }

  const routes: Route[] = [
    {
      ...{ method: 'POST', path: '/channels/:channel/messages' },
      handle: ({ channel = '' }, body, _query, files) => post(channel, body, files),
    },
    {
      ...{ method: 'PATCH', path: '/channels/:channel/messages/:message' },
      handle: ({ message = '' }, body, _query, files) => patch(message, body, files),
    },
  ];

  return {
    say,
    written,
    routes,
    /** From now on the bot may not write there. */
    close: (channel: string): void => {
      closed.add(channel);
    },
  };
}

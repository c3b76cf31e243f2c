/** Messages as they stand in a channel. */
import { ComponentType, MessageFlags, type ButtonStyle } from 'discord-api-types/v10';
import { placed, type Component } from './components.ts';
import type { SentFile } from './files.ts';
import type { MessageBody } from './message-rules.ts';

export interface Message {
  readonly id: string;
  readonly channel: string;
  readonly guild: string | undefined;
  /** The only member who sees it; a public message has none. */
  readonly onlyFor: string | undefined;
  readonly flags: number;
  readonly content: string;
  readonly components: readonly Component[];
  /** All text as sent. */
  readonly markdown: string;
  /** All text as a member reads it: the same without the escapes. */
  readonly text: string;
  readonly buttons: readonly MessageButton[];
  /** The files that a member sees: with Components V2 only those that a component shows. */
  readonly files: readonly SentFile[];
}

export interface MessageButton {
  readonly label: string;
  readonly customId: string;
  readonly style: ButtonStyle | undefined;
  readonly disabled: boolean;
}

type Identity = Pick<Message, 'id' | 'channel' | 'guild' | 'onlyFor'>;

export function createMessage(
  identity: Identity,
  body: MessageBody,
  files: readonly SentFile[] = [],
): Message {
  const components = body.components ?? [];
  const content = body.content ?? '';
  const all = placed(components).map(({ component }) => component);
  const texts = all.filter(({ type }) => type === ComponentType.TextDisplay);
  const buttons = all.filter(({ type }) => type === ComponentType.Button);
  const markdown = [content, ...texts.map((text) => text.content ?? '')].join('\n').trim();
  const isShown = ({ name }: SentFile) =>
    all.some(({ file }) => file?.url === `attachment://${name}`);
  const { id, channel, guild, onlyFor } = identity;
  return {
    ...{ id, channel, guild, onlyFor },
    ...{ flags: body.flags ?? 0, content, components, markdown },
    files: (body.flags ?? 0) & MessageFlags.IsComponentsV2 ? files.filter(isShown) : files,
    text: markdown.replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1'),
    buttons: buttons.map(({ label = '', custom_id: customId = '', style, disabled = false }) => ({
      ...{ label, customId, style, disabled },
    })),
  };
}

/** The message after an edit: what the edit does not name stays. */
export function editMessage(
  message: Message,
  body: MessageBody,
  files: readonly SentFile[] = [],
): Message {
  const { flags, content, components } = message;
  const old = body.attachments ? [] : message.files;
  return createMessage(
    message,
    { ...{ content, components }, ...body, flags: flags | (body.flags ?? 0) },
    [...old, ...files],
  );
}

/** The message as Discord sends it to the bot. */
export function payloadOf(message: Message, bot: object, sent: Date): Record<string, unknown> {
  const { id, channel, flags, content, components } = message;
  return {
    ...{ id, type: 20, channel_id: channel, author: bot, content, components, flags },
    ...{ timestamp: sent.toISOString(), edited_timestamp: null, tts: false, pinned: false },
    ...{ mention_everyone: false, mentions: [], mention_roles: [], attachments: [], embeds: [] },
  };
}

export function isComponentsV2({ flags }: Message): boolean {
  return (flags & MessageFlags.IsComponentsV2) !== 0;
}

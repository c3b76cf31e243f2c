/** A Discord interaction as a plain request. */
import {
  ApplicationCommandOptionType as Type,
  type Attachment,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Request } from '../../bot/request.ts';
import { neededInForum, type Needed } from '../../bot/permissions-needed.ts';
import type { Upload } from '../../runtime/upload.ts';
import { digestOf, keyIn, nameIn } from './form-key.ts';
import { mayIn } from './own-permissions.ts';
import { permissionsOf } from './permissions.ts';
import { uploadOf } from './uploads.ts';

interface Option {
  readonly name: string;
  readonly type: Type;
  readonly value?: string | number | boolean;
  readonly attachment?: Attachment;
  readonly options?: readonly Option[];
}

/**
 * What a member asks; of what is cached, only the guild's roles are needed, for what the member may do. `owners` may do
 * everything. `now` is Discord's time of asking.
 */
export function requestOf(interaction: Interaction, owners?: ReadonlySet<string>): Request {
  return {
    options: {},
    ...contentOf(interaction),
    member: interaction.user.id,
    channel: interaction.channelId ?? interaction.user.id,
    guild: interaction.guildId ?? undefined,
    ...(isElsewhere(interaction) && { visiting: true }),
    permissions: permissionsOf(interaction, owners),
    ...(interaction.guildId !== null && { others: true }),
    ...linkOf(interaction),
    now: interaction.createdAt,
    locale: interaction.locale,
    ...(interaction.guildLocale !== null && { guildLocale: interaction.guildLocale }),
  };
}

/** Of a message that all can read, where its button was pressed. */
function linkOf(interaction: Interaction): Pick<Request, 'link'> {
  if (!interaction.isMessageComponent()) return {};
  const { flags, url } = interaction.message;
  return flags.has(MessageFlags.Ephemeral) ? {} : { link: url };
}

/** Whether it comes from a guild that the bot is not in. */
export function isElsewhere({ guildId, client }: Pick<Interaction, 'guildId' | 'client'>): boolean {
  return guildId !== null && !client.guilds.cache.has(guildId);
}

function contentOf(interaction: Interaction): Partial<Request> {
  if (interaction.isModalSubmit()) return submitted(interaction);
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) return typed(interaction);
  return {};
}

function typed({
  client,
  options,
}: ChatInputCommandInteraction | AutocompleteInteraction): Partial<Request> {
  const path = [options.getSubcommandGroup(false), options.getSubcommand(false)];
  const subcommand = path.filter((name) => name !== null).join(' ');
  const leaves = leavesOf(options.data);
  const values = leaves.flatMap(({ name, type, value }): [string, string | number | boolean][] =>
    value === undefined || type === Type.Attachment || !suits(type, value) ? [] : [[name, value]],
  );
  const lacks = leaves.flatMap(({ name, type, value }): [string, readonly Needed[]][] => {
    const channel = type === Type.Channel ? client.channels.cache.get(String(value)) : undefined;
    if (!channel || channel.isDMBased()) return [];
    const lacked = neededInForum.filter((each) => !mayIn(channel, [each]));
    return lacked.length > 0 ? [[name, lacked]] : [];
  });
  const files = leaves.flatMap(({ name, attachment }): [string, Upload][] =>
    attachment ? [[name, uploadOf(attachment, client.rest.options.api)]] : [],
  );
  return {
    ...(subcommand !== '' && { subcommand }),
    options: Object.fromEntries(values),
    ...(lacks.length > 0 && { lacks: Object.fromEntries(lacks) }),
    ...(files.length > 0 && { files: Object.fromEntries(files) }),
  };
}

/** Whether an option of this type has such values; any other is as good as none, and never read as a number or a word. */
function suits(type: Type, value: unknown): boolean {
  switch (type) {
    case Type.Integer:
      return Number.isSafeInteger(value);
    case Type.Number:
      return Number.isFinite(value);
    case Type.Boolean:
      return typeof value === 'boolean';
    default:
      return typeof value === 'string';
  }
}

/** The options themselves; those of a subcommand stand inside it. */
function leavesOf(options: readonly Option[]): readonly Option[] {
  return options.flatMap((option) => (option.options ? leavesOf(option.options) : [option]));
}

function submitted(interaction: ModalSubmitInteraction): Partial<Request> {
  const { client, customId, fields } = interaction;
  const texts: [string, string][] = [];
  const files: [string, Upload][] = [];
  for (const [id, field] of fields.fields) {
    const name = nameIn(id);
    // Of a form with a file, the client gives attachments to choices too.
    if (field.type === ComponentType.FileUpload) {
      const file = fields.getUploadedFiles(id)?.first();
      if (file) files.push([name, uploadOf(file, client.rest.options.api)]);
    } else if ('values' in field) {
      texts.push([name, field.values[0] ?? '']);
    } else if ('value' in field) {
      texts.push([name, String(field.value ?? '')]);
    }
  }
  const formKey = keyIn(customId, fields.fields.keys());
  return {
    ...{ fields: Object.fromEntries(texts), files: Object.fromEntries(files) },
    ...(formKey !== undefined && { once: sendingOf(interaction, formKey, texts, files) }),
  };
}

/** One sending of a form: the same again has the same id, one that was corrected has another. */
function sendingOf(
  { customId, guildId, user }: ModalSubmitInteraction,
  key: string,
  texts: readonly [string, string][],
  files: readonly [string, Upload][],
): string {
  const sizes = files.map(([name, file]) => [name, file.name, file.size]);
  return digestOf([key, customId, guildId, user.id, texts, sizes]);
}

/** The message whose button was pressed, kept as it stands or shared with all. */
import {
  ComponentType,
  MessageFlags,
  type APIComponentInContainer,
  type APIContainerComponent,
  type ButtonInteraction,
  type Client,
  type Message,
} from 'discord.js';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { inLocale, localeNow, say } from '../../bot/messages/say.ts';
import { notice, type Block, type Pressed, type Reply } from '../../bot/reply.ts';
import { sharedBy } from '../../bot/shared-by.ts';
import { type Locale, locales } from '../../runtime/locale.ts';
import { markdown } from './blocks.ts';
import { decodeAction } from './custom-id.ts';
import { fits } from './fit.ts';
import { ACCENT, BUTTONS_IN_ROW, render, type Rendered } from './render.ts';

/** Messages of a client that are shared, or being so: a button may be pressed again before it is gone. */
const shared = new WeakMap<Client, LRUCache<string, true>>();
const MAX_REMEMBERED = 1000;

function sharedOf(client: Client): LRUCache<string, true> {
  const known = shared.get(client) ?? new LRUCache({ max: MAX_REMEMBERED });
  shared.set(client, known);
  return known;
}

/** A message that holds what another one shows. */
type Kept = Pick<Rendered, 'flags' | 'allowedMentions'> & {
  readonly components: readonly [APIContainerComponent];
};

/**
 * Does with the message what the reply says. Gives the id of the message that then shows the reply; rejects when Discord
 * refuses it.
 */
export async function showPressed(
  interaction: ButtonInteraction,
  reply: Reply,
  { is, without }: Pressed,
  log: Logger,
): Promise<string> {
  const shown = partsOf(interaction);
  const left = withoutButtons(shown, without);
  const added = withAdded(left, reply, log);
  if (is === 'kept') {
    await change(interaction, messageOf(added));
    return '@original';
  }
  const before = sharedOf(interaction.client);
  if (before.has(interaction.message.id))
    return tell(interaction, notice(say('discord.alreadyShared')), log);
  before.set(interaction.message.id, true);
  await change(interaction, messageOf(left));
  try {
    const { id, url } = await interaction.followUp(messageOf(added));
    const told: Block = {
      ...{ type: 'mention', lead: say('discord.shared') },
      mentions: [{ kind: 'message', id: url }],
    };
    const where = { ...reply, blocks: [told], buttons: [] };
    await change(interaction, messageOf(withAdded(left, where, log)));
    return id;
  } catch (error) {
    log.warn({ err: error }, 'an answer could not be shared');
    before.delete(interaction.message.id);
    await change(interaction, messageOf(shown));
    return tell(interaction, notice(say('discord.notShared')), log);
  }
}

/**
 * The reply with who shared the message, where it takes the place of a shared one: a page that is turned there stays theirs.
 */
export function stillShared(reply: Reply, message: Message): Reply {
  const member = sharerOf(message);
  if (member === undefined) return reply;
  const by = inLocale(reply.locale ?? localeNow(), () => sharedBy(member));
  return { ...reply, blocks: [...reply.blocks, by] };
}

/** By the line that says so, in whatever language; nothing else looks like it, as what stands in sources is escaped. */
function sharerOf({ components }: Message): string | undefined {
  const texts = partsIn(components).flatMap((part) => ('content' in part ? [part.content] : []));
  return texts
    .flatMap((text) => text.split('\n'))
    .map((line) => ({ line, id: /<@(\d+)>$/.exec(line)?.[1] ?? '' }))
    .find(({ line, id }) => locales.some((locale) => line === lineIn(locale, id)))?.id;
}

function lineIn(locale: Locale, member: string): string {
  return inLocale(locale, () => markdown(sharedBy(member), Infinity, false));
}

/** Says something to the member alone, beside the message. */
async function tell(interaction: ButtonInteraction, reply: Reply, log: Logger): Promise<string> {
  const { flags, ...said } = render(reply, log);
  const message = { ...said, flags: [flags, MessageFlags.Ephemeral] } as const;
  if (interaction.deferred || interaction.replied) return (await interaction.followUp(message)).id;
  await interaction.reply(message);
  return '@original';
}

/** At first as the answer to the interaction, then as an edit of what it answered. */
async function change(interaction: ButtonInteraction, message: Kept): Promise<void> {
  if (interaction.deferred || interaction.replied) await interaction.editReply(message);
  else await interaction.update(message);
}

function messageOf(components: readonly APIComponentInContainer[]): Kept {
  return {
    components: [
      { type: ComponentType.Container, accent_color: ACCENT, components: [...components] },
    ],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
  };
}

/** Files are not passed on: the address under which a message shows one ends. */
function partsOf({ message }: ButtonInteraction): readonly APIComponentInContainer[] {
  return partsIn(message.components).filter(({ type }) => type !== ComponentType.File);
}

function partsIn(components: Message['components']): readonly APIComponentInContainer[] {
  return components
    .map((each) => each.toJSON())
    .flatMap((each) => (each.type === ComponentType.Container ? each.components : []));
}

function withoutButtons(
  parts: readonly APIComponentInContainer[],
  actions: readonly string[],
): readonly APIComponentInContainer[] {
  return parts.flatMap((part): APIComponentInContainer[] => {
    if (part.type !== ComponentType.ActionRow) return [part];
    const components = part.components.filter(
      (each) =>
        !('custom_id' in each) || !actions.includes(decodeAction(each.custom_id)?.name ?? ''),
    );
    return components.length > 0 ? [{ ...part, components }] : [];
  });
}

/** With the reply's texts under those that are there, where they still fit, and its buttons after the others. */
function withAdded(
  parts: readonly APIComponentInContainer[],
  reply: Reply,
  log: Logger,
): readonly APIComponentInContainer[] {
  const added = render(reply, log).components[0].toJSON().components;
  const own = parts.filter((part) => !isRow(part));
  const texts = [...own, ...added.filter((part) => !isRow(part))];
  const room = fits(texts.flatMap((part) => ('content' in part ? [part.content] : [])));
  return [...(room ? texts : own), ...rowsOf(parts.filter(isRow), added.filter(isRow))];
}

type Row = Extract<APIComponentInContainer, { readonly type: ComponentType.ActionRow }>;

function isRow(part: APIComponentInContainer): part is Row {
  return part.type === ComponentType.ActionRow;
}

/** The last row takes the new buttons where it has room for them. */
function rowsOf(rows: readonly Row[], [first, ...more]: readonly Row[]): readonly Row[] {
  const last = rows.at(-1);
  if (!first || !last) return [...rows, ...(first ? [first] : []), ...more];
  const together = [...last.components, ...first.components];
  if (together.length > BUTTONS_IN_ROW) return [...rows, first, ...more];
  return [...rows.slice(0, -1), { ...last, components: together }, ...more];
}

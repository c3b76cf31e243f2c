/** A reply as a Discord message of Components V2. */
import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  FileBuilder,
  MessageFlags,
  SeparatorBuilder,
  TextDisplayBuilder,
  type MessageActionRowComponentBuilder,
} from 'discord.js';
import type { Logger } from 'pino';
import { say } from '../../bot/messages/say.ts';
import type { Block, Button, Reply } from '../../bot/reply.ts';
import { clean } from '../../text/clean.ts';
import { fileNames } from '../../text/file-names.ts';
import { shorten } from '../../text/shorten.ts';
import type { TextBlock } from './blocks.ts';
import { encodeAction } from './custom-id.ts';
import { fit } from './fit.ts';

/** A reply in Discord's form. */
export interface Rendered {
  readonly components: readonly [ContainerBuilder];
  readonly files: AttachmentBuilder[];
  readonly flags: MessageFlags.IsComponentsV2;
  /** Nothing in a reply pings anyone. */
  readonly allowedMentions: { parse: [] };
}

export const ACCENT = 0x2f6f8f;
const MAX_COMPONENTS = 40;
const MAX_BUTTONS = 25;
export const BUTTONS_IN_ROW = 5;
const MAX_ROWS = 5;
const MAX_LABEL_LENGTH = 80;

const STYLES = {
  primary: ButtonStyle.Primary,
  plain: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const satisfies Record<NonNullable<Button['style']>, ButtonStyle>;

/** Text of a message, or nothing for a line between texts. */
type Part = string | undefined;

/** Gives a message that Discord takes, whatever the reply holds; a button that cannot be shown is left out and logged. */
export function render(reply: Reply, log: Logger): Rendered {
  const rows = rowsOf(buttonsOf(reply.buttons, log), reply.inRow);
  const files = filesOf(reply);
  const taken = 1 + files.length + rows.reduce((sum, row) => sum + 1 + row.components.length, 0);
  const container = new ContainerBuilder().setAccentColor(ACCENT);
  for (const part of merged(partsOf(reply.blocks), MAX_COMPONENTS - taken)) {
    if (part === undefined) container.addSeparatorComponents(new SeparatorBuilder());
    else container.addTextDisplayComponents(new TextDisplayBuilder().setContent(part));
  }
  container.addFileComponents(
    ...files.map(({ name }) => new FileBuilder().setURL(`attachment://${name ?? ''}`)),
  );
  container.addActionRowComponents(...rows);
  return {
    components: [container],
    files,
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
  };
}

function filesOf({ files = [] }: Reply): AttachmentBuilder[] {
  const names = fileNames(files.map(({ name }) => name));
  return files.map(
    ({ text }, i) => new AttachmentBuilder(Buffer.from(text), { name: names[i] ?? 'file.txt' }),
  );
}

function partsOf(blocks: readonly Block[]): Part[] {
  const texts = fit(blocks.filter((block): block is TextBlock => block.type !== 'separator'));
  let next = 0;
  const parts = blocks.map((block) => (block.type === 'separator' ? undefined : texts[next++]));
  const shown = parts.filter((part, i) => blocks[i]?.type === 'separator' || isVisible(part));
  return shown.some((part) => part !== undefined) ? shown : [say('discord.nothing')];
}

function isVisible(part: Part): boolean {
  return part !== undefined && part.trim() !== '';
}

/** At most `room` parts: first neighbouring texts are put together, then lines between them left out. */
function merged(parts: readonly Part[], room: number): readonly Part[] {
  if (parts.length <= room) return parts;
  const together = parts.reduce<Part[]>((kept, part) => {
    const last = kept.at(-1);
    if (part === undefined || last === undefined) return [...kept, part];
    return [...kept.slice(0, -1), `${last}\n\n${part}`];
  }, []);
  if (together.length <= room) return together;
  return [parts.filter((part) => part !== undefined).join('\n\n')];
}

function buttonsOf(buttons: readonly Button[], log: Logger): ButtonBuilder[] {
  const used = new Map<string, number>();
  const shown = buttons.flatMap((button) => {
    try {
      const id = encodeAction(button.action);
      const copy = used.get(id) ?? 0;
      used.set(id, copy + 1);
      return [buttonOf(button, encodeAction(button.action, copy))];
    } catch (error) {
      log.error({ err: error }, 'a button was left out');
      return [];
    }
  });
  if (shown.length > MAX_BUTTONS) {
    log.error({ buttons: shown.length }, `buttons after the first ${MAX_BUTTONS} were left out`);
  }
  return shown.slice(0, MAX_BUTTONS);
}

function buttonOf({ label, style = 'plain', disabled = false }: Button, id: string): ButtonBuilder {
  return new ButtonBuilder()
    .setCustomId(id)
    .setLabel(shorten(clean(label), MAX_LABEL_LENGTH) || '…')
    .setStyle(STYLES[style])
    .setDisabled(disabled);
}

function rowsOf(
  buttons: readonly ButtonBuilder[],
  wanted = BUTTONS_IN_ROW,
): ActionRowBuilder<MessageActionRowComponentBuilder>[] {
  const inRow = buttons.length <= wanted * MAX_ROWS ? wanted : BUTTONS_IN_ROW;
  const rows = Math.ceil(buttons.length / inRow);
  return Array.from({ length: rows }, (_, row) =>
    new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(
      buttons.slice(row * inRow, (row + 1) * inRow),
    ),
  );
}

/** What Discord refuses of a message although its description allows it. */
import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { placed, type Component, type Placed } from './components.ts';
import type { Flaw } from './errors.ts';
import type { SentFile } from './files.ts';

/** A message as a bot sends it. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly unknown[] | null;
  readonly poll?: unknown;
  readonly sticker_ids?: readonly unknown[] | null;
  readonly components?: readonly Component[] | null;
  readonly attachments?: readonly { readonly id: string | number }[] | null;
  readonly flags?: number | null;
  readonly message_reference?: {
    readonly message_id: string;
    readonly fail_if_not_exists?: boolean | null;
  } | null;
}

const MAX_COMPONENTS = 40;
const MAX_ROWS = 5;
const MAX_TEXT_LENGTH = 4000;
const MAX_BYTES = 10_170;
const BYTES_OF_DISPLAY = 12;
const LEGACY = ['content', 'embeds', 'poll', 'sticker_ids'] as const;

/** Everything wrong with the message, given the flags that it has or gets and the files that come with it. */
export function messageFlaws(
  body: MessageBody,
  flags: number,
  files: readonly SentFile[] = [],
): Flaw[] {
  const all = placed(body.components ?? []);
  const own =
    flags & MessageFlags.IsComponentsV2 ? componentsV2Flaws(body, all) : legacyFlaws(body);
  return [
    ...own,
    ...duplicateFlaws(all),
    ...all.flatMap(buttonFlaws),
    ...fileFlaws(body, all, files),
  ];
}

/** Whether the text takes more bytes than Discord can store, at which it fails with status 500. */
export function breaksStorage(body: MessageBody): boolean {
  const texts = textsOf(placed(body.components ?? []));
  const bytes = texts.map((text) => Buffer.byteLength(text) + BYTES_OF_DISPLAY);
  return bytes.reduce((sum, size) => sum + size, 0) > MAX_BYTES;
}

/** Whether there is nothing to show. */
export function isEmpty({ content, embeds, poll, components, attachments }: MessageBody): boolean {
  return ![content, embeds, poll, components, attachments].some(isPresent);
}

function componentsV2Flaws(body: MessageBody, all: readonly Placed[]): Flaw[] {
  const flaws: Flaw[] = LEGACY.filter((field) => isPresent(body[field])).map((field) => ({
    path: [field],
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));
  if (all.length > MAX_COMPONENTS) {
    flaws.push({
      path: ['components'],
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `Total number of components exceeds maximum of ${MAX_COMPONENTS}`,
    });
  }
  if (textsOf(all).reduce((sum, text) => sum + Array.from(text).length, 0) > MAX_TEXT_LENGTH) {
    flaws.push({
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `Components displayable text size exceeds maximum size of ${MAX_TEXT_LENGTH}`,
    });
  }
  return flaws;
}

function legacyFlaws({ components }: MessageBody): Flaw[] {
  const top = components ?? [];
  const flaws: Flaw[] = top.flatMap(({ type }, i) =>
    type === ComponentType.ActionRow
      ? []
      : {
          path: ['components', i],
          code: 'UNION_TYPE_CHOICES',
          message: 'Value of field "type" must be one of (1,).',
        },
  );
  if (top.length > MAX_ROWS) {
    flaws.push({
      path: ['components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be ${MAX_ROWS} or fewer in length.`,
    });
  }
  return flaws;
}

/** A body names each of its files, and shows no others. */
function fileFlaws(
  { attachments }: MessageBody,
  all: readonly Placed[],
  files: readonly SentFile[],
): Flaw[] {
  const named: Flaw[] = (attachments ?? []).flatMap(({ id }, i) =>
    files.some((file) => file.id === String(id))
      ? []
      : {
          path: ['attachments', i, 'id'],
          code: 'ATTACHMENT_NOT_FOUND',
          message: `There is no file ${id}`,
        },
  );
  const shown: Flaw[] = all.flatMap(({ path, component: { type, file } }) =>
    type !== ComponentType.File || files.some(({ name }) => file?.url === `attachment://${name}`)
      ? []
      : {
          path: [...path, 'file', 'url'],
          code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
          message: 'The referenced attachment was not found',
        },
  );
  return [...named, ...shown];
}

function duplicateFlaws(all: readonly Placed[]): Flaw[] {
  const seen = new Set<string>();
  return all.flatMap(({ path, component: { custom_id: id } }) => {
    if (id === undefined) return [];
    const known = seen.has(id);
    seen.add(id);
    if (!known) return [];
    return {
      path: [...path, 'custom_id'],
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      message: 'Component custom id cannot be duplicated',
    };
  });
}

function buttonFlaws({ path, component }: Placed): Flaw[] {
  if (component.type !== ComponentType.Button || component.style === ButtonStyle.Premium) return [];
  const { style, url, custom_id: id, label, emoji } = component;
  const rules: readonly (readonly [boolean, string, string, string])[] = [
    [
      style === ButtonStyle.Link && !isPresent(url),
      'url',
      'BUTTON_COMPONENT_URL_REQUIRED',
      'A url is required',
    ],
    [
      style !== ButtonStyle.Link && !isPresent(id),
      'custom_id',
      'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
      'A custom id is required',
    ],
    [
      isPresent(url) && isPresent(id),
      'custom_id',
      'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
      'A custom id and url cannot both be specified',
    ],
    [
      !isPresent(label) && !isPresent(emoji),
      'label',
      'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
      'A label or emoji is required',
    ],
  ];
  return rules.flatMap(([broken, field, code, message]) =>
    broken ? { path: [...path, field], code, message } : [],
  );
}

function textsOf(all: readonly Placed[]): string[] {
  return all.flatMap(({ component: { type, content } }) =>
    type === ComponentType.TextDisplay && content !== undefined ? content : [],
  );
}

function isPresent(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return !Array.isArray(value) || value.length > 0;
}

/** Actions as custom ids of buttons, so that a button carries all that it needs and works after a restart. */
import { z } from 'zod';
import type { Action } from '../../bot/reply.ts';

const MAX_CHARACTERS = 100;

/**
 * `v1:name:arg:arg`; a copy, which makes equal actions on one message differ, is `v1.2:name:arg`, and a form that has a key
 * `v1.KEY:name:arg`.
 */
const customIdSchema = z
  .string()
  .max(MAX_CHARACTERS)
  .regex(/^v1(?:\.(?:\d{1,2}|[\w-]{12}))?:./u)
  .transform((id) => id.split(':').slice(1).map(decode))
  .pipe(z.tuple([z.string().min(1)], z.string()));

/**
 * Gives the custom id of an action. `copy` counts the equal actions before it on the same message,
 * or is the key of a form.
 * Throws a `RangeError` when the action does not fit Discord's 100 characters.
 */
export function encodeAction({ name, args }: Action, copy: number | string = 0): string {
  const version = copy === 0 ? 'v1' : `v1.${copy}`;
  const id = [version, ...[name, ...args].map(encode)].join(':');
  if (id.length <= MAX_CHARACTERS) return id;
  throw new RangeError(
    `the action "${name}" takes ${id.length} characters as a custom id; at most ${MAX_CHARACTERS} fit`,
  );
}

/** The action of a custom id; nothing when it is not one of this version's. */
export function decodeAction(customId: string): Action | undefined {
  const result = customIdSchema.safeParse(customId);
  if (!result.success) return undefined;
  const [name, ...args] = result.data;
  return { name, args };
}

/** Escapes what would end a part, what JSON over UTF-8 cannot carry, and what may be trimmed at the ends. */
function encode(part: string): string {
  return part.replaceAll(/[%:\p{Cc}\p{Cs}]|^\s|\s$/gu, (character) => {
    return `%${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function decode(part: string): string {
  return part.replaceAll(/%([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

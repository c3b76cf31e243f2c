/**
 * The key of a form that was opened, by which it is known again when it is sent twice. It stands in the form's custom id;
 * beside the longest names there is no room left, and it stands in that of the first input.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Modal } from '../../bot/reply.ts';
import { encodeAction } from './custom-id.ts';

const SEPARATOR = '#';
const IN_FORM = /^v1\.([\w-]{12}):/;

/** The custom ids of a form and of its first input, one of them with a key that no other form has. */
export function idsOf(
  { action, inputs: [first] }: Modal,
  key = randomBytes(9).toString('base64url'),
): { readonly form: string; readonly input: string } {
  const input = first?.name ?? '';
  try {
    return { form: encodeAction(action, key), input };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { form: encodeAction(action), input: `${input}${SEPARATOR}${key}` };
  }
}

/** The name of the input that has this custom id. */
export function nameIn(id: string): string {
  return id.split(SEPARATOR, 1)[0] ?? '';
}

/** The key of a form by its custom id and those of its inputs; nothing when it has none, as a forged one. */
export function keyIn(form: string, inputs: Iterable<string>): string | undefined {
  const [, key] = IN_FORM.exec(form) ?? [];
  if (key !== undefined) return key;
  const carrier = [...inputs].find((id) => id.includes(SEPARATOR));
  return carrier?.slice(carrier.indexOf(SEPARATOR) + 1);
}

/** A digest of 32 characters. */
export function digestOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

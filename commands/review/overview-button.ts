/** Which open drafts are listed, as it stands in buttons, and the button to all of a source. */
import { createHash } from 'node:crypto';
import { say } from '../../src/bot/messages/say.ts';
import type { Button } from '../../src/bot/reply.ts';

export const DIGEST_LENGTH = 8;

/** Source and kind as the first letters of digests; each part is empty for any. */
export interface DraftFilter {
  readonly source: string;
  readonly kind: string;
  /** ISO day. */
  readonly day: string;
  /** Words of a name. */
  readonly person: string;
}

/** Shows the open drafts of a source as a list. */
export function overviewButton(sourceKey: string): Button {
  const args = argsOf({ source: digest(sourceKey), kind: '', day: '', person: '' });
  return { label: say('review.asList'), action: { name: 'drafts-of', args: [...args, '0'] } };
}

/** A filter as arguments of a button. */
export function argsOf({ source, kind, day, person }: DraftFilter): string[] {
  return [source, kind, day, person];
}

/** Short enough for a button; nothing for nothing. */
export function digest(text: string): string {
  if (text === '') return '';
  return createHash('sha256').update(text).digest('base64url').slice(0, DIGEST_LENGTH);
}

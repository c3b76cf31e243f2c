/** Long lists in pages. A page's number goes into its buttons, so they work after a restart. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import type { Action, Block, Button, Reply } from '../../src/bot/reply.ts';

/** Those of a list that are shown at once. */
export interface Page<T> {
  readonly items: readonly T[];
  /** From 0. */
  readonly number: number;
  /** At least 1. */
  readonly count: number;
}

/** A page's number in a button's arguments. Left out, the reply is a new message, only for the one who pressed. */
export const pageArg = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .optional();

/** The page with this number, or the last one when the list has become shorter. */
export function pageOf<T>(items: readonly T[], number: number, size: number): Page<T> {
  const count = Math.max(1, Math.ceil(items.length / size));
  const shown = Math.min(number, count - 1);
  return { items: items.slice(shown * size, (shown + 1) * size), number: shown, count };
}

/** "Page 2 of 3", or nothing when all is on one page. */
export function pageNote({ number, count }: Page<unknown>): Block[] {
  if (count === 1) return [];
  return [{ type: 'note', text: say('lists.page', { page: number + 1, pages: count }) }];
}

/** Buttons to the page before and after; none where there is only one page. */
export function pageButtons(
  { number, count }: Page<unknown>,
  turn: (page: string) => Action,
): Button[] {
  if (count === 1) return [];
  return [
    { label: say('lists.previous'), action: turn(String(number - 1)), disabled: number === 0 },
    { label: say('lists.next'), action: turn(String(number + 1)), disabled: number === count - 1 },
  ];
}

/** A pressed button's reply: it takes its message's place when it turned a page there. */
export function pressed(page: number | undefined, reply: Reply): Reply {
  return page === undefined ? { ...reply, visibility: 'private' } : { ...reply, update: true };
}

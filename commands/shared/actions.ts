/** What buttons do that lead from one command to another. Without a page, the reply is a new private message. */
import { z } from 'zod';
import type { Fact } from '../../src/packs/knowledge.ts';
import type { Action } from '../../src/bot/reply.ts';

/** Shows the event in one of the commands about events; an empty id shows the list to choose from. */
export function eventAction(command: string, eventId: string, page?: string): Action {
  return { name: command, args: withPage([eventId], page) };
}

/** Shows someone's card; an empty id shows everyone. */
export function whoAction(entityId: string, page?: string): Action {
  return { name: 'who', args: withPage([entityId], page) };
}

/** Shows what someone said; an empty speaker is anyone, an empty topic anything. */
export function quotesAction(speakerId: string, topic: string, page?: string): Action {
  return { name: 'quotes', args: withPage([speakerId, topic], page) };
}

/** Shows the fact with its quote. */
export function factAction({ key }: Fact): Action {
  return { name: 'fact', args: [key] };
}

/** Revisions stand in base 36 in buttons and forms, so that the longest keys leave them room. */
const RADIX = 36;
export const revisionArg = z
  .string()
  .regex(/^[0-9a-z]{1,8}$/)
  .transform((digits) => Number.parseInt(digits, RADIX));

/** A revision as it stands in a custom id. */
export function revisionText(revision: number): string {
  return revision.toString(RADIX);
}

function withPage(args: readonly string[], page: string | undefined): readonly string[] {
  return page === undefined ? args : [...args, page];
}

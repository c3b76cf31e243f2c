/** /fact remove: takes a fact out of the answers; /fact restore brings it back. */
import { z } from 'zod';
import { notice } from '../../src/bot/reply.ts';
import { currentFact, isShipped, removal } from '../../src/guilds/items/facts.ts';
import { amend } from '../../src/guilds/guild.ts';
import { closeReportsOn } from '../../src/guilds/members/guild-reports.ts';
import type { DeskAction } from '../shared/moderating.ts';
import { refused, saved } from '../shared/change-replies.ts';
import { GONE, withFact, type ByKey } from './choose.ts';

const args = z.tuple([z.string()]);

const take: ByKey = async (key, request, desk) => {
  const fact = currentFact(desk.ledger, key);
  if (!fact) return notice(GONE);
  const outcome = await amend(desk.ledger, request, [removal(desk.ledger, key)], 'remove');
  if (!outcome.done) return refused(outcome, desk);
  closeReportsOn(desk.ledger, request, key);
  const done = isShipped(desk.ledger, key)
    ? 'The shipped fact is hidden in this server.'
    : 'The fact is removed.';
  return saved(outcome, [
    { type: 'text', text: `${done} /fact restore brings it back.` },
    { type: 'answer', text: fact.answer },
  ]);
};

export const remove = withFact('fact-remove', take);

export const removeActions: Readonly<Record<string, DeskAction>> = {
  'fact-remove': (given, request, desk) => {
    const { data } = args.safeParse(given);
    return data ? take(data[0], request, desk) : notice(GONE);
  },
};

/** /fact remove: takes a fact out of the answers; /fact restore brings it back. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import {
  applyChanges,
  closeReportsOn,
  currentFact,
  isShipped,
  removal,
} from '../../src/guilds/guild.ts';
import type { ModeratorAction } from '../shared/moderator-command.ts';
import { refused, saved } from '../shared/change-replies.ts';
import { gone, withFact, type ByKey } from './choose.ts';

const args = z.tuple([z.string()]);

const take: ByKey = async (key, request, context) => {
  const fact = currentFact(context.guild, key);
  if (!fact) return gone();
  const outcome = await applyChanges(
    context.guild,
    request,
    [removal(context.guild, key)],
    'remove',
  );
  if (!outcome.done) return refused(outcome, context);
  closeReportsOn(context.guild, request, key);
  const done = isShipped(context.guild, key) ? 'facts.hidden' : 'facts.removed';
  return saved(outcome, [
    { type: 'text', text: say(done) },
    { type: 'answer', text: fact.answer },
  ]);
};

export const remove = withFact('fact-remove', take);

export const removeActions: Readonly<Record<string, ModeratorAction>> = {
  'fact-remove': (given, request, context) => {
    const { data } = args.safeParse(given);
    return data ? take(data[0], request, context) : gone();
  },
};

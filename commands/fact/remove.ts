/** /fact remove: takes a fact out of the answers, once it was asked; /fact restore brings it back. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import type { Block } from '../../src/bot/reply.ts';
import {
  applyChanges,
  closeReportsOn,
  currentFact,
  isShipped,
  openReportsOn,
  removal,
} from '../../src/guilds/guild.ts';
import { revisionArg, revisionText } from '../shared/actions.ts';
import type { ModeratorAction } from '../shared/moderator-command.ts';
import { refused, saved } from '../shared/change-replies.ts';
import { gone, showButton, withFact, type ByKey } from './choose.ts';

const args = z.tuple([z.string()]);
/** `event/fact`, and the guild's revision that the member saw. */
const sureArgs = z.tuple([z.string(), revisionArg]);

/** Says what would change. */
const ask: ByKey = async (key, _request, { guild, view }) => {
  const fact = currentFact(guild, key);
  if (!fact) return gone();
  const known = view.knowledge.facts.get(key);
  const reports = await openReportsOn(guild, key);
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('facts.removeTitle') },
      { type: 'answer', text: fact.answer },
      ...(known ? [{ type: 'quote', quote: known.quote, source: known.source } as const] : []),
      note(say(isShipped(guild, key) ? 'facts.wouldHide' : 'facts.wouldRemove')),
      ...(reports > 0 ? [note(say('facts.wouldClose', { count: reports }))] : []),
    ],
    buttons: [
      {
        label: say('facts.removeButton'),
        style: 'danger',
        action: { name: 'fact-out', args: [key, revisionText(guild.rows.revision)] },
      },
      showButton(key, say('changes.leaveIt')),
    ],
  };
};

export const remove = withFact('fact-remove', ask);

export const removeActions: Readonly<Record<string, ModeratorAction>> = {
  'fact-remove': (given, request, context) => {
    const { data } = args.safeParse(given);
    return data ? ask(data[0], request, context) : gone();
  },
  'fact-out': async (given, request, context) => {
    const { data } = sureArgs.safeParse(given);
    const { guild } = context;
    const fact = data && currentFact(guild, data[0]);
    if (!fact) return gone();
    const [key, seen] = data;
    const edit = { ...removal(guild, key), seen };
    const outcome = await applyChanges(guild, request, [edit], 'remove');
    if (!outcome.done) return refused(outcome, context);
    closeReportsOn(guild, request, key);
    const done = isShipped(guild, key) ? 'facts.hidden' : 'facts.removed';
    return {
      ...saved(outcome, [
        { type: 'text', text: say(done) },
        { type: 'answer', text: fact.answer },
      ]),
      update: true,
    };
  },
};

function note(text: string): Block {
  return { type: 'note', text };
}

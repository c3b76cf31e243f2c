/** /entity merge and duplicates: two entries for one become one; an undo parts them again. */
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Action, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import type { Entity } from '../../src/packs/knowledge.ts';
import { applyChanges, duplicates } from '../../src/guilds/guild.ts';
import { findEntity } from '../../src/qa/lookup/names.ts';
import { titled } from '../../src/qa/lookup/titles.ts';
import { shorten } from '../../src/text/shorten.ts';
import { whoAction } from '../shared/actions.ts';
import type {
  ModeratorContext,
  ModeratorAction,
  ModeratorHandler,
} from '../shared/moderator-command.ts';
import { unclear } from '../shared/names.ts';
import { textOption } from '../shared/options.ts';
import { refused, saved } from '../shared/change-replies.ts';

const MOST_PAIRS = 10;
const MOST_OF_NAME = 25;

export const merge: ModeratorHandler = (request, context) => {
  const [name, into] = [textOption(request, 'name'), textOption(request, 'into')];
  const { knowledge } = context.view;
  const other = findEntity(knowledge, name);
  if (other.outcome !== 'one') {
    // Which entry is kept has to be clear as well, so that a choice of this one is enough.
    const kept = findEntity(knowledge, into);
    const keep = kept.outcome === 'one' ? kept.item.id : '';
    return chooser(other, name, ({ id }) => mergeAction(id, keep));
  }
  const kept = findEntity(knowledge, into);
  if (kept.outcome !== 'one')
    return chooser(kept, into, ({ id }) => mergeAction(other.item.id, id));
  return join(other.item.id, kept.item.id, request, context);
};

export const showDuplicates: ModeratorHandler = async (_request, { view }) => {
  const pairs = (await duplicates(view.knowledge)).slice(0, MOST_PAIRS);
  if (pairs.length === 0) return notice(say('entities.noDuplicates'));
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('entities.duplicatesTitle') },
      {
        type: 'list',
        items: pairs.map(([keep, other]) =>
          say('entities.pair', { other: titled(other), keep: titled(keep) }),
        ),
        first: 1,
      },
      { type: 'note', text: say('entities.mergeNote') },
    ],
    buttons: pairs.map(([keep, other], i) => ({
      label: say('entities.mergeInto', { number: i + 1, keep: shorten(keep.name, MOST_OF_NAME) }),
      action: mergeAction(other.id, keep.id),
    })),
  };
};

export const mergeActions: Readonly<Record<string, ModeratorAction>> = {
  'ent-join': ([id = '', into = ''], request, context) => join(id, into, request, context),
};

async function join(
  id: string,
  into: string,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const { entities } = context.view.knowledge;
  const [other, keep] = [entities.get(id), entities.get(into)];
  if (!other || !keep) return notice(say('entities.oneGone'));
  if (other === keep) return notice(say('entities.sameAlready'));
  const { revision: seen } = context.guild.rows;
  const outcome = await applyChanges(context.guild, request, [
    { do: 'put', kind: 'merge', id, body: { into }, seen },
  ]);
  if (!outcome.done) return refused(outcome, context);
  return saved(
    outcome,
    [{ type: 'text', text: say('entities.merged', { other: other.name, keep: keep.name }) }],
    [{ label: say('entities.showButton'), action: whoAction(into) }],
  );
}

function mergeAction(id: string, into: string): Action {
  return { name: 'ent-join', args: [id, into] };
}

function chooser(
  found: Parameters<typeof unclear<Entity>>[0],
  typed: string,
  action: (entity: Entity) => Action,
): Reply {
  return unclear(found, {
    ...{ typed, what: 'name', label: titled, action },
    all: { label: say('entities.everyone'), action: whoAction('', '0') },
  });
}

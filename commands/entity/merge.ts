/** /entity merge and duplicates: two entries for one become one, once it was asked; an undo parts them again. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Action, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import type { Entity } from '../../src/packs/knowledge.ts';
import { applyChanges, duplicates } from '../../src/guilds/guild.ts';
import { findEntity } from '../../src/qa/lookup/names.ts';
import { titled } from '../../src/qa/lookup/titles.ts';
import { shorten } from '../../src/text/shorten.ts';
import { revisionArg, revisionText, whoAction } from '../shared/actions.ts';
import type {
  ModeratorContext,
  ModeratorAction,
  ModeratorHandler,
} from '../shared/moderator-command.ts';
import { unclear } from '../shared/names.ts';
import { textOption } from '../shared/options.ts';
import { refused, saved } from '../shared/change-replies.ts';

const MAX_PAIRS = 10;
const MAX_NAME_LENGTH = 25;

/** Makes two entries one, once that is confirmed. */
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
  return ask(other.item.id, kept.item.id, context);
};

/** Entries that may mean the same, each pair with a button to merge them. */
export const showDuplicates: ModeratorHandler = async (_request, { view }) => {
  const pairs = (await duplicates(view.knowledge)).slice(0, MAX_PAIRS);
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
      label: say('entities.mergeInto', {
        number: i + 1,
        keep: shorten(keep.name, MAX_NAME_LENGTH),
      }),
      action: mergeAction(other.id, keep.id),
    })),
  };
};

/** Both ids, and the guild's revision that the member saw. */
const sureArgs = z.tuple([z.string(), z.string(), revisionArg]);

export const mergeActions: Readonly<Record<string, ModeratorAction>> = {
  'ent-join': ([id = '', into = ''], _request, context) => ask(id, into, context),
  'ent-one': async (given, request, context) => {
    const { data } = sureArgs.safeParse(given);
    if (!data) return notice(say('changes.otherVersion'));
    const [id, into, seen] = data;
    return { ...(await join({ id, into, seen }, request, context)), update: true };
  },
};

/** Says what would become one, and what it touches. */
function ask(id: string, into: string, context: ModeratorContext): Reply {
  const both = bothOf(id, into, context);
  if ('blocks' in both) return both;
  const { other, keep } = both;
  const { facts } = context.view.knowledge;
  const all = [...facts.values()];
  const said = all.filter(({ speaker }) => speaker === other).length;
  const about = all.filter(({ subjects }) => subjects.includes(other)).length;
  const names = [other.name, ...other.aliases].filter(
    (name) => ![keep.name, ...keep.aliases].includes(name),
  );
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('entities.askMerge') },
      {
        type: 'fields',
        fields: [
          { label: say('entities.goes'), text: titled(other) },
          { label: say('entities.stays'), text: titled(keep) },
          ...(names.length > 0
            ? [{ label: say('entities.namesGained'), text: names.join(', ') }]
            : []),
          { label: say('entities.factsMoved'), text: say('entities.factCounts', { said, about }) },
        ],
      },
      ...(other.type === keep.type
        ? []
        : [
            {
              type: 'text',
              text: say('entities.otherType', {
                other: say(`entityTypes.${other.type}`),
                keep: say(`entityTypes.${keep.type}`),
              }),
            } as const,
          ]),
      { type: 'note', text: say('entities.mergeUndo') },
    ],
    buttons: [
      {
        label: say('entities.mergeSure'),
        style: 'danger',
        action: { name: 'ent-one', args: [id, into, revisionText(context.guild.rows.revision)] },
      },
      {
        label: say('entities.mergeOther'),
        action: { name: 'ent-join', args: [into, id] },
      },
      { label: say('changes.leaveIt'), action: whoAction(id) },
    ],
  };
}

function bothOf(id: string, into: string, { view }: ModeratorContext) {
  const { entities } = view.knowledge;
  const [other, keep] = [entities.get(id), entities.get(into)];
  if (!other || !keep) return notice(say('entities.oneGone'));
  if (other === keep) return notice(say('entities.sameAlready'));
  return { other, keep };
}

async function join(
  { id, into, seen }: { readonly id: string; readonly into: string; readonly seen: number },
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const both = bothOf(id, into, context);
  if ('blocks' in both) return both;
  const { other, keep } = both;
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

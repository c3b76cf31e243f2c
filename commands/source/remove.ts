/** /source remove: takes a source out, once it was asked; with the facts that quote it, if that is wanted. */
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Block, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import type { Source } from '../../src/packs/knowledge.ts';
import {
  applyChanges,
  closeReportsOn,
  type Edit,
  type Guild,
  openReviews,
  splitKey,
  targetKey,
} from '../../src/guilds/guild.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import { shorten } from '../../src/text/shorten.ts';
import { revisionText } from '../shared/actions.ts';
import { moreNote, refused, saved } from '../shared/change-replies.ts';
import type { ModeratorAction, ModeratorContext } from '../shared/moderator-command.ts';
import {
  editButton,
  ofSource,
  withSeen,
  withSource,
  type BySource,
} from '../shared/choose-source.ts';

const MAX_LISTED = 8;
const MAX_LINE_LENGTH = 120;

/** Says what would change. */
const ask: BySource = async (source, _request, context) => {
  const { guild, view } = context;
  if (isOnlyShipped(guild, source)) return notice(say('source.stays'));
  const facts = quoting(guild, source);
  const more = facts.length - MAX_LISTED;
  const drafts = (await openReviews(guild, view.knowledge.sources)).find(
    (each) => each.source === source,
  );
  const args = [source.key, revisionText(guild.rows.revision)];
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('source.askRemove') },
      { type: 'answer', text: sourceName(source) },
      note(say('source.removeMeans')),
      ...(facts.length > 0
        ? ([
            { type: 'text', text: say('source.quotedBy', { count: facts.length }) },
            {
              type: 'list',
              items: facts
                .slice(0, MAX_LISTED)
                .map(({ answer }) => shorten(answer, MAX_LINE_LENGTH)),
            },
          ] as const)
        : []),
      ...(more > 0 ? [moreNote(more)] : []),
      ...(drafts ? [note(say('source.draftsGo', { count: drafts.open }))] : []),
    ],
    buttons: [
      facts.length > 0
        ? {
            label: say('source.removeAll', { count: facts.length }),
            style: 'danger',
            action: { name: 'src-all', args },
          }
        : {
            label: say('source.removeSure'),
            style: 'danger',
            action: { name: 'src-del', args },
          },
      { ...editButton(source.key), label: say('changes.leaveIt') },
    ],
  };
};

export const remove = withSource('src-out', ask);

export const removeActions: Readonly<Record<string, ModeratorAction>> = {
  'src-out': ofSource((source, _rest, request, context) => ask(source, request, context)),
  'src-del': withSeen((source, seen, request, context) =>
    takeOut(source, [], seen, request, context),
  ),
  'src-all': withSeen((source, seen, request, context) =>
    takeOut(source, quoting(context.guild, source), seen, request, context),
  ),
};

async function takeOut(
  source: Source,
  facts: readonly Quoting[],
  seen: number,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const { guild } = context;
  if (isOnlyShipped(guild, source)) return notice(say('source.stays'));
  const edits: Edit[] = [
    ...facts.map(({ key }): Edit => ({ do: 'remove', kind: 'fact', id: key, seen })),
    { do: 'remove', kind: 'source', id: source.key, seen },
  ];
  const outcome = await applyChanges(guild, request, edits, 'remove');
  if (!outcome.done) return refused(outcome, context);
  for (const { key } of facts) closeReportsOn(guild, request, key);
  const done = { source: sourceName(source), count: facts.length };
  return {
    ...saved(outcome, [
      {
        type: 'text',
        text:
          facts.length > 0
            ? say('source.removedWith', done)
            : say('source.removed', { source: done.source }),
      },
    ]),
    update: true,
  };
}

interface Quoting {
  readonly key: string;
  readonly answer: string;
}

/** The guild's facts that quote the source, also those that can't be answered from. */
function quoting({ rows, keys }: Guild, { key, eventId, id }: Source): Quoting[] {
  // What is shipped stands below it, and comes to the fore again.
  if (keys.has(targetKey({ kind: 'source', id: key }))) return [];
  return [...rows.items.fact.values()].flatMap(({ id: fact, body }) =>
    splitKey(fact)[0] === eventId && body.source === id ? [{ key: fact, answer: body.answer }] : [],
  );
}

function isOnlyShipped({ rows, keys }: Guild, { key }: Source): boolean {
  return !rows.items.source.has(key) && keys.has(targetKey({ kind: 'source', id: key }));
}

function note(text: string): Block {
  return { type: 'note', text };
}

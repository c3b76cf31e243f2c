/** /audit: who changed what, with buttons that take changes back. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { choice, described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import { z } from 'zod';
import { type Block, notice, type Button, type Reply } from '../src/bot/reply.ts';
import type { Command } from '../src/bot/command.ts';
import {
  type Action,
  actions,
  changesOf,
  entriesOf,
  type Done,
  type Kind,
  kinds,
  type LoggedChange,
} from '../src/guilds/guild.ts';
import { revisionArg, revisionText } from './shared/actions.ts';
import { dayOption } from './shared/day-option.ts';
import { moderatorCommand, type ModeratorContext } from './shared/moderator-command.ts';
import { MAX_NAME_LENGTH, textOption } from './shared/options.ts';
import { entriesBlocks, entryBlocks, entryTitle, moreNote } from './shared/change-replies.ts';
import { undoChange, undone } from './shared/undo.ts';

const ON_PAGE = 4;

interface Filter {
  readonly member?: string | undefined;
  readonly action?: Action | undefined;
  readonly kind?: Kind | undefined;
  /** ISO day, UTC. */
  readonly day?: string | undefined;
  readonly below?: number | undefined;
}

/** Empty for any. */
function orAny<T extends z.ZodType>(schema: T) {
  return z.union([z.literal('').transform(() => undefined), schema]);
}
const args = z.tuple([
  orAny(z.string().max(40)),
  orAny(z.enum(actions)),
  orAny(z.enum(kinds as [Kind, ...Kind[]])),
  orAny(z.iso.date()),
  orAny(revisionArg),
]);
/** The change, and below which revision the page begins. */
const changeArgs = z.tuple([z.coerce.number().int().positive(), orAny(revisionArg)]);

export const audit: Command = moderatorCommand({
  definition: described(
    named(new SlashCommandBuilder(), 'audit', 'names.audit'),
    'audit.description',
  )
    .addUserOption((option) => described(named(option, 'member', 'names.member'), 'audit.member'))
    .addStringOption((option) =>
      described(named(option, 'action', 'names.action'), 'audit.action').addChoices(
        actions.map((value) => choice(value, `auditActions.${value}`)),
      ),
    )
    .addStringOption((option) =>
      described(named(option, 'what', 'names.what'), 'audit.what').addChoices(
        kinds.map((value) => choice(value, `auditKinds.${value}`)),
      ),
    )
    .addStringOption((option) =>
      described(named(option, 'day', 'names.day'), 'audit.day').setMaxLength(MAX_NAME_LENGTH),
    )
    .toJSON(),
  handle: async (request, context) => {
    const given = ['member', 'action', 'what'].map((name) => textOption(request, name));
    const day = await dayOption(request);
    if (typeof day !== 'string') return day;
    const { data } = args.safeParse([...given, day, '']);
    return data ? page(filterOf(data), context) : notice(say('audit.none'));
  },
  actions: {
    log: async (given, _request, context) => {
      const { data } = args.safeParse(given);
      if (!data) return notice(say('audit.pageGone'));
      return { ...(await page(filterOf(data), context)), update: true };
    },
    /** Every entry of one change. */
    'log-all': async (given, _request, context) => {
      const { data } = changeArgs.safeParse(given);
      if (!data) return notice(say('audit.pageGone'));
      const [batch, below] = data;
      const reply = await allOf(batch, below, context);
      return below === undefined ? reply : { ...reply, update: true };
    },
    /** Takes back a whole change, by its first revision. */
    undo: async (given, request, context) => {
      const { data } = z.tuple([z.coerce.number().int().positive()]).safeParse(given);
      if (!data) return notice(say('changes.noSuchChange'));
      return undone(await undoChange(data[0], request, context), context);
    },
  },
});

function filterOf([member, action, kind, day, below]: z.output<typeof args>): Filter {
  return { member, action, kind, day, below };
}

const DAY = 24 * 60 * 60 * 1000;

async function page(
  { member, action, kind, day, below }: Filter,
  context: ModeratorContext,
): Promise<Reply> {
  const since = day === undefined ? undefined : new Date(day);
  const changes = await changesOf(context.guild, {
    ...(member !== undefined && { member }),
    ...(action !== undefined && { action }),
    ...(kind !== undefined && { kind }),
    ...(since && { since, until: new Date(since.getTime() + DAY) }),
    ...(below !== undefined && { below }),
    limit: ON_PAGE + 1,
  });
  const isFiltered = [member, action, kind, day].some((each) => each !== undefined);
  if (changes.length === 0)
    return notice(say(isFiltered || below !== undefined ? 'audit.none' : 'audit.noneYet'));
  const shown = changes.slice(0, ON_PAGE);
  const last = shown.at(-1);
  const isEnd = changes.length <= ON_PAGE;
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('audit.title') },
      ...shown.flatMap((change, i) => [
        ...(i > 0 ? [{ type: 'separator' } as const] : []),
        ...changeBlocks(change, context),
      ]),
      ...(isEnd && last && last.batch > 1 && !isFiltered
        ? [{ type: 'note', text: say('audit.olderGone') } as const]
        : []),
    ],
    buttons: [
      ...shown.flatMap(changeButtons),
      ...(!isEnd && last
        ? [
            {
              label: say('audit.older'),
              action: {
                name: 'log',
                args: [
                  ...[member ?? '', action ?? '', kind ?? '', day ?? ''],
                  revisionText(last.batch),
                ],
              },
            },
          ]
        : []),
    ],
  };
}

/** One entry with its words; of several done at once, what they are and what taking them back does. */
function changeBlocks(change: LoggedChange, context: ModeratorContext): Block[] {
  const { batch: first, last, done, entries, drafts, isPast } = change;
  const [entry] = entries;
  if (!entry) return [];
  const past: readonly Block[] = isPast ? [{ type: 'note', text: say('audit.past') }] : [];
  if (first === last) return [...entryBlocks(entry, context), ...past];
  const count = last - first + 1;
  const more = count - entries.length;
  return [
    {
      ...{ type: 'mention', at: entry.at, mentions: [{ kind: 'member', id: entry.member }] },
      lead: say('audit.bulkBy', { first, last, count }),
    },
    {
      type: 'fields',
      fields: DID.flatMap(({ did, label }) => {
        const text = countsText(done, did);
        return text === '' ? [] : [{ label: say(label), text }];
      }),
    },
    { type: 'list', items: entries.map((each) => entryTitle(each, context)) },
    ...(more > 0 ? [moreNote(more)] : []),
    ...(isPast ? past : undoBlocks(done, drafts)),
  ];
}

function undoBlocks(done: readonly Done[], drafts: number): Block[] {
  return [
    { type: 'fields', fields: [{ label: say('audit.undoTakes'), text: undoText(done, drafts) }] },
    { type: 'note', text: say('audit.undoWhole') },
  ];
}

const DID = [
  { did: 'add', label: 'audit.added', undo: 'audit.undoAdded' },
  { did: 'edit', label: 'audit.edited', undo: 'audit.undoEdited' },
  { did: 'remove', label: 'audit.removed', undo: 'audit.undoRemoved' },
] as const;

/** "10 facts, 4 names". */
function countsText(done: readonly Done[], did: Done['did']): string {
  return done
    .filter((each) => each.did === did)
    .map(({ kind, count }) =>
      kind === 'settings' ? say('auditCounts.settings') : say(`auditCounts.${kind}`, { count }),
    )
    .join(', ');
}

function undoText(done: readonly Done[], drafts: number): string {
  const lines = DID.flatMap(({ did, undo }) => {
    const things = countsText(done, did);
    return things === '' ? [] : [say(undo, { things })];
  });
  return [...lines, ...(drafts > 0 ? [say('audit.undoDrafts', { count: drafts })] : [])].join('\n');
}

/** What was changed again since is not offered to be taken back. */
function changeButtons({ batch, last, isPast }: LoggedChange): Button[] {
  const action = { name: 'undo', args: [String(batch)] };
  const range = { first: batch, last };
  const isOne = batch === last;
  const label = isOne ? say('audit.undo', { revision: batch }) : say('audit.undoBulk', range);
  const undoButtons = isPast ? [] : [{ label, action }];
  if (isOne) return undoButtons;
  return [
    ...undoButtons,
    {
      label: say('audit.showAll', range),
      action: { name: 'log-all', args: [String(batch), ''] },
    },
  ];
}

/** The entries of one change, the last first, as they stand in the log. */
async function allOf(
  batch: number,
  below: number | undefined,
  context: ModeratorContext,
): Promise<Reply> {
  const [change] = await changesOf(context.guild, { batch, limit: 1 });
  const entries = await entriesOf(context.guild, {
    ...{ batch, limit: ON_PAGE + 1 },
    ...(below !== undefined && { below }),
  });
  if (!change || entries.length === 0) return notice(say('audit.none'));
  const shown = entries.slice(0, ON_PAGE);
  const last = shown.at(-1);
  const range = { first: change.batch, last: change.last };
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('audit.allTitle', range) },
      ...entriesBlocks(shown, context),
    ],
    buttons: [
      ...(entries.length > ON_PAGE && last
        ? [
            {
              label: say('audit.older'),
              action: { name: 'log-all', args: [String(batch), revisionText(last.revision)] },
            },
          ]
        : []),
    ],
  };
}

/** /import: an export brought in; first what it would change, then all of it or nothing. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import { listText } from '../src/bot/messages/list-text.ts';
import { packProblemText } from '../src/bot/messages/pack-problem-text.ts';
import { z } from 'zod';
import { notice, type Block, type Modal, type Reply } from '../src/bot/reply.ts';
import type { Command } from '../src/bot/command.ts';
import { decode } from '../src/extract/pages/decode.ts';
import type { Problem } from '../src/packs/problems.ts';
import { tooMany } from '../src/bot/limits.ts';
import { keepForm } from '../src/bot/unfinished-forms.ts';
import {
  applyChanges,
  dryRun,
  type Edit,
  type Guild,
  type Plan,
  readImport,
  type Step,
  targetKey,
} from '../src/guilds/guild.ts';
import { revisionArg, revisionText } from './shared/actions.ts';
import { moderatorCommand, type ModeratorContext } from './shared/moderator-command.ts';
import { itemText, moreNote, nearNotes, refused, saved } from './shared/change-replies.ts';

const MAX_BYTES = 10_000_000;
const MAX_LISTED = 10;

export const importPacks: Command = moderatorCommand({
  definition: described(
    named(new SlashCommandBuilder(), 'import', 'names.import'),
    'importing.description',
  )
    .addAttachmentOption((option) =>
      described(named(option, 'file', 'names.file'), 'importing.file').setRequired(true),
    )
    .toJSON(),
  handle: async (request, context) => {
    const file = request.files?.file;
    if (!file) return notice(say('importing.fileMissing'));
    const over = await tooMany('previews', request, context);
    if (over) return over.reply;
    const bundle = decode(await file.read(MAX_BYTES));
    const read = await reading(bundle, file.name, context.guild);
    if (!('edits' in read)) return read;
    const plan = await dryRun(context.guild, request, read.edits);
    if (plan.refusals.length > 0) return refused({ done: false, refusals: plan.refusals }, context);
    if (plan.steps.length === 0) return notice(say('importing.nothingNew'));
    const fields = { bundle, name: file.name };
    const id = await keepForm(
      context.guild,
      { ...request, fields },
      waiting(file.name, context.guild),
    );
    if (id === undefined) return notice(say('changes.noStore'));
    return dryRunReply(plan, id, context);
  },
  actions: {
    'import-all': async (given, request, context) => {
      const { data } = z.tuple([revisionArg]).safeParse(given);
      const { bundle = '', name = 'import' } = request.fields ?? {};
      if (!data) return notice(say('importing.otherVersion'));
      const read = await reading(bundle, name, context.guild, data[0]);
      if (!('edits' in read)) return read;
      const outcome = await applyChanges(context.guild, request, read.edits, 'import');
      if (!outcome.done) return refused(outcome, context);
      const text = say('importing.done', { count: outcome.entries.length, name });
      return saved(outcome, [{ type: 'text', text }]);
    },
  },
});

/** What the bundle would change, or a reply that tells what is wrong with it. */
async function reading(
  bundle: string,
  name: string,
  { shipped, rows }: Guild,
  seen = rows.revision,
): Promise<{ readonly edits: readonly Edit[] } | Reply> {
  const read = await readImport({ bundle, name, seen, shipped });
  if (read === 'late') return notice(say('importing.late'));
  return 'edits' in read ? read : wrong(read);
}

interface Wrong {
  readonly problems: readonly Problem[];
  /** How many there are in all. */
  readonly count: number;
}

function wrong({ problems, count }: Wrong): Reply {
  const more = count - MAX_LISTED;
  return {
    visibility: 'private',
    blocks: [
      { type: 'answer', text: say('importing.broken') },
      { type: 'list', items: problems.slice(0, MAX_LISTED).map(packProblemText) },
      ...(more > 0 ? [moreNote(more)] : []),
    ],
    buttons: [],
  };
}

/** A form without inputs: it waits for one button. */
function waiting(name: string, { rows }: Guild): Modal {
  const action = { name: 'import-all', args: [revisionText(rows.revision)] };
  return { title: say('importing.formTitle', { name }), action, inputs: [] };
}

function dryRunReply({ steps, near }: Plan, id: string, context: ModeratorContext): Reply {
  const sorts = Map.groupBy(steps, (step) => sortOf(step, context));
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('importing.title') },
      ...SORTS.flatMap((sort) => listed(sort, sorts.get(sort) ?? [], context)),
      ...archiving(steps, context),
      { type: 'note', text: say('importing.allOrNothing') },
      ...nearNotes(near),
    ],
    buttons: [
      {
        label: say('importing.confirm', { count: steps.length }),
        style: 'primary',
        action: { name: 'instead', args: [id] },
      },
      { label: say('changes.discard'), action: { name: 'discard', args: [id] } },
    ],
  };
}

/** In the order in which they are listed. */
const SORTS = ['added', 'changed', 'hides', 'merges'] as const;
type Sort = (typeof SORTS)[number];

function sortOf({ before, edit }: Step, { guild }: ModeratorContext): Sort {
  if (edit.kind === 'hidden') return 'hides';
  if (edit.kind === 'merge') return 'merges';
  return before === null && !guild.keys.has(targetKey(edit)) ? 'added' : 'changed';
}

/** Which events would no longer be answered from, or be so again. */
function archiving(steps: readonly Step[], { guild }: ModeratorContext): Block[] {
  const events = steps.flatMap(({ edit }) => {
    if (edit.do !== 'put' || edit.kind !== 'event') return [];
    const { id, body } = edit;
    const own = guild.rows.items.event.get(id)?.body;
    const isHere = own !== undefined || guild.keys.has(targetKey(edit));
    return [{ title: `“${body.title}”`, is: body.archived, was: own?.archived ?? false, isHere }];
  });
  const sorts = [
    ['archives', events.filter(({ is, was, isHere }) => is && isHere && !was)],
    ['comesArchived', events.filter(({ is, isHere }) => is && !isHere)],
    ['bringsBack', events.filter(({ is, was }) => was && !is)],
  ] as const;
  return sorts.flatMap(([what, those]): Block[] => {
    const [count, titles] = [
      those.length,
      listText(those.slice(0, MAX_LISTED).map(({ title }) => title)),
    ];
    return count === 0 ? [] : [{ type: 'text', text: say(`importing.${what}`, { count, titles }) }];
  });
}

function listed(what: Sort, steps: readonly Step[], context: ModeratorContext): Block[] {
  if (steps.length === 0) return [];
  const more = steps.length - MAX_LISTED;
  const items = steps.slice(0, MAX_LISTED).map(({ edit }) => itemText(edit, context));
  return [
    { type: 'answer', text: say(`importing.${what}`, { count: steps.length }) },
    { type: 'list', items: more > 0 ? [...items, say('importing.more', { count: more })] : items },
  ];
}

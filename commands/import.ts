/** /import: an export brought in; first what it would change, then all of it or nothing. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { z } from 'zod';
import { notice, type Block, type Modal, type Reply } from '../src/bot/reply.ts';
import type { Command } from '../src/bot/command.ts';
import { decode } from '../src/extract/pages/decode.ts';
import { assemble } from '../src/packs/assemble.ts';
import { readBundle } from '../src/packs/bundle.ts';
import { describe, PackError, type Problem } from '../src/packs/problems.ts';
import { keepForm } from '../src/bot/unfinished-forms.ts';
import {
  applyChanges,
  dryRun,
  type Edit,
  type Guild,
  importEdits,
  type Plan,
  type Step,
  targetKey,
} from '../src/guilds/guild.ts';
import { revisionArg, revisionText } from './shared/actions.ts';
import { moderatorCommand, type ModeratorContext } from './shared/moderator-command.ts';
import { itemText, refused, saved } from './shared/change-replies.ts';

const MOST_BYTES = 10_000_000;
const MOST_LISTED = 10;

export const importPacks: Command = moderatorCommand({
  definition: new SlashCommandBuilder()
    .setName('import')
    .setDescription('Bring an export in; shows first what would change')
    .addAttachmentOption((option) =>
      option.setName('file').setDescription('What /export gave').setRequired(true),
    )
    .toJSON(),
  handle: async (request, context) => {
    const file = request.files?.file;
    if (!file) return notice('The file is missing.');
    const bundle = decode(await file.read(MOST_BYTES));
    const edits = editsOf(bundle, file.name, context.guild);
    if (!Array.isArray(edits)) return wrong(edits);
    const plan = await dryRun(context.guild, request, edits);
    if (plan.refusals.length > 0) return refused({ done: false, refusals: plan.refusals }, context);
    if (plan.steps.length === 0) return notice('Nothing would change: all of it is here already.');
    const fields = { bundle, name: file.name };
    const id = await keepForm(
      context.guild,
      { ...request, fields },
      waiting(file.name, context.guild),
    );
    if (id === undefined)
      return notice('The database can’t be reached just now. Please try again.');
    return rehearsed(plan, id, context);
  },
  actions: {
    'import-all': async (given, request, context) => {
      const { data } = z.tuple([revisionArg]).safeParse(given);
      const { bundle = '', name = 'import' } = request.fields ?? {};
      if (!data) return notice('That import is from another version of the bot.');
      const edits = editsOf(bundle, name, context.guild, data[0]);
      if (!Array.isArray(edits)) return wrong(edits);
      const outcome = await applyChanges(context.guild, request, edits, 'import');
      if (!outcome.done) return refused(outcome, context);
      const text = `Imported ${outcome.entries.length} changes from ${name}.`;
      return saved(outcome, [{ type: 'text', text }]);
    },
  },
});

/** What the bundle would change, or all that is wrong with it. */
function editsOf(
  bundle: string,
  name: string,
  { shipped, rows }: Guild,
  seen = rows.revision,
): Edit[] | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const packs = readBundle(bundle, name, (problem) => problems.push(problem));
  if (problems.length > 0) return { problems };
  try {
    assemble(packs);
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  return [...importEdits(packs, shipped, seen)];
}

function wrong({ problems }: { readonly problems: readonly Problem[] }): Reply {
  const more = problems.length - MOST_LISTED;
  return {
    visibility: 'private',
    blocks: [
      { type: 'answer', text: 'Nothing was imported: the file does not hold together.' },
      { type: 'list', items: problems.slice(0, MOST_LISTED).map(describe) },
      ...(more > 0 ? [{ type: 'note', text: `… and ${more} more.` } as const] : []),
    ],
    buttons: [],
  };
}

/** A form without inputs: it waits for one button. */
function waiting(name: string, { rows }: Guild): Modal {
  const action = { name: 'import-all', args: [revisionText(rows.revision)] };
  return { title: `Import of ${name}`, action, inputs: [] };
}

function rehearsed({ steps }: Plan, id: string, context: ModeratorContext): Reply {
  const isNew = ({ before, edit }: Step) =>
    before === null && !context.guild.keys.has(targetKey(edit));
  const [added, changed] = [steps.filter(isNew), steps.filter((step) => !isNew(step))];
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: 'What the import would do' },
      ...listed('Added', added, context),
      ...listed('Changed', changed, context),
      { type: 'note', text: 'All of it is done, or nothing. It can be undone as one.' },
    ],
    buttons: [
      {
        label: `Import ${steps.length} changes`,
        style: 'primary',
        action: { name: 'instead', args: [id] },
      },
      { label: 'Discard', action: { name: 'discard', args: [id] } },
    ],
  };
}

function listed(what: string, steps: readonly Step[], context: ModeratorContext): Block[] {
  if (steps.length === 0) return [];
  const more = steps.length - MOST_LISTED;
  const items = steps.slice(0, MOST_LISTED).map(({ edit }) => itemText(edit, context));
  return [
    { type: 'answer', text: `${what}: ${steps.length}` },
    { type: 'list', items: more > 0 ? [...items, `… and ${more} more`] : items },
  ];
}

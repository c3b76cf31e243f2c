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
import { amend, rehearsal, type Ledger } from '../src/guilds/guild.ts';
import type { Edit, Plan, Step } from '../src/guilds/items/change.ts';
import { importEdits } from '../src/guilds/items/import.ts';
import { targetKey } from '../src/guilds/items/items.ts';
import { revisionArg, revisionText } from './shared/actions.ts';
import { moderatorCommand, type Desk } from './shared/moderating.ts';
import { described, refused, saved } from './shared/change-replies.ts';

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
  handle: async (request, desk) => {
    const file = request.files?.file;
    if (!file) return notice('The file is missing.');
    const bundle = decode(await file.read(MOST_BYTES));
    const edits = editsOf(bundle, file.name, desk.ledger);
    if (!Array.isArray(edits)) return wrong(edits);
    const plan = await rehearsal(desk.ledger, request, edits);
    if (plan.refusals.length > 0) return refused({ done: false, refusals: plan.refusals }, desk);
    if (plan.steps.length === 0) return notice('Nothing would change: all of it is here already.');
    const fields = { bundle, name: file.name };
    const id = await keepForm(desk.ledger, { ...request, fields }, waiting(file.name, desk.ledger));
    if (id === undefined)
      return notice('The database can’t be reached just now. Please try again.');
    return rehearsed(plan, id, desk);
  },
  actions: {
    'import-all': async (given, request, desk) => {
      const { data } = z.tuple([revisionArg]).safeParse(given);
      const { bundle = '', name = 'import' } = request.fields ?? {};
      if (!data) return notice('That import is from another version of the bot.');
      const edits = editsOf(bundle, name, desk.ledger, data[0]);
      if (!Array.isArray(edits)) return wrong(edits);
      const outcome = await amend(desk.ledger, request, edits, 'import');
      if (!outcome.done) return refused(outcome, desk);
      const text = `Imported ${outcome.entries.length} changes from ${name}.`;
      return saved(outcome, [{ type: 'text', text }]);
    },
  },
});

/** What the bundle would change, or all that is wrong with it. */
function editsOf(
  bundle: string,
  name: string,
  { shipped, rows }: Ledger,
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
function waiting(name: string, { rows }: Ledger): Modal {
  const action = { name: 'import-all', args: [revisionText(rows.revision)] };
  return { title: `Import of ${name}`, action, inputs: [] };
}

function rehearsed({ steps }: Plan, id: string, desk: Desk): Reply {
  const isNew = ({ before, edit }: Step) =>
    before === null && !desk.ledger.keys.has(targetKey(edit));
  const [added, changed] = [steps.filter(isNew), steps.filter((step) => !isNew(step))];
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: 'What the import would do' },
      ...listed('Added', added, desk),
      ...listed('Changed', changed, desk),
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

function listed(what: string, steps: readonly Step[], desk: Desk): Block[] {
  if (steps.length === 0) return [];
  const more = steps.length - MOST_LISTED;
  const items = steps.slice(0, MOST_LISTED).map(({ edit }) => described(edit, desk));
  return [
    { type: 'answer', text: `${what}: ${steps.length}` },
    { type: 'list', items: more > 0 ? [...items, `… and ${more} more`] : items },
  ];
}

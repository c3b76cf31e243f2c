/** /fact: what moderators do with single facts. */
import { SlashCommandBuilder, type SlashCommandStringOption } from '@discordjs/builders';
import type { Command } from '../../src/bot/command.ts';
import { suggestFacts, suggestSources } from '../../src/qa/lookup/items.ts';
import { findEvent, suggestEvents } from '../../src/qa/lookup/names.ts';
import { completeKind, kindOption } from '../shared/kind.ts';
import { moderatorCommand } from '../shared/moderator-command.ts';
import { eventOption, MOST_OF_NAME, textOption } from '../shared/options.ts';
import { add, addActions } from './add.ts';
import { edit, editActions } from './edit.ts';
import { history, historyActions } from './history.ts';
import { list, listActions, states } from './list.ts';
import { remove, removeActions } from './remove.ts';
import { restoreFact, suggestRestorable } from './restore.ts';
import { show, showActions } from './show.ts';
import { undoFact } from './undo.ts';

const subcommands = {
  edit: 'Change a fact: its form, filled in',
  remove: 'Take a fact out of the answers; a shipped one is hidden here',
  restore: 'Bring back a removed or hidden fact, or a shipped one as it is shipped',
  show: 'Everything that is written down of a fact',
  history: 'Who changed a fact, when, and which words',
  undo: 'Take back the last change of a fact',
};

const definition = new SlashCommandBuilder()
  .setName('fact')
  .setDescription('Add, correct and trace facts')
  .addSubcommand((add) =>
    add
      .setName('add')
      .setDescription('Add a fact, with the words of a source that prove it')
      .addStringOption((option) =>
        option
          .setName('source')
          .setDescription('Where it stands')
          .setRequired(true)
          .setMaxLength(MOST_OF_NAME)
          .setAutocomplete(true),
      )
      .addStringOption(eventOption)
      .addStringOption(kindOption),
  )
  .addSubcommand((list) =>
    list
      .setName('list')
      .setDescription('Facts by event, kind and state')
      .addStringOption(eventOption)
      .addStringOption(kindOption)
      .addStringOption((option) =>
        option
          .setName('state')
          .setDescription('Shipped or your own, hidden, or to mend')
          .addChoices([...states].map(([value, { label: name }]) => ({ name, value }))),
      ),
  );
for (const [name, description] of Object.entries(subcommands)) {
  definition.addSubcommand((sub) => {
    const named = sub.setName(name).setDescription(description).addStringOption(factOption);
    return name === 'edit' ? named.addStringOption(kindOption) : named;
  });
}

function factOption(option: SlashCommandStringOption): SlashCommandStringOption {
  return option
    .setName('fact')
    .setDescription('Which fact: some of its words')
    .setRequired(true)
    .setMaxLength(MOST_OF_NAME)
    .setAutocomplete(true);
}

export const fact: Command = moderatorCommand({
  definition: definition.toJSON(),
  handle: { add, edit, remove, restore: restoreFact, show, list, history, undo: undoFact },
  complete: {
    event: (typed, _request, { view }) => suggestEvents(view.knowledge, typed),
    source: (typed, request, { view: { knowledge } }) => {
      const event = findEvent(knowledge, textOption(request, 'event'));
      return suggestSources(knowledge, typed, event.outcome === 'one' ? event.item.id : undefined);
    },
    kind: completeKind,
    fact: (typed, request, context) =>
      request.subcommand === 'restore'
        ? suggestRestorable(typed, request, context)
        : suggestFacts(context.view.knowledge, typed),
  },
  actions: {
    ...addActions,
    ...editActions,
    ...historyActions,
    ...listActions,
    ...removeActions,
    ...showActions,
  },
});

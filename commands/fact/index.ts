/** /fact: what moderators do with single facts. */
import { SlashCommandBuilder, SlashCommandSubcommandBuilder } from '@discordjs/builders';
import type { Command } from '../../src/bot/command.ts';
import { choice, described, named, type PlainKey } from '../../src/bot/messages/localised.ts';
import { suggestFacts, suggestSources } from '../../src/qa/lookup/items.ts';
import { findEvent, suggestEntities, suggestEvents } from '../../src/qa/lookup/names.ts';
import { completeKind, kindOption } from '../shared/kind.ts';
import { moderatorCommand } from '../shared/moderator-command.ts';
import { eventOption, MAX_NAME_LENGTH, nameOption, textOption } from '../shared/options.ts';
import { add, addActions } from './add.ts';
import { edit, editActions } from './edit.ts';
import { history, historyActions } from './history.ts';
import { MAX_WORDS_LENGTH, states } from './filter.ts';
import { list, listActions } from './list.ts';
import { manyActions } from './many.ts';
import { remove, removeActions } from './remove.ts';
import { suggestAll } from './former.ts';
import { restoreActions, restoreFact, suggestRestorable } from './restore.ts';
import { show, showActions } from './show.ts';
import { undoActions, undoFact } from './undo.ts';

const definition = described(
  named(new SlashCommandBuilder(), 'fact', 'names.fact'),
  'facts.description',
)
  .addSubcommand((add) =>
    described(named(add, 'add', 'names.add'), 'facts.add')
      .addStringOption((option) =>
        described(named(option, 'source', 'names.source'), 'facts.addSource')
          .setRequired(true)
          .setMaxLength(MAX_NAME_LENGTH)
          .setAutocomplete(true),
      )
      .addStringOption(eventOption)
      .addStringOption(kindOption),
  )
  .addSubcommand((list) =>
    described(named(list, 'list', 'names.list'), 'facts.list')
      .addStringOption(eventOption)
      .addStringOption(kindOption)
      .addStringOption((option) =>
        described(named(option, 'state', 'names.state'), 'facts.listState').addChoices(
          states.map((state) => choice(state, `factStates.${state}`)),
        ),
      )
      .addStringOption((option) =>
        described(named(option, 'person', 'names.person'), 'facts.listPerson')
          .setMaxLength(MAX_NAME_LENGTH)
          .setAutocomplete(true),
      )
      .addStringOption((option) =>
        described(named(option, 'day', 'names.day'), 'facts.listDay').setMaxLength(MAX_NAME_LENGTH),
      )
      .addStringOption((option) =>
        described(named(option, 'words', 'names.words'), 'facts.listWords').setMaxLength(
          MAX_WORDS_LENGTH,
        ),
      ),
  )
  .addSubcommand(ofFact('edit', 'names.edit', 'facts.edit').addStringOption(kindOption))
  .addSubcommand(ofFact('remove', 'names.remove', 'facts.remove'))
  .addSubcommand((restore) =>
    described(named(restore, 'restore', 'names.restore'), 'facts.restore').addStringOption(
      (option) =>
        nameOption(
          described(named(option, 'fact', 'names.fact'), 'facts.whichRestorable'),
        ).setRequired(false),
    ),
  )
  .addSubcommand(ofFact('show', 'names.show', 'facts.show'))
  .addSubcommand(ofFact('history', 'names.history', 'facts.history'))
  .addSubcommand(ofFact('undo', 'names.undo', 'facts.undo'));

/** A subcommand about one fact. */
function ofFact(name: string, nameKey: PlainKey, key: PlainKey): SlashCommandSubcommandBuilder {
  const subcommand = described(named(new SlashCommandSubcommandBuilder(), name, nameKey), key);
  return subcommand.addStringOption((option) =>
    nameOption(described(named(option, 'fact', 'names.fact'), 'facts.which')),
  );
}

/** What can be told of facts that are no longer there, too. */
const OF_FORMER: ReadonlySet<string> = new Set(['show', 'history', 'undo']);

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
    person: (typed, _request, { view }) => suggestEntities(view.knowledge, typed),
    fact: (typed, request, context) => {
      const { subcommand = '' } = request;
      if (subcommand === 'restore') return suggestRestorable(typed, request, context);
      if (OF_FORMER.has(subcommand)) return suggestAll(typed, request, context);
      return suggestFacts(context.view.knowledge, typed);
    },
  },
  actions: {
    ...addActions,
    ...editActions,
    ...historyActions,
    ...listActions,
    ...manyActions,
    ...removeActions,
    ...restoreActions,
    ...showActions,
    ...undoActions,
  },
});

/** /fact undo: takes back the last change of a fact. */
import { say } from '../../src/bot/messages/say.ts';
import { notice } from '../../src/bot/reply.ts';
import { undo } from '../../src/guilds/guild.ts';
import { findFact } from '../../src/qa/lookup/items.ts';
import type { ModeratorHandler } from '../shared/moderator-command.ts';
import { nameless } from '../shared/names.ts';
import { textOption } from '../shared/options.ts';
import { undone } from '../shared/undo.ts';
import { entriesOfFact } from './history.ts';

export const undoFact: ModeratorHandler = async (request, context) => {
  const typed = textOption(request, 'fact');
  if (typed === '') return nameless('fact');
  const found = findFact(context.view.knowledge, typed);
  const key = found.outcome === 'one' ? found.item.key : typed;
  const [last] = await entriesOfFact(key, context, 1);
  if (!last) return notice(say('facts.nothingToUndo'));
  return undone(await undo(context.guild, request, { entry: last.revision }), context);
};

/** /fact undo: takes back the last change of a fact. */
import { notice } from '../../src/bot/reply.ts';
import { takeBack } from '../../src/guilds/guild.ts';
import { findFact } from '../../src/qa/lookup/items.ts';
import type { DeskHandler } from '../shared/moderating.ts';
import { nameless } from '../shared/names.ts';
import { textOption } from '../shared/options.ts';
import { undone } from '../shared/undo.ts';
import { entriesOfFact } from './history.ts';

export const undo: DeskHandler = async (request, desk) => {
  const typed = textOption(request, 'fact');
  if (typed === '') return nameless('fact');
  const found = findFact(desk.view.knowledge, typed);
  const key = found.outcome === 'one' ? found.item.key : typed;
  const [last] = await entriesOfFact(key, desk, 1);
  if (!last) return notice('Nobody has changed such a fact here, so there is nothing to undo.');
  return undone(await takeBack(desk.ledger, request, { entry: last.revision }), desk);
};

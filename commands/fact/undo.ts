/** /fact undo: takes back the last change of a fact. */
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import { undo } from '../../src/guilds/guild.ts';
import type {
  ModeratorAction,
  ModeratorContext,
  ModeratorHandler,
} from '../shared/moderator-command.ts';
import { textOption } from '../shared/options.ts';
import { undone } from '../shared/undo.ts';
import { anyFact } from './former.ts';
import { entriesOfFact } from './history.ts';

/** Takes the last change of a fact back. */
export const undoFact: ModeratorHandler = async (request, context) => {
  const typed = textOption(request, 'fact');
  const key = await anyFact(typed, (each) => ({ name: 'fact-undo', args: [each] }), context);
  return typeof key === 'string' ? undoLast(key, request, context) : key;
};

export const undoActions: Readonly<Record<string, ModeratorAction>> = {
  'fact-undo': ([key = ''], request, context) => undoLast(key, request, context),
};

async function undoLast(key: string, request: Request, context: ModeratorContext): Promise<Reply> {
  const [last] = await entriesOfFact(key, context, 1);
  if (!last) return notice(say('facts.nothingToUndo'));
  return undone(await undo(context.guild, request, { entry: last.revision }), context);
}

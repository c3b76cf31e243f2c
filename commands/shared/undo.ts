/** What to say when a change was taken back. */
import { say } from '../../src/bot/messages/say.ts';
import { type Block, notice, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import { entriesOf, type Entry, invalidFacts, type Outcome, undo } from '../../src/guilds/guild.ts';
import { atPresent, mayAppoint, type ModeratorContext } from './moderator-command.ts';
import { entryBlocks, moreNote, refused, saved } from './change-replies.ts';

const MAX_SHOWN = 5;

/**
 * Takes a whole change back, by its first revision; nothing where there is none such. Changes of the settings only for
 * who may make them. @throws StoreFault
 */
export async function undoChange(
  batch: number,
  request: Request,
  { guild }: ModeratorContext,
): Promise<Outcome | 'notAllowed' | undefined> {
  const [setting] = await entriesOf(guild, { batch, kind: 'settings', limit: 1 });
  if (setting && !mayAppoint(request.permissions)) return 'notAllowed';
  return undo(guild, request, { batch });
}

/** `outcome` is missing when there was no such change. */
export async function undone(
  outcome: Outcome | 'notAllowed' | undefined,
  context: ModeratorContext,
): Promise<Reply> {
  if (outcome === 'notAllowed') return notice(say('settings.notAllowed'));
  if (!outcome) return notice(say('changes.noSuchChange'));
  if (!outcome.done) return refused(outcome, context);
  const more = outcome.entries.length - MAX_SHOWN;
  return saved(outcome, [
    { type: 'text', text: say('changes.takenBack') },
    ...outcome.entries
      .slice(0, MAX_SHOWN)
      .flatMap((entry) => entryBlocks(entry, context, outcome.entries)),
    ...(more > 0 ? [moreNote(more)] : []),
    ...(await toMendAmong(outcome.entries, context)),
  ]);
}

/** Says of facts that came back how many are not answered from, as a newer edition of their source lost their quote. */
export async function toMendAmong(
  entries: readonly Entry[],
  context: ModeratorContext,
): Promise<Block[]> {
  const back = new Set(
    entries.flatMap(({ kind, id, after }) => (kind === 'fact' && after ? [id] : [])),
  );
  if (back.size === 0) return [];
  const { guild } = await atPresent(context);
  const count = invalidFacts(guild).filter(({ key }) => back.has(key)).length;
  return count > 0 ? [{ type: 'answer', text: say('changes.backToMend', { count }) }] : [];
}

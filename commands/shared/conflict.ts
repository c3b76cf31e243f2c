/** Why what a form changes was refused; when someone else was first, both versions side by side. */
import { linesOf } from '../../src/ledger/lines.ts';
import { namesIn } from '../../src/ledger/names.ts';
import type { Block } from '../../src/reply.ts';
import type { Refusal } from '../../src/store/check.ts';
import type { Bodies, Kind } from '../../src/store/items.ts';
import type { Desk } from './moderating.ts';
import { described, refusalBlocks } from './outcomes.ts';
import type { Problem } from './unfinished.ts';

/** `argsSeen` gives the form's arguments had its member seen a revision: to save over what someone else changed. */
export function conflict(
  refusals: readonly Refusal[],
  desk: Desk,
  argsSeen?: (revision: number) => readonly string[],
): Problem {
  const stale = refusals.find((refusal) => refusal.reason === 'stale');
  if (!stale) return { blocks: refusalBlocks(refusals, desk) };
  const { theirs, edit } = stale;
  const args = argsSeen?.(theirs.revision);
  return {
    blocks: [
      {
        ...{ type: 'mention', at: theirs.at, mentions: [{ kind: 'member', id: theirs.member }] },
        lead: `Meanwhile the ${described(theirs, desk)} was changed by`,
      },
      { type: 'answer', text: 'What stands now' },
      version(theirs.kind, theirs.after, desk),
      { type: 'answer', text: 'Yours' },
      version(edit.kind, edit.do === 'put' ? edit.body : undefined, desk),
    ],
    leave: 'Keep what stands',
    ...(args && { instead: { label: 'Save mine over it', args: [...args] } }),
  };
}

function version<K extends Kind>(kind: K, body: Bodies[K] | undefined, { view }: Desk): Block {
  if (!body) return { type: 'text', text: 'It is removed.' };
  return { type: 'fields', fields: linesOf(kind, body, namesIn(view.knowledge.entities)) };
}

/** Why what a form changes was refused; when someone else was first, both versions side by side. */
import {
  type Bodies,
  type Kind,
  type Line,
  linesOf,
  namesIn,
  type Refusal,
} from '../../src/guilds/guild.ts';
import type { Block } from '../../src/bot/reply.ts';
import type { ModeratorContext } from './moderator-command.ts';
import { described, refusalBlocks } from './change-replies.ts';
import type { Problem } from './unfinished.ts';

/** `argsSeen` gives the form's arguments had its member seen a revision: to save over what someone else changed. */
export function conflict(
  refusals: readonly Refusal[],
  context: ModeratorContext,
  argsSeen?: (revision: number) => readonly string[],
): Problem {
  const stale = refusals.find((refusal) => refusal.reason === 'stale');
  if (!stale) return { blocks: refusalBlocks(refusals, context) };
  const { theirs, edit } = stale;
  const args = argsSeen?.(theirs.revision);
  const [now, yours] = [
    linesIn(theirs.kind, theirs.after, context),
    linesIn(edit.kind, edit.do === 'put' ? edit.body : undefined, context),
  ];
  return {
    blocks: [
      {
        ...{ type: 'mention', at: theirs.at, mentions: [{ kind: 'member', id: theirs.member }] },
        lead: `Meanwhile the ${described(theirs, context)} was changed by`,
      },
      { type: 'answer', text: 'What stands now' },
      version(now, yours),
      { type: 'answer', text: 'Yours' },
      version(yours, now),
    ],
    leave: 'Keep what stands',
    // Both versions stand above, and the form keeps it too.
    typedShown: true,
    ...(args && { instead: { label: 'Save mine over it', args: [...args] } }),
  };
}

function linesIn<K extends Kind>(
  kind: K,
  body: Bodies[K] | undefined,
  { view }: ModeratorContext,
): readonly Line[] {
  if (!body) return [];
  const lines = linesOf(kind, body, namesIn(view.knowledge.entities));
  return lines.filter(({ label }) => !READ.has(label));
}

/** Lines that are read from what was typed. */
const READ: ReadonlySet<string> = new Set(['About', 'Numbers']);

/** The lines in which a version differs from the other one; all of them where it is removed in the other. */
function version(own: readonly Line[], other: readonly Line[]): Block {
  if (own.length === 0) return { type: 'text', text: 'It is removed.' };
  const texts = new Map(other.map(({ label, text }) => [label, text]));
  const fields = own.filter(({ label, text }) => texts.get(label) !== text);
  const gone = other
    .filter(({ label }) => own.every((line) => line.label !== label))
    .map(({ label }) => ({ label, text: '(empty)' }));
  return { type: 'fields', fields: [...fields, ...gone] };
}

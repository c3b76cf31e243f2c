/** Why what a form changes was refused; when someone else was first, both versions side by side. */
import { say } from '../../src/bot/messages/say.ts';
import {
  type Bodies,
  type Kind,
  type LineKey,
  type Refusal,
  type Target,
} from '../../src/guilds/guild.ts';
import type { Block } from '../../src/bot/reply.ts';
import type { ModeratorContext } from './moderator-command.ts';
import { itemText, refusalBlocks } from './change-replies.ts';
import { fieldsOf, labelledLines, namesFor, type LabelledLine } from './item-lines.ts';
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
    linesIn(theirs, theirs.after, context),
    linesIn(edit, edit.do === 'put' ? edit.body : undefined, context),
  ];
  return {
    blocks: [
      {
        ...{ type: 'mention', at: theirs.at, mentions: [{ kind: 'member', id: theirs.member }] },
        lead: say('changes.meanwhileBy', { what: itemText(theirs, context) }),
      },
      { type: 'answer', text: say('changes.standsNow') },
      version(now, yours),
      { type: 'answer', text: say('changes.yours') },
      version(yours, now),
    ],
    leave: say('changes.keepStanding'),
    // Both versions stand above, and the form keeps it too.
    typedShown: true,
    ...(args && { instead: { label: say('changes.saveMine'), args: [...args] } }),
  };
}

function linesIn<K extends Kind>(
  { kind, id }: Target<K>,
  body: Bodies[K] | undefined,
  context: ModeratorContext,
): readonly LabelledLine[] {
  if (!body) return [];
  const lines = labelledLines(kind, body, namesFor(id, context));
  return lines.filter(({ key }) => !READ.has(key));
}

/** Lines that are read from what was typed. */
const READ: ReadonlySet<LineKey> = new Set(['subjects', 'quantities']);

/** The lines in which a version differs from the other one; all of them where it is removed in the other. */
function version(own: readonly LabelledLine[], other: readonly LabelledLine[]): Block {
  if (own.length === 0) return { type: 'text', text: say('changes.removed') };
  const texts = new Map(other.map(({ key, text }) => [key, text]));
  const differing = own.filter(({ key, text }) => texts.get(key) !== text);
  const gone = other
    .filter(({ key }) => own.every((line) => line.key !== key))
    .map((line) => ({ ...line, text: say('changes.empty') }));
  return { type: 'fields', fields: fieldsOf([...differing, ...gone]) };
}

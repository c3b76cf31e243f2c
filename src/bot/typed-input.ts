/** What a member typed into a form goes back with the reply, so that it is never lost. */
import type { Context } from './command.ts';
import { inputs } from './messages/en/forms.ts';
import { say } from './messages/say.ts';
import type { Request } from './request.ts';
import type { Block, Reply } from './reply.ts';

/** Longer texts don't fit into a message beside anything else. */
const MAX_MESSAGE_LENGTH = 2000;
const FILE = 'typed.txt';

/** The reply with all that was typed below it, or as a file where it is long; the same reply when nothing was typed, or it is there already. */
export function withTyped(reply: Reply, { fields = {} }: Pick<Request, 'fields'>): Reply {
  const typed = Object.entries(fields)
    .filter(([, text]) => text.trim() !== '')
    .map(([name, text]) => [labelOf(name), text] as const);
  if (typed.length === 0 || holdsTyped(reply)) return reply;
  const long = typed.reduce((sum, [, text]) => sum + text.length, 0) > MAX_MESSAGE_LENGTH;
  const blocks: readonly Block[] = long
    ? [{ type: 'note', text: say('forms.typedInFile', { name: FILE }) }]
    : [
        { type: 'note', text: say('forms.typed') },
        { type: 'fields', fields: typed.map(([label, text]) => ({ label, text })) },
      ];
  const text = typed.map(([label, value]) => `${label}:\n${value}\n`).join('\n');
  return {
    ...reply,
    blocks: [...reply.blocks, ...blocks],
    ...(long && { files: [...(reply.files ?? []), { name: FILE, text }] }),
  };
}

function holdsTyped({ blocks }: Reply): boolean {
  const notes = [say('forms.typed'), say('forms.typedInFile', { name: FILE })];
  return blocks.some((block) => block.type === 'note' && notes.includes(block.text));
}

/**
 * Whether nothing came of what was sent: nothing is stored of it, and the reply leads nowhere, as where what it is about was
 * removed meanwhile.
 */
export function cameToNothing(
  { buttons, modal }: Reply,
  { hasStored }: Pick<Context, 'hasStored'>,
): boolean {
  return hasStored?.() === false && buttons.length === 0 && modal === undefined;
}

/** What members call an input; one without a name of its own is shown by that which its form gives it. */
function labelOf(name: string): string {
  if (isInput(name)) return say(`inputs.${name}`);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function isInput(name: string): name is keyof typeof inputs {
  return Object.hasOwn(inputs, name);
}

/** A form that can't be done as it is: why, and the ways on; what was typed is kept. */
import { say } from '../../src/bot/messages/say.ts';
import type { Request } from '../../src/bot/request.ts';
import { withTyped } from '../../src/bot/typed-input.ts';
import { filled, keepForm, type Fields, type Instead } from '../../src/bot/unfinished-forms.ts';
import type { Guild } from '../../src/guilds/guild.ts';
import type { Block, Button, Modal, Reply } from '../../src/bot/reply.ts';

/** Why a form can't be done as it is. */
export interface Problem {
  readonly blocks: readonly Block[];
  /** An offer to send something else in its place. */
  readonly instead?: Instead & { readonly label: string };
  readonly buttons?: readonly Button[];
  /** Whether the blocks show all that was typed. */
  readonly typedShown?: boolean;
  /** What discarding the form means, when that is more than to give up. */
  readonly leave?: string;
}

/** A problem of one line. */
export function problem(text: string): Problem {
  return { blocks: [{ type: 'answer', text }] };
}

/** A private reply with the reason, and buttons that open the form again or take what is offered. */
export async function unfinished(
  modal: Modal,
  { blocks, instead, buttons = [], typedShown = false, leave = say('changes.discard') }: Problem,
  request: Request,
  guild: Guild,
): Promise<Reply> {
  const reply: Reply = { visibility: 'private', blocks, buttons };
  const { label = '', ...offer } = instead ?? {};
  const { fields = {} } = request;
  const id = await keepForm(guild, request, modal, instead && offer);
  // Without a store, the adapter keeps the form as long as it runs.
  if (id === undefined) return { ...reply, modal: filled(modal, fields) };
  const own: Button[] = [
    ...(instead
      ? [{ label, style: 'primary', action: { name: 'instead', args: [id] } } as const]
      : []),
    { label: say('forms.open'), action: { name: 'unfinished', args: [id] } },
    { label: leave, action: { name: 'discard', args: [id] } },
  ];
  const kept: Block = { type: 'note', text: say('forms.waits') };
  const whole = { ...reply, blocks: [...blocks, kept], buttons: [...own, ...buttons] };
  return typedShown ? whole : withTyped(whole, { fields: labelled(modal, fields) });
}

/** What was typed, under the names that the form shows. */
function labelled({ inputs }: Modal, fields: Fields): Fields {
  return Object.fromEntries(
    inputs.flatMap(({ name, label, choices = [] }) => {
      const value = fields[name];
      if (value === undefined) return [];
      const chosen = choices.find((choice) => choice.value === value);
      return [[label, chosen?.label ?? value]];
    }),
  );
}

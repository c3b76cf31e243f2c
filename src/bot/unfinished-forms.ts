/** Forms that were refused, kept with all that was typed until they are finished. */
import { z } from 'zod';
import type { Request } from './request.ts';
import type { Action, Modal } from './reply.ts';
import {
  type By,
  dropUnfinished,
  findUnfinished,
  type Guild,
  keepUnfinished,
  listUnfinished,
  StoreFault,
} from '../guilds/guild.ts';

const actionSchema = z.object({ name: z.string(), args: z.array(z.string()) });
const inputSchema = z.object({
  name: z.string(),
  label: z.string(),
  description: z.string().exactOptional(),
  type: z.enum(['line', 'text', 'choice', 'file']),
  value: z.string().exactOptional(),
  required: z.boolean().exactOptional(),
  most: z.number().exactOptional(),
  choices: z.array(z.object({ label: z.string(), value: z.string() })).exactOptional(),
});
const modalSchema = z.object({
  title: z.string(),
  action: actionSchema,
  inputs: z.array(inputSchema),
});
const formSchema = z.object({
  modal: modalSchema,
  /** What comes with the form without being asked for in it, such as an uploaded text. */
  attached: z.record(z.string(), z.string()).default({}),
  /** What is sent in place of what was typed when the member takes what is offered. */
  instead: z
    .object({
      fields: z.record(z.string(), z.string()).exactOptional(),
      args: z.array(z.string()).exactOptional(),
    })
    .exactOptional(),
});

/** A form as it is kept for the member who could not finish it. */
export type UnfinishedForm = z.infer<typeof formSchema>;
/** What is sent in place of what was typed, where the member takes what is offered. */
export type Instead = NonNullable<UnfinishedForm['instead']>;
/** What was typed, by the names of the inputs. */
export type Fields = Readonly<Record<string, string>>;

/** Keeps a form with what was typed and comes with it. Gives its id; nothing when the store can't take it now. */
export async function keepForm(
  { store, id: guild }: Guild,
  { member, now: at, once, fields = {} }: By & Pick<Request, 'fields'>,
  form: Modal,
  instead?: Instead,
): Promise<string | undefined> {
  const modal = filled(form, fields);
  const body: UnfinishedForm = {
    modal: modalSchema.parse(modal),
    attached: otherFields(form, fields),
    ...(instead && { instead }),
  };
  try {
    return await keepUnfinished(store, { guild, member, title: titleOf(modal), body, at, once });
  } catch (error) {
    if (error instanceof StoreFault) return undefined;
    throw error;
  }
}

/** What the member left unfinished, the newest first. @throws StoreFault */
export function unfinishedForms(
  { store, id: guild }: Guild,
  { member }: Pick<By, 'member'>,
): ReturnType<typeof listUnfinished> {
  return listUnfinished(store, guild, member);
}

/** The member's own form of this id. @throws StoreFault */
export async function findForm(
  { store, id: guild }: Guild,
  { member }: By,
  id: string,
): Promise<UnfinishedForm | undefined> {
  const { data } = formSchema.safeParse(await findUnfinished(store, guild, member, id));
  return data;
}

/** @throws StoreFault */
export async function dropForm(
  { store, id: guild }: Guild,
  { member }: By,
  id: string,
): Promise<boolean> {
  return dropUnfinished(store, guild, member, id);
}

/** The form with these values in place of its own. */
export function filled(modal: Modal, fields: Fields): Modal {
  const inputs = modal.inputs.map((input) => {
    const value = fields[input.name];
    return value === undefined || input.type === 'file' ? input : { ...input, value };
  });
  return { ...modal, inputs };
}

/** What a form is filled with. */
export function fieldsOf({ inputs }: Modal): Record<string, string> {
  return Object.fromEntries(
    inputs.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  );
}

function otherFields({ inputs }: Modal, fields: Fields): Fields {
  const names = new Set(inputs.map(({ name }) => name));
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));
}

/** The action and fields that taking the offer sends. */
export function offered({ modal, attached, instead }: UnfinishedForm): {
  action: Action;
  fields: Fields;
} {
  return {
    action: { ...modal.action, args: instead?.args ?? modal.action.args },
    fields: { ...attached, ...fieldsOf(modal), ...instead?.fields },
  };
}

function titleOf({ title, inputs }: Modal): string {
  const first = inputs.find(({ type, value }) => type !== 'choice' && value?.trim())?.value;
  return first === undefined ? title : `${title}: ${first}`;
}

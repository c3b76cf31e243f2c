/** Bots spoken to without Discord, in Korean, all of whose replies are heard. */
import type { Block, Reply } from '../../src/bot/reply.ts';
import { type Office, office } from '../commands/moderation.ts';
import { packs } from '../commands/packs.ts';
import { type Session, sessionOf } from '../commands/session.ts';
import { Ear } from './ear.ts';

type Knowledge = Parameters<typeof sessionOf>[0];

export function koreanEar(): Ear {
  return new Ear(packs);
}

/** A moderator’s bot over a store of its own. */
export function koreanOffice(ear: Ear, settings: Parameters<typeof office>[0] = {}): Office {
  return heard(office(settings).as({ locale: 'ko' }), ear);
}

/** A member’s bot that keeps nothing. */
export function koreanSession(knowledge: Knowledge, ear: Ear): Session {
  const session = sessionOf(knowledge, 'ko');
  return {
    ...session,
    give: async (name, options = {}) => {
      typed(ear, options);
      return hear(ear, `/${name}`, await session.give(name, options));
    },
    press: async (button) => hear(ear, 'a button', await session.press(button)),
  };
}

/** Presses the first button that does this. */
export async function pressOn(office: Office, of: Reply, name: string): Promise<Reply> {
  const button = of.buttons.find(({ action }) => action.name === name);
  if (!button) throw new Error(`No button ${name} among ${JSON.stringify(of.buttons)}`);
  return office.press(button.action);
}

function heard(inner: Office, ear: Ear): Office {
  return {
    ...inner,
    give: async (name, options = {}, files = {}) => {
      typed(ear, options);
      return hear(ear, `/${name}`, await inner.give(name, options, files));
    },
    press: async (button) => hear(ear, 'a button', await inner.press(button)),
    send: async (form, fields = {}, files = {}) => {
      typed(ear, fields);
      return hear(ear, form.modal?.title ?? '', await inner.send(form, fields, files));
    },
    type: async (name, option, text) => {
      const choices = await inner.type(name, option, text);
      for (const choice of choices) ear.hear(`/${name} ${option}:`, choice.name);
      return choices;
    },
    as: (who) => heard(inner.as(who), ear),
  };
}

function typed(ear: Ear, values: Readonly<Record<string, unknown>>): void {
  for (const value of Object.values(values)) if (typeof value === 'string') ear.knows(value);
}

function hear(ear: Ear, where: string, reply: Reply): Reply {
  const { blocks, buttons, modal, also } = reply;
  const inputs = modal?.inputs.flatMap(({ label, description = '' }) => [label, description]) ?? [];
  const texts = [...blocks, ...(also?.reply.blocks ?? [])].flatMap(textsOf);
  for (const text of [
    ...texts,
    ...buttons.map(({ label }) => label),
    modal?.title ?? '',
    ...inputs,
  ])
    ear.hear(where, text);
  return reply;
}

/** All but what sources say. */
function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'list':
      return [...block.items];
    case 'fields':
      return block.fields.flatMap(({ label, text }) => [label, text]);
    case 'quote':
      return [block.lead ?? ''];
    case 'passage':
    case 'separator':
      return [];
    case 'difference':
      return [block.label ?? ''];
    case 'mention':
      return [block.lead];
    default:
      return [block.text];
  }
}

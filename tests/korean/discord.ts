/** Hears all that a bot shows to a member whose app is in Korean, and finds what is English in it. */
import { ComponentType } from 'discord-api-types/v10';
import { decodeAction } from '../../src/platforms/discord/custom-id.ts';
import { runKeeping } from '../discord/bot.ts';
import type { Web } from '../../src/fetch/web.ts';
import { Ear } from './ear.ts';
import { shipped } from '../shipped.ts';
import { placed } from '../discord/loopback/components.ts';
import type { PickedFile } from '../discord/loopback/files.ts';
import type { Command, Form, Loopback, Message } from '../discord/loopback/index.ts';
import type { Values } from '../discord/loopback/options.ts';
import type { Filled } from '../discord/loopback/modals.ts';

export { moderator } from '../discord/moderators.ts';

type Who = Pick<Command, 'member' | 'permissions'>;
/** A button by the name of its action, or by that and its first argument. */
type Which = string;

export const MEMBER: Who = { member: '400000000000000077' };
export const LONG = 120_000;

/** An article that facts are drafted from. */
export const story = `Harbour of Skerne reopens after the storm

By Jonas Mörk

4 March 2031

SKERNE — The harbour of Skerne opened again on Monday, nine days after a storm sank 14 boats.

“We will rebuild every pier before the herring season,” said Mayor Ilse Brandt.

“Nobody slept for three nights,” said Pelle Rask, the harbour master. “The waves came over the lighthouse.”

Brandt told reporters that the town had lost four million crowns.
`;

/** What a draft may cut out of a text as its answer: two to twelve words in a row. */
function cutsOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const words = line.split(' ');
    return words.flatMap((_, from) =>
      Array.from({ length: Math.min(12, words.length - from) - 1 }, (__, more) =>
        words
          .slice(from, from + more + 2)
          .join(' ')
          .replace(/[.,”]+$/, ''),
      ),
    );
  });
}

/** A bot with a store, heard by a member whose app is in Korean. */
export async function inKorean(who: Who = MEMBER, web?: Web) {
  const { discord } = await runKeeping({ locale: 'ko', ...(web && { web }) });
  const reader = new KoreanMember(discord, who);
  reader.knows(
    story,
    ...cutsOf(story),
    'Skerne',
    'skerne',
    'Jonas Mörk',
    'Ilse Brandt',
    'Pelle Rask',
    'Skerne Post',
    'Monday',
    'qqzzxx',
  );
  // Examples of what is typed in English, and kinds of the shipped pack’s own.
  reader.knows('Who took part?', 'foreign minister, South Korea', 'Name', 'Photo');
  return { discord, reader };
}

export class KoreanMember {
  readonly #discord: Loopback;
  readonly #who: Who;
  readonly #pressed = new Set<string>();
  readonly #ear = new Ear(shipped);

  constructor(discord: Loopback, who: Who) {
    this.#discord = discord;
    this.#who = who;
  }

  /** What is English without a reason, each with where it was shown. */
  english(): string[] {
    return this.#ear.english();
  }

  /** Texts that members or sources say, which stay as they are. */
  knows(...texts: readonly string[]): void {
    this.#ear.knows(...texts);
  }

  async command(name: string, options: Values = {}): Promise<Message> {
    this.#type(options);
    const message = await this.#discord.command({ name, options, ...this.#who });
    return this.#read(`/${name}`, message);
  }

  async openForm(name: string, options: Values = {}): Promise<Form> {
    this.#type(options);
    const form = await this.#discord.openForm({ name, options, ...this.#who });
    return this.#readForm(`/${name}`, form);
  }

  /** Uses a command that may also open a form, and presses what it shows. */
  async either(name: string, options: Values = {}): Promise<void> {
    try {
      await this.presses(await this.command(name, options), 1);
    } catch (error) {
      if (!isModal(error)) throw error;
      const form = await this.openForm(name, options);
      await this.presses(await this.#sendAsItIs(form), 1);
    }
  }

  async suggestions(name: string, option: string, typed = ''): Promise<void> {
    this.knows(typed);
    const asked = { name, option, typed, ...this.#who };
    for (const choice of await this.#discord.autocomplete(asked))
      this.#ear.hear(`/${name} ${option}:${typed}`, choice.name);
  }

  async press(message: Message, which: Which): Promise<Message> {
    const id = idOf(message, which);
    this.#pressed.add(id);
    return this.#read(
      `button ${which}`,
      await this.#discord.press(message, { forged: id }, this.#who),
    );
  }

  async pressForForm(message: Message, which: Which): Promise<Form> {
    const id = idOf(message, which);
    const form = await this.#discord.pressForForm(message, { forged: id }, this.#who);
    return this.#readForm(`button ${which}`, form);
  }

  async submit(form: Form, filled: Filled = {}): Promise<Message> {
    this.#type(filled);
    const message = await this.#discord.submit(form, filled, this.#who);
    return this.#read(`form ${form.title}`, message);
  }

  /** Presses every button under the message that was not pressed before, and those under what they show. */
  async presses(message: Message, depth = 2): Promise<void> {
    for (const { customId, disabled } of message.buttons) {
      if (disabled || this.#pressed.has(customId) || depth === 0) continue;
      this.#pressed.add(customId);
      const name = decodeAction(customId)?.name ?? customId;
      const shown = await this.#answer(message, customId, name);
      if (shown) await this.presses(shown, depth - 1);
    }
  }

  /** Also what was put in the place of a message, or posted, without being asked for. */
  async readsAll(): Promise<void> {
    for (const message of this.#discord.messages()) this.#read('shown later', message);
    await Promise.resolve();
  }

  async #answer(message: Message, id: string, name: string): Promise<Message | undefined> {
    const { messages } = this.#discord;
    const current = messages().find((each) => each.id === message.id) ?? message;
    try {
      return this.#read(
        `button ${name}`,
        await this.#discord.press(current, { forged: id }, this.#who),
      );
    } catch (error) {
      if (!isModal(error)) throw error;
      const form = await this.#discord.pressForForm(current, { forged: id }, this.#who);
      return this.#sendAsItIs(this.#readForm(`button ${name}`, form));
    }
  }

  /** Something in each input that has to be filled in, the others as they are. */
  #sendAsItIs(form: Form): Promise<Message> {
    const missing = form.inputs.filter(
      ({ type, required, value }) => type !== 'file' && required && value === '',
    );
    return this.submit(
      form,
      Object.fromEntries(
        missing.map(({ customId, choices }) => [customId, choices[0]?.value ?? 'Qqq']),
      ),
    );
  }

  #type(values: Readonly<Record<string, string | number | boolean | PickedFile>>): void {
    for (const value of Object.values(values)) if (typeof value === 'string') this.knows(value);
  }

  #read(where: string, message: Message): Message {
    const texts = placed(message.components).flatMap(
      ({ component: { type, content = '', label = '' } }) =>
        type === ComponentType.TextDisplay ? [content] : [label],
    );
    const plain = texts.map((text) => text.replaceAll(/\\(?=[^\w\s])/g, ''));
    const files = message.files.filter(({ name }) => name.endsWith('.txt')).map(({ text }) => text);
    for (const text of [...plain, ...files]) this.#ear.hear(where, text);
    return message;
  }

  #readForm(where: string, form: Form): Form {
    const inputs = form.inputs.flatMap(({ label, description = '', value, type, choices }) => [
      ...[label, description, ...choices.map((choice) => choice.label)],
      ...(type === 'choice' ? [] : [value]),
    ]);
    for (const text of [form.title, ...inputs]) this.#ear.hear(where, text);
    return form;
  }
}

function isModal(error: unknown): boolean {
  return error instanceof Error && error.message.includes('with a modal');
}

function idOf({ buttons }: Message, which: Which): string {
  const button = buttons.find(({ customId, disabled }) => {
    const { name, args: [first] = [] } = decodeAction(customId) ?? {};
    return !disabled && (name === which || `${name ?? ''}:${first ?? ''}` === which);
  });
  if (!button) throw new Error(`no button ${which} among ${JSON.stringify(buttons)}`);
  return button.customId;
}

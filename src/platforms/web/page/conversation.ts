/** What is asked of the bot, and what comes of it: messages, forms, and messages for other channels. */
import type { Chat, Message } from './chat.ts';
import { openForm } from './form.ts';
import type { Action, Asked, Asking, Place, Shown, Words } from './protocol.ts';
import { replyElement } from './reply.ts';
import { ask } from './server.ts';

interface Doing {
  readonly words: Words;
  readonly chat: Chat;
  /** Who sits at the page now, and where. */
  readonly asking: () => Asking;
  readonly look: (place: Place) => void;
  /** Told of each reply that is shown. */
  readonly after: (shown: Shown) => Promise<void>;
  /** Told of a message for a channel. */
  readonly arrived: (channel: string) => void;
}

/** Asks the bot, and shows what it says. */
export interface Conversation {
  /** Asks; `used` names the command. Gives why, when it could not be asked. */
  readonly go: (asked: Asked, used?: string) => Promise<string | undefined>;
  readonly show: (shown: Shown) => void;
  /** Keeps a text for the next form that takes one or a file. */
  readonly keep: (text: string) => void;
}

/** Sends what is typed or pressed to the bot, and shows what comes in the chat. */
export function createConversation(doing: Doing): Conversation {
  return new ChatConversation(doing);
}

class ChatConversation implements Conversation {
  readonly #doing: Doing;
  #kept = '';

  constructor(doing: Doing) {
    this.#doing = doing;
  }

  go(asked: Asked, used?: string): Promise<string | undefined> {
    return this.#go(asked, used);
  }

  show(shown: Shown): void {
    const { chat, asking } = this.#doing;
    this.#fill(chat.open(asking()), shown);
  }

  keep(text: string): void {
    this.#kept = text;
  }

  /** `pressed` is the message whose button was pressed. */
  async #go(asked: Asked, used?: string, pressed?: Message): Promise<string | undefined> {
    const { words, chat, asking, after, arrived } = this.#doing;
    const mine = asking();
    // A button may change its own message alone, so none is begun for it.
    const begun = pressed ? undefined : chat.open(mine, used);
    let message = begun;
    try {
      for await (const { shown, channel } of ask(mine, asked)) {
        if (channel !== undefined) {
          this.#fill(chat.open({ ...mine, channel }), shown);
          arrived(channel);
        } else if (shown.form) {
          begun?.remove();
          this.#showForm(shown.form, pressed);
        } else if (shown.pressed && pressed) {
          this.#passOn(pressed, shown, shown.pressed);
        } else {
          message ??= shown.update ? pressed : undefined;
          message ??= chat.open(mine);
          this.#fill(message, shown);
          await after(shown);
        }
      }
      return undefined;
    } catch (error) {
      begun?.remove();
      const why = error instanceof Error ? error.message : String(error);
      this.show(noticeOf(`${words.failed} ${why}`, mine));
      return why;
    }
  }

  #showForm(form: NonNullable<Shown['form']>, pressed: Message | undefined): void {
    const { action, key, inputs } = form;
    const submit = (filled: Pick<Extract<Asked, { what: 'form' }>, 'fields' | 'files'>) => {
      if (inputs.some(({ type }) => type === 'file')) this.#kept = '';
      return this.#go({ what: 'form', action, key, ...filled }, undefined, pressed);
    };
    openForm(form, this.#doing.words, submit, this.#kept);
  }

  #fill(message: Message, filling: Shown): void {
    const shown = stillShared(filling, message.shown());
    const { words, look } = this.#doing;
    const press = (action: Action) => {
      const link = message.link();
      const asked = { what: 'press', action, ...(link !== undefined && { link }) } as const;
      void this.#go(asked, undefined, message);
    };
    message.fill(shown, replyElement(shown, { words, press, look }));
  }

  /** Puts what a button says under the message that it stands on, there or in a new message for all. */
  #passOn(pressed: Message, added: Shown, { is, without }: NonNullable<Shown['pressed']>): void {
    const before = pressed.shown();
    if (!before) return;
    const left = withoutButtons(before, without);
    const whole = withAdded(left, added);
    this.#fill(pressed, is === 'kept' ? whole : left);
    if (is === 'shared') this.show({ ...whole, visibility: 'public', sharedBy: added.blocks });
  }
}

/** With who shared the message, where it takes the place of a shared one. */
function stillShared(shown: Shown, before: Shown | undefined): Shown {
  const by = before?.sharedBy;
  if (!shown.update || !by) return shown;
  return { ...shown, blocks: [...shown.blocks, ...by], sharedBy: by };
}

function withoutButtons(shown: Shown, without: readonly string[]): Shown {
  const rows = shown.rows
    .map((row) => row.filter(({ action }) => !without.includes(action.name)))
    .filter((row) => row.length > 0);
  return { ...shown, rows };
}

function withAdded(shown: Shown, added: Shown): Shown {
  const [blocks, rows] = [
    [...shown.blocks, ...added.blocks],
    [...shown.rows, ...added.rows],
  ];
  return { ...shown, blocks, rows };
}

function noticeOf(text: string, { locale }: Asking): Shown {
  return {
    ...{ visibility: 'private', update: false, locale, rows: [], files: [] },
    blocks: [{ type: 'text', text }],
  };
}

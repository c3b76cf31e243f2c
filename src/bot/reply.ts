/** What a command gives back: data that Discord, the terminal and a test can each show. All text is plain; renderers escape it. */
import type { Outcome } from '../runtime/meter.ts';
import type { Source } from '../packs/knowledge.ts';
import type { Locale } from '../runtime/locale.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../packs/nearest.ts';

/** What the bot says, as data: each platform shows it in its own way, and escapes all text. */
export interface Reply {
  /** The language that it is in, for what is said around it; English where it is not told. */
  readonly locale?: Locale;
  /** What became of a question, for the figures; any other reply is just done. */
  readonly outcome?: Outcome;
  /** Public to the channel, or only for the member who asked. */
  readonly visibility: 'public' | 'private';
  readonly blocks: readonly Block[];
  readonly buttons: readonly Button[];
  /** Buttons in a row, so that those of one thing stay together: at most 5, and 5 unless told. */
  readonly inRow?: number;
  /** Replace the message whose button was pressed instead of sending a new one. */
  readonly update?: boolean;
  /** What becomes of the message whose button was pressed, where this reply neither replaces it nor leaves it as it is. */
  readonly pressed?: Pressed;
  /**
   * A form to fill in. It opens in place of the blocks and buttons; where it can't open at once (after another form,
   * or when the reply took long), they are shown with a button that opens it.
   */
  readonly modal?: Modal;
  /** What takes its place as soon as it is ready, for work that goes on after the reply. */
  readonly next?: Promise<Reply>;
  /** A message for another channel of the same guild, sent besides. */
  readonly also?: Also;
  /** Told to the member alone besides, where a platform can: a reply that all see says nothing of their limits. */
  readonly aside?: string;
  /** Text files that come with the message, at most 10. */
  readonly files?: readonly { readonly name: string; readonly text: string }[];
}

/** The message whose button was pressed stands as it was made, whatever has changed since then. */
export interface Pressed {
  /**
   * `kept`: it stays, with the reply's blocks under it. `shared`: what only the member saw is sent to all, with the reply's
   * blocks under it and its buttons.
   */
  readonly is: 'kept' | 'shared';
  /** Buttons of these actions are taken off it. */
  readonly without: readonly string[];
}

/** A message besides the reply, to another channel of the guild. */
export interface Also {
  /** The channel's id. */
  readonly channel: string;
  readonly reply: Reply;
  /** What the member is told when the message can't be sent there. */
  readonly unsent?: string;
}

/** A part of a reply; each platform shows it in its own way. */
export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'answer'; readonly text: string }
  | { readonly type: 'text'; readonly text: string }
  /** Small print: hints, page numbers, warnings. */
  | { readonly type: 'note'; readonly text: string }
  /** A verbatim passage with where it stands. `lead` says what it is ("Park Geun-hye said"). */
  | {
      readonly type: 'quote';
      readonly quote: string;
      readonly source: Source;
      /** The short answer in the quote, shown in bold: offsets into the quote. */
      readonly mark?: Span;
      /** The next quote is of the same source and cites it. */
      readonly uncited?: boolean;
      /** Quotes of the same source that stand above and are cited with this one: offsets into the source's text. */
      readonly above?: readonly Span[];
      /** Where the quote starts in the source's text; where it first stands there unless told. */
      readonly start?: number;
      readonly lead?: string;
    }
  /** A quote inside its surroundings: `before` and `after` are the source's own text. */
  | {
      readonly type: 'passage';
      readonly before: string;
      readonly quote: string;
      readonly after: string;
      readonly source: Source;
    }
  /** Label and text pairs, such as a card's "When", "Where". */
  | {
      readonly type: 'fields';
      readonly fields: readonly { readonly label: string; readonly text: string }[];
    }
  /** With bullets, or numbered from `first` on. */
  | { readonly type: 'list'; readonly items: readonly string[]; readonly first?: number }
  /** Two wordings in one: the older or wrong one has the extra words, the newer or true one the missing ones. */
  | { readonly type: 'difference'; readonly words: readonly Word[]; readonly label?: string }
  /** A line that names members, roles or channels, none of whom is pinged: "Edited by @someone", and when. */
  | {
      readonly type: 'mention';
      readonly lead: string;
      readonly mentions: readonly Mention[];
      readonly at?: Date | undefined;
    }
  | { readonly type: 'separator' };

/** A member, role, channel or message that a platform shows by its name; nobody is pinged. */
export interface Mention {
  readonly kind: 'member' | 'role' | 'channel' | 'message';
  /** Of a message its address. Empty for a member who is not known any more. */
  readonly id: string;
}

/** Pressing it does its action. */
export interface Button {
  readonly label: string;
  readonly action: Action;
  readonly style?: 'primary' | 'plain' | 'danger';
  readonly disabled?: boolean;
}

/** What a button does: the name of a handler and its arguments. It must fit Discord's 100 characters once encoded. */
export interface Action {
  readonly name: string;
  readonly args: readonly string[];
}

/** A form; submitting it does the action, with what was typed in the request's `fields` and `files`. */
export interface Modal {
  /** At most 45 characters are shown. */
  readonly title: string;
  readonly action: Action;
  /** One to five. */
  readonly inputs: readonly Input[];
}

/** One field of a form. */
export interface Input {
  /** By which the request gives the value. */
  readonly name: string;
  /** At most 45 characters are shown. */
  readonly label: string;
  /** A hint of at most 100 characters. */
  readonly description?: string;
  /** One line, several lines, one of the `choices`, or an uploaded file. */
  readonly type: 'line' | 'text' | 'choice' | 'file';
  /** What it is filled in with; the value of a choice. At most `most` characters. */
  readonly value?: string;
  /** Whether it must be filled in. */
  readonly required?: boolean;
  /** Most characters of a line or text; 4,000 when left out, which is also Discord's limit. */
  readonly most?: number;
  /**
   * Of a choice: at most 25, each label and value at most 100 characters. Of a line: what is usually typed, in any
   * number; the terminal numbers them, and other texts stand as typed.
   */
  readonly choices?: readonly { readonly label: string; readonly value: string }[];
}

/**
 * The reply with a form that takes what it is filled in with, as imports hold what forms do not ask for: a line is on one
 * line, and each input has room for its value.
 */
export function withRoom(reply: Reply): Reply {
  return reply.modal
    ? { ...reply, modal: { ...reply.modal, inputs: reply.modal.inputs.map(fitted) } }
    : reply;
}

function fitted(input: Input): Input {
  if (input.value === undefined) return input;
  const value =
    input.type === 'line' ? input.value.replaceAll(/\s*[\n\r\u2028\u2029]\s*/g, ' ') : input.value;
  const { most } = input;
  const room = most !== undefined && value.length > most && { most: value.length };
  return { ...input, value, ...room };
}

/** A short private reply with one line of text. */
export function notice(text: string): Reply {
  return { visibility: 'private', blocks: [{ type: 'text', text }], buttons: [] };
}

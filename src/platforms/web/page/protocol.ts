/** What the page and its server tell each other. Types alone: both sides share it, and none of their libraries. */

/** Who sits at the page: a member like any other, or one who looks after the facts. */
export type Who = 'member' | 'moderator';

/** What a button does; the server alone knows what it means. */
export interface Action {
  readonly name: string;
  readonly args: readonly string[];
}

/** A file as it is sent along: its bytes in base64. */
export interface SentFile {
  readonly name: string;
  readonly base64: string;
}

/** What is asked of the bot. */
export type Asked =
  /** What was typed into the line: a question, or a command that begins with a slash. */
  | { readonly what: 'line'; readonly line: string; readonly file?: SentFile }
  /** `link` calls the message whose button was pressed, where all can read it. */
  | { readonly what: 'press'; readonly action: Action; readonly link?: string }
  | {
      readonly what: 'form';
      readonly action: Action;
      /** Of the form that was opened. */
      readonly key: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly files: Readonly<Record<string, SentFile>>;
    }
  /** An article to draft facts from: for the event with this id, or for a new one. */
  | { readonly what: 'paste'; readonly text: string; readonly event?: string };

/** Who asks, and where; `locale` is the page's language. */
export interface Asking {
  readonly who: Who;
  readonly channel: string;
  readonly locale: string;
}

/** One line of the answer to what is asked. Later ones take the place of the first, unless they have a channel. */
export interface AnswerLine {
  readonly shown: Shown;
  /** Where it goes when it is a message for another channel. */
  readonly channel?: string;
}

/** A reply with its words as they are shown. */
export interface Shown {
  readonly visibility: 'public' | 'private';
  /** Takes the place of the message whose button was pressed. */
  readonly update: boolean;
  /** What becomes of the message whose button was pressed: it is kept, or sent to all, with these blocks under its own. */
  readonly pressed?: { readonly is: 'kept' | 'shared'; readonly without: readonly string[] };
  /** Of a shared message: who shares it. It stays under what takes the message's place. */
  readonly sharedBy?: readonly ShownBlock[];
  readonly locale: string;
  readonly blocks: readonly ShownBlock[];
  readonly rows: readonly (readonly ShownButton[])[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Opens in place of the blocks and buttons. */
  readonly form?: ShownForm;
}

/** A text with a stretch of it that stands out; that one is empty where none does. */
export interface Parts {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Where a quote stands in the text of a source. */
export interface Place {
  /** The source's key. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** The short answer in it. */
  readonly answer?: { readonly start: number; readonly end: number };
}

/** The line under a quote. */
export interface Citation {
  readonly before: string;
  readonly headline: string;
  readonly after: string;
  /** An address of the web. */
  readonly url?: string;
}

/** A block of a reply, as the page shows it. */
export type ShownBlock =
  | { readonly type: 'heading' | 'answer' | 'text' | 'note'; readonly text: string }
  | {
      readonly type: 'quote';
      readonly lead: string;
      readonly parts: Parts;
      readonly citation?: Citation;
      readonly place?: Place;
    }
  | {
      readonly type: 'passage';
      readonly parts: Parts;
      readonly citation: Citation;
      readonly place?: Place;
    }
  | {
      readonly type: 'fields';
      readonly fields: readonly { readonly label: string; readonly text: string }[];
    }
  | { readonly type: 'list'; readonly items: readonly string[]; readonly first?: number }
  | {
      readonly type: 'difference';
      readonly label: string;
      readonly words: readonly {
        readonly text: string;
        readonly state: 'same' | 'missing' | 'extra';
      }[];
    }
  | {
      readonly type: 'mention';
      readonly lead: string;
      readonly names: readonly { readonly text: string; readonly href?: string }[];
      readonly at: string;
    }
  | { readonly type: 'separator' };

export interface ShownButton {
  readonly label: string;
  readonly action: Action;
  readonly style: 'primary' | 'plain' | 'danger';
  readonly disabled: boolean;
}

export interface ShownForm {
  /** Names this opening of it. */
  readonly key: string;
  readonly title: string;
  readonly action: Action;
  readonly inputs: readonly ShownInput[];
}

export interface ShownInput {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: 'line' | 'text' | 'choice' | 'file';
  readonly value: string;
  readonly required: boolean;
  readonly most: number;
  readonly choices: readonly { readonly label: string; readonly value: string }[];
}

/** A way to go on from what is typed. */
export interface Suggestion {
  readonly label: string;
  readonly detail: string;
  /** The whole line that it makes. */
  readonly line: string;
}

/** A stretch of a source that is a fact, or a draft of one; an action or a line of a command shows it. */
export interface Mark {
  readonly kind: 'fact' | 'draft';
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly action?: Action;
  readonly line?: string;
}

/** A source with all that is marked in it. */
export interface MarkedSource {
  readonly key: string;
  readonly text: string;
  readonly headline: string;
  /** Publisher, day and byline. */
  readonly about: string;
  readonly url?: string;
  readonly marks: readonly Mark[];
  /** How many facts and drafts are marked. */
  readonly counts: string;
}

/** What the page starts with. */
export interface Start {
  readonly locale: string;
  readonly words: Words;
  readonly locales: readonly { readonly code: string; readonly name: string }[];
  readonly people: Readonly<Record<Who, string>>;
  readonly channels: readonly {
    readonly id: string;
    readonly name: string;
    readonly moderators: boolean;
  }[];
  readonly greeting: Shown;
  /** Questions to begin with. */
  readonly examples: readonly string[];
}

/** What can be looked at: the sources, newest event first, and the events that an article may be about. */
export interface Library {
  readonly sources: readonly { readonly key: string; readonly name: string }[];
  readonly events: readonly { readonly id: string; readonly title: string }[];
}

/** The page's own words. */
export type Words = Readonly<
  Record<
    | 'about'
    | 'app'
    | 'article'
    | 'articleHint'
    | 'attach'
    | 'cancel'
    | 'channels'
    | 'chat'
    | 'draft'
    | 'drafts'
    | 'fact'
    | 'failed'
    | 'inSource'
    | 'language'
    | 'member'
    | 'moderator'
    | 'newEvent'
    | 'noSource'
    | 'onlyYou'
    | 'open'
    | 'paste'
    | 'placeholder'
    | 'quote'
    | 'removeFile'
    | 'required'
    | 'send'
    | 'source'
    | 'submit'
    | 'suggestions'
    | 'title'
    | 'try'
    | 'used'
    | 'waiting'
    | 'whichEvent'
    | 'whichSource'
    | 'you',
    string
  >
>;

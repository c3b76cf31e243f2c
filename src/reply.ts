/** What a command gives back: data that Discord, the terminal and a test can each show. All text is plain; renderers escape it. */
import type { Source } from './knowledge/knowledge.ts';

export interface Reply {
  /** Public to the channel, or only for the member who asked. */
  readonly visibility: 'public' | 'private';
  readonly blocks: readonly Block[];
  readonly buttons: readonly Button[];
  /** Replace the message whose button was pressed instead of sending a new one. */
  readonly update?: boolean;
}

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
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'separator' };

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

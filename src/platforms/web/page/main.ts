/** The page: the chat beside the source, seen by a member or by a moderator. */
import { createChat, type Chat } from './chat.ts';
import { createComposer, type Composer } from './composer.ts';
import { createConversation, type Conversation } from './conversation.ts';
import { button, el } from './elements.ts';
import {
  type Channels,
  createChannels,
  examplesElement,
  type Switch,
  topElement,
  type View,
  viewSwitch,
  whoSwitch,
} from './frame.ts';
import type { Asking, Mark, SentFile, Shown, Start, Who } from './protocol.ts';
import { openPaste } from './paste.ts';
import { library, source, start, suggest } from './server.ts';
import { createSourcePane, type SourcePane } from './source.ts';

const LOCALE = 'verbatim-locale';

/** Lays the page out in a language, or in the bot's own where it does not speak that. */
async function open(locale: string): Promise<void> {
  document.body.replaceChildren(...new Page(await start(locale)).elements);
}

/** The parts of the page, and what each has the others do. */
class Page {
  readonly elements: readonly HTMLElement[];
  readonly #given: Start;
  /** The channel where everybody begins. */
  readonly #home: string;
  /** Who sits at the page now, and where. */
  #asking: Asking;
  readonly #chat: Chat;
  readonly #pane: SourcePane;
  readonly #conversation: Conversation;
  readonly #composer: Composer;
  readonly #tabs: Channels;
  readonly #who: Switch<Who>;
  readonly #views: Switch<View>;
  readonly #paste: HTMLElement;
  readonly #examples: HTMLElement;
  readonly #main: HTMLElement;

  constructor(given: Start) {
    const { words, people, channels, locale } = given;
    this.#given = given;
    this.#home = channels[0]?.id ?? '';
    this.#asking = { who: 'member', channel: this.#home, locale };
    document.documentElement.lang = locale;
    document.title = words.title;
    this.#chat = createChat(words, people);
    this.#pane = this.#createPane();
    this.#conversation = this.#createConversation();
    this.#composer = createComposer({
      words,
      send: (line, file) => {
        this.#send(line, file);
      },
      suggest: (line) => suggest(this.#asking, line),
    });
    this.#tabs = createChannels(given, (channel) => {
      this.#see({ ...this.#asking, channel });
    });
    this.#who = whoSwitch(words, (value) => {
      this.#see({ ...this.#asking, who: value, channel: this.#home });
      void this.#pane.refresh();
    });
    this.#views = viewSwitch(words, (view) => {
      this.#lookAt(view);
    });
    const pasting = () => void this.#pasting();
    this.#paste = button(words.paste, pasting, { class: 'primary paste' });
    this.#examples = examplesElement(given, (question) => {
      this.#send(question);
    });
    this.#main = this.#mainElement();
    this.elements = [this.#topElement(), this.#main];
    this.#lookAt('chat');
    this.#see(this.#asking);
    this.#conversation.show(given.greeting);
    void this.#pane.refresh();
  }

  #createPane(): SourcePane {
    return createSourcePane({
      words: this.#given.words,
      library: () => library(this.#asking),
      source: (key) => source(this.#asking, key),
      open: (mark) => {
        this.#openMark(mark);
      },
    });
  }

  #createConversation(): Conversation {
    return createConversation({
      ...{ words: this.#given.words, chat: this.#chat },
      asking: () => this.#asking,
      look: (place) => {
        this.#lookAt('source');
        void this.#pane.show(place);
      },
      after: (shown) => this.#after(shown),
      arrived: (channel) => {
        if (channel !== this.#asking.channel) this.#tabs.note(channel);
      },
    });
  }

  #mainElement(): HTMLElement {
    const parts = [this.#tabs.element, this.#chat.element, this.#examples, this.#composer.element];
    return el(
      'main',
      {},
      el('section', { class: 'chat', 'aria-label': this.#given.words.chat }, ...parts),
      this.#pane.element,
    );
  }

  #topElement(): HTMLElement {
    const speak = (code: string) => {
      localStorage.setItem(LOCALE, code);
      void open(code);
    };
    const [given, views] = [this.#given, this.#views.element];
    return topElement({ given, views, who: this.#who, paste: this.#paste, speak });
  }

  #send(line: string, file?: SentFile): void {
    const typed = line.trim();
    const isCommand = typed.startsWith('/');
    if (!isCommand) this.#chat.said(line, this.#asking);
    this.#composer.focus();
    const asked = { what: 'line', line, ...(file && { file }) } as const;
    void this.#conversation.go(asked, isCommand ? typed : undefined);
  }

  #openMark({ action, line }: Mark): void {
    this.#lookAt('chat');
    if (line !== undefined) this.#send(line);
    else if (action) void this.#conversation.go({ what: 'press', action });
  }

  async #pasting(): Promise<void> {
    const { words } = this.#given;
    const { events } = await library(this.#asking);
    openPaste(words, events, (text, event) => {
      // For a new event that one's form comes first, and the article waits for the next.
      this.#conversation.keep(event === undefined ? text : '');
      this.#lookAt('chat');
      const asked = { what: 'paste', text, ...(event !== undefined && { event }) } as const;
      void this.#conversation.go(asked, words.paste);
    });
  }

  /** The source follows the chat: to the first quote, or to what else changed in it. */
  async #after({ blocks }: Shown): Promise<void> {
    this.#examples.hidden = true;
    const [place] = blocks.flatMap((block) => ('place' in block && block.place) || []);
    await (place ? this.#pane.show(place) : this.#pane.refresh());
  }

  #see(next: Asking): void {
    this.#asking = next;
    this.#paste.hidden = next.who !== 'moderator';
    this.#tabs.set(next);
    this.#who.set(next.who);
    this.#chat.look(next);
  }

  /** Where there is room for one of the two. */
  #lookAt(view: View): void {
    this.#main.dataset.view = view;
    this.#views.set(view);
    if (view === 'source') this.#pane.reveal();
  }
}

await open(localStorage.getItem(LOCALE) ?? navigator.language);

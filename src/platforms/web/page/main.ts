/** The page: the chat beside the source, seen by a member or by a moderator. */
import { createChat } from './chat.ts';
import { createComposer } from './composer.ts';
import { createConversation } from './conversation.ts';
import { button, el } from './elements.ts';
import {
  createChannels,
  examplesElement,
  topElement,
  type View,
  viewSwitch,
  whoSwitch,
} from './frame.ts';
import type { Asking, Mark, Place, SentFile, Shown, Start } from './protocol.ts';
import { openPaste } from './paste.ts';
import { library, source, start, suggest } from './server.ts';
import { createSourcePane } from './source.ts';

const LOCALE = 'verbatim-locale';

await open(localStorage.getItem(LOCALE) ?? navigator.language);

/** Lays the page out in a language, or in the bot's own where it does not speak that. */
async function open(locale: string): Promise<void> {
  document.body.replaceChildren(...layOut(await start(locale)));
}

function layOut(given: Start): readonly HTMLElement[] {
  const { words, people, channels, locale } = given;
  const home = channels[0]?.id ?? '';
  let asking: Asking = { who: 'member', channel: home, locale };
  document.documentElement.lang = locale;
  document.title = words.title;

  const chat = createChat(words, people);
  const pane = createSourcePane({
    words,
    library: () => library(asking),
    source: (key) => source(asking, key),
    open: openMark,
  });
  const conversation = createConversation({
    ...{ words, chat, look, after },
    asking: () => asking,
    arrived(channel) {
      if (channel !== asking.channel) tabs.note(channel);
    },
  });
  const composer = createComposer({
    words,
    send,
    suggest: (line) => suggest(asking, line),
  });
  const tabs = createChannels(given, (channel) => {
    see({ ...asking, channel });
  });
  const who = whoSwitch(words, (value) => {
    see({ ...asking, who: value, channel: home });
    void pane.refresh();
  });
  const views = viewSwitch(words, lookAt);
  const paste = button(words.paste, () => void pasting(), { class: 'primary paste' });
  const examples = examplesElement(given, (question) => {
    send(question);
  });
  const chatParts = [tabs.element, chat.element, examples, composer.element];
  const main = el(
    'main',
    {},
    el('section', { class: 'chat', 'aria-label': words.chat }, ...chatParts),
    pane.element,
  );

  function send(line: string, file?: SentFile): void {
    const typed = line.trim();
    const isCommand = typed.startsWith('/');
    if (!isCommand) chat.said(line, asking);
    composer.focus();
    const asked = { what: 'line', line, ...(file && { file }) } as const;
    void conversation.go(asked, isCommand ? typed : undefined);
  }

  function openMark({ action, line }: Mark): void {
    lookAt('chat');
    if (line !== undefined) send(line);
    else if (action) void conversation.go({ what: 'press', action });
  }

  async function pasting(): Promise<void> {
    const { events } = await library(asking);
    openPaste(words, events, (text, event) => {
      // For a new event that one's form comes first, and the article waits for the next.
      conversation.keep(event === undefined ? text : '');
      lookAt('chat');
      const asked = { what: 'paste', text, ...(event !== undefined && { event }) } as const;
      void conversation.go(asked, words.paste);
    });
  }

  /** The source follows the chat: to the first quote, or to what else changed in it. */
  async function after({ blocks }: Shown): Promise<void> {
    examples.hidden = true;
    const [place] = blocks.flatMap((block) => ('place' in block && block.place) || []);
    await (place ? pane.show(place) : pane.refresh());
  }

  function look(place: Place): void {
    lookAt('source');
    void pane.show(place);
  }

  function see(next: Asking): void {
    asking = next;
    paste.hidden = next.who !== 'moderator';
    tabs.set(next);
    who.set(next.who);
    chat.look(next);
  }

  /** Where there is room for one of the two. */
  function lookAt(view: View): void {
    main.dataset.view = view;
    views.set(view);
    if (view === 'source') pane.reveal();
  }

  const speak = (code: string) => {
    localStorage.setItem(LOCALE, code);
    void open(code);
  };
  lookAt('chat');
  see(asking);
  conversation.show(given.greeting);
  void pane.refresh();
  return [topElement({ given, views: views.element, who, paste, speak }), main];
}

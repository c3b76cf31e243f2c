/** What stands around the chat and the source: who one is, which channel, which language. */
import { button, el, select } from './elements.ts';
import type { Asking, Start, Who, Words } from './protocol.ts';

/** Buttons of which one is pressed. */
export interface Switch<T extends string> {
  readonly element: HTMLElement;
  readonly set: (value: T) => void;
}

function createSwitch<T extends string>(
  label: string,
  options: readonly { readonly value: T; readonly label: string }[],
  onPress: (value: T) => void,
  kind: string,
): Switch<T> {
  const all = options.map(({ value, label: name }) => {
    const press = () => {
      onPress(value);
    };
    return { value, element: button(name, press) };
  });
  return {
    element: el(
      'div',
      { class: `switch ${kind}`, role: 'group', 'aria-label': label },
      ...all.map(({ element }) => element),
    ),
    set(chosen) {
      for (const { value, element } of all) {
        element.setAttribute('aria-pressed', String(value === chosen));
      }
    },
  };
}

/** Who one is at the page. */
export function whoSwitch(words: Words, onPress: (who: Who) => void): Switch<Who> {
  const all = ['member', 'moderator'] as const;
  const options = all.map((value) => ({ value, label: words[value] }));
  return createSwitch<Who>(words.you, options, onPress, 'who');
}

/** One of the two halves of the page. */
export type View = 'chat' | 'source';

/** What is to be seen where there is room for one of the two. */
export function viewSwitch(words: Words, onPress: (view: View) => void): Switch<View> {
  const all = ['chat', 'source'] as const;
  const options = all.map((value) => ({ value, label: words[value] }));
  return createSwitch<View>(words.about, options, onPress, 'views');
}

/** Questions to begin with. */
export function examplesElement(
  { words, examples }: Pick<Start, 'words' | 'examples'>,
  ask: (question: string) => void,
): HTMLElement {
  const buttons = examples.map((question) =>
    button(question, () => {
      ask(question);
    }),
  );
  return el('div', { class: 'examples', 'aria-label': words.try, role: 'group' }, ...buttons);
}

/** The buttons that go from one channel to another. */
export interface Channels {
  readonly element: HTMLElement;
  /** Marks the one that is open, and hides those that this one may not see. */
  readonly set: (asking: Pick<Asking, 'who' | 'channel'>) => void;
  /** Marks one that has something new. */
  readonly note: (channel: string) => void;
}

/** The channels as tabs; `open` is called with the id of one that is pressed. */
export function createChannels(
  { channels, words }: Pick<Start, 'channels' | 'words'>,
  open: (channel: string) => void,
): Channels {
  const tabs = channels.map(({ id, name, moderators }) => {
    const press = () => {
      open(id);
    };
    return { id, moderators, element: button(`#${name}`, press) };
  });
  return {
    element: el(
      'nav',
      { class: 'channels', 'aria-label': words.channels },
      ...tabs.map(({ element }) => element),
    ),
    set({ who, channel }) {
      for (const { id, moderators, element } of tabs) {
        element.hidden = moderators && who !== 'moderator';
        element.setAttribute('aria-current', String(id === channel));
        if (id === channel) delete element.dataset.unread;
      }
    },
    note(channel) {
      const tab = tabs.find(({ id }) => id === channel);
      if (tab) tab.element.dataset.unread = '';
    },
  };
}

interface Top {
  readonly given: Start;
  readonly views: HTMLElement;
  readonly who: Switch<Who>;
  readonly paste: HTMLElement;
  readonly speak: (locale: string) => void;
}

/** The bar at the top of the page. */
export function topElement({ given, views, who, paste, speak }: Top): HTMLElement {
  const { words, locales, locale } = given;
  const languages = locales.map(({ code, name }) => ({ value: code, label: name }));
  return el(
    'header',
    { class: 'top' },
    el('span', { class: 'avatar', 'aria-hidden': 'true' }, 'V'),
    el('h1', {}, words.title),
    views,
    el('span', { class: 'space' }),
    paste,
    who.element,
    select(words.language, languages, locale, speak),
  );
}

/** The messages of a channel, as they come. */
import { el } from './elements.ts';
import type { Shown, Who, Words } from './protocol.ts';

/** One message in the chat. */
export interface Message {
  /** Shows another reply in the place of the one before. */
  readonly fill: (shown: Shown, content: HTMLElement) => void;
  /** What it shows; nothing while it is still to come. */
  readonly shown: () => Shown | undefined;
  /** How it is called where all can read it. */
  readonly link: () => string | undefined;
  /** Takes it away. */
  readonly remove: () => void;
}

interface Where {
  readonly channel: string;
  readonly who: Who;
}

/** The messages of all channels, of which one is seen at a time. */
export interface Chat {
  readonly element: HTMLElement;
  /** What somebody typed, as a message of theirs. */
  readonly said: (text: string, where: Where) => void;
  /** A message of the bot that is still to come; `used` says in answer to which command. */
  readonly open: (where: Where, used?: string) => Message;
  /** Shows what this one sees in this channel. */
  readonly look: (where: Where) => void;
}

/** Pixels. */
const NEAR_END = 40;

/** A chat without messages; `people` is what each who writes is called. */
export function createChat(words: Words, people: Readonly<Record<Who, string>>): Chat {
  const { log, toEnd, toLast } = createLog(words);
  let count = 0;
  let seen: Where = { channel: '', who: 'member' };

  function add(item: HTMLElement, { channel, who }: Where): void {
    item.dataset.channel = channel;
    item.dataset.who = who;
    item.dataset.only ??= '';
    see(item);
    log.append(item);
    toEnd();
  }

  function see(item: HTMLElement): void {
    const { channel, only } = item.dataset;
    item.hidden = channel !== seen.channel || (only !== '' && only !== seen.who);
  }

  return {
    element: log,
    said(text, where) {
      add(saidElement(text, where.who, people[where.who]), where);
    },
    open(where, used) {
      const { item, content, own } = messageElements(words, people[where.who], used);
      count += 1;
      item.id = `message-${count}`;
      let shown: Shown | undefined;
      add(item, where);
      return {
        shown: () => shown,
        link: () => (shown?.visibility === 'public' ? `#${item.id}` : undefined),
        fill(next, element) {
          shown = next;
          const { visibility } = next;
          const isPrivate = visibility === 'private';
          item.dataset.only = isPrivate ? where.who : '';
          own.hidden = !isPrivate;
          const had = content.contains(document.activeElement);
          content.replaceChildren(element);
          see(item);
          // Whoever pressed a button by the keyboard stays at the message that it changed.
          if (had) element.querySelector<HTMLElement>('button:enabled')?.focus();
          if (item === log.lastElementChild) toLast(item);
        },
        remove: () => {
          item.remove();
        },
      };
    },
    look(where) {
      seen = where;
      for (const item of log.children) if (item instanceof HTMLElement) see(item);
      toEnd();
    },
  };
}

/** The list of messages, and what scrolls to its end or to its last message; there it stays when its height changes. */
function createLog(words: Words) {
  const log = el('ol', { class: 'log', role: 'log', 'aria-label': words.chat, tabindex: '0' });
  let isAtEnd = true;
  function toEnd(): void {
    log.scrollTop = log.scrollHeight;
    isAtEnd = true;
  }
  function toLast(item: HTMLElement): void {
    toEnd();
    // A long answer is read from its start.
    if (item.offsetHeight > log.clientHeight) item.scrollIntoView({ block: 'start' });
  }
  log.addEventListener('scroll', () => {
    isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END;
  });
  // Who reads the last message goes on reading it when a keyboard takes a part of the screen.
  new ResizeObserver(() => {
    if (isAtEnd) toEnd();
  }).observe(log);
  return { log, toEnd, toLast };
}

/** What whoever sits at the page typed. */
function saidElement(text: string, who: Who, name: string): HTMLElement {
  return el(
    'li',
    { class: 'message' },
    el('span', { class: `avatar ${who}`, 'aria-hidden': 'true' }, name.slice(0, 1)),
    el('div', { class: 'body' }, el('header', {}, el('b', {}, name)), el('p', {}, text)),
  );
}

/** A message of the bot that waits for its content, with the command that was used; `own` says that nobody else sees it. */
function messageElements(words: Words, name: string, used: string | undefined) {
  const waiting = el(
    'p',
    { class: 'waiting', role: 'status', 'aria-label': words.waiting },
    ...['•', '•', '•'].map((dot) => el('span', { 'aria-hidden': 'true' }, dot)),
  );
  const content = el('div', {}, waiting);
  const own = el('p', { class: 'own', hidden: true }, words.onlyYou);
  const byWhom =
    used === undefined
      ? undefined
      : el(
          'p',
          { class: 'used' },
          el('b', {}, name),
          ` ${words.used} `,
          el('span', { class: 'mention' }, used),
        );
  const header = el('header', {}, el('b', {}, words.title), el('em', {}, words.app));
  const item = el(
    'li',
    { class: 'message bot' },
    byWhom,
    el('span', { class: 'avatar', 'aria-hidden': 'true' }, 'V'),
    el('div', { class: 'body' }, header, content, own),
  );
  return { item, content, own };
}

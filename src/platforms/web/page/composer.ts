/** The line where one types. */
import { createAttachment } from './attachment.ts';
import { el } from './elements.ts';
import type { SentFile, Suggestion, Words } from './protocol.ts';
import { createSuggestionList } from './suggestion-list.ts';

interface Doing {
  readonly words: Words;
  readonly send: (line: string, file: SentFile | undefined) => void;
  readonly suggest: (line: string) => Promise<readonly Suggestion[]>;
}

/** Where questions and commands are typed. */
export interface Composer {
  readonly element: HTMLElement;
  readonly focus: () => void;
}

/** Milliseconds without a key before suggestions are asked for. */
const PAUSE = 120;

/** A combobox: arrows choose, Tab and Enter take what is chosen, Escape closes the list, Enter sends. */
export function createComposer({ words, send, suggest }: Doing): Composer {
  const line = lineElement(words);
  const list = createSuggestionList(line, words.suggestions, take);
  const attachment = createAttachment(words, () => {
    line.focus();
  });
  const { refresh, close } = offering(line, list, suggest);

  function take(suggestion: Suggestion): void {
    line.value = suggestion.line;
    line.focus();
    line.setSelectionRange(line.value.length, line.value.length);
    refresh();
  }

  function submit(): void {
    const typed = line.value;
    if (typed.trim() === '') return;
    close();
    line.value = '';
    send(typed, attachment.take());
  }

  function onKey({ key, shiftKey }: KeyboardEvent): (() => void) | undefined {
    const [first, chosen] = [list.first(), list.chosen()];
    const takeIt = (suggestion: Suggestion) => () => {
      take(suggestion);
    };
    if (key === 'Enter') return chosen ? takeIt(chosen) : submit;
    if (!first) return undefined;
    if (key === 'Tab') return shiftKey ? undefined : takeIt(chosen ?? first);
    if (key === 'Escape') return close;
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
    return () => {
      list.step(key === 'ArrowDown' ? 1 : -1);
    };
  }

  line.addEventListener('input', refresh);
  line.addEventListener('blur', close);
  line.addEventListener('keydown', (event) => {
    // What an input method still composes is no key of ours.
    const act = event.isComposing ? undefined : onKey(event);
    if (!act) return;
    event.preventDefault();
    act();
  });
  const bar = el('div', { class: 'bar' }, attachment.pick, line, sendButton(words));
  const element = el('form', { class: 'composer' }, list.element, attachment.shown, bar);
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  return {
    element,
    focus: () => {
      line.focus();
    },
  };
}

function sendButton(words: Words): HTMLButtonElement {
  return el('button', { type: 'submit', class: 'send', 'aria-label': words.send }, '➤');
}

function lineElement(words: Words): HTMLInputElement {
  return el('input', {
    ...{ class: 'line', role: 'combobox', autocomplete: 'off', spellcheck: 'false' },
    ...{ 'aria-expanded': 'false', 'aria-autocomplete': 'list', enterkeyhint: 'send' },
    ...{ 'aria-label': words.placeholder, placeholder: words.placeholder, maxlength: '4000' },
  });
}

/** Fills the list with suggestions for what stands in the line a moment after the last key, and empties it. */
function offering(
  line: HTMLInputElement,
  list: Pick<ReturnType<typeof createSuggestionList>, 'show'>,
  suggest: Doing['suggest'],
) {
  /** Counts what was asked for: only the last one is shown. */
  let asked = 0;

  async function offer(typed: string, mine: number): Promise<void> {
    // Without suggestions one can type all the same.
    const found = await suggest(typed).catch(() => []);
    const others = found.filter((each) => each.line.trim() !== typed.trim());
    if (mine === asked) list.show(others);
  }

  return {
    refresh: () => {
      asked += 1;
      const mine = asked;
      const typed = line.value;
      setTimeout(() => {
        if (mine === asked) void offer(typed, mine);
      }, PAUSE);
    },
    close: () => {
      asked += 1;
      list.show([]);
    },
  };
}

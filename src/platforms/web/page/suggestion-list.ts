/** The list above the line: ways to go on from what is typed. */
import { el } from './elements.ts';
import type { Suggestion } from './protocol.ts';

/** What may be typed here, to choose from. */
export interface SuggestionList {
  readonly element: HTMLElement;
  /** Shows these, none of them chosen. */
  readonly show: (suggestions: readonly Suggestion[]) => void;
  /** Chooses the next (1) or the one before (-1), round and round. */
  readonly step: (by: 1 | -1) => void;
  readonly first: () => Suggestion | undefined;
  readonly chosen: () => Suggestion | undefined;
}

/** A listbox that `line` controls: the line keeps the focus, and names the option that is chosen. */
export function createSuggestionList(
  line: HTMLInputElement,
  label: string,
  take: (suggestion: Suggestion) => void,
): SuggestionList {
  const element = el('ul', {
    ...{ id: 'suggestions', role: 'listbox', 'aria-label': label, hidden: true },
  });
  line.setAttribute('aria-controls', element.id);
  let offered: readonly Suggestion[] = [];
  let at = -1;

  function choose(next: number): void {
    at = next;
    for (const [i, option] of [...element.children].entries()) {
      option.setAttribute('aria-selected', String(i === at));
      if (i === at) option.scrollIntoView({ block: 'nearest' });
    }
    if (at < 0) line.removeAttribute('aria-activedescendant');
    else line.setAttribute('aria-activedescendant', idOf(at));
  }

  function optionOf(suggestion: Suggestion, i: number): HTMLElement {
    const { label: name, detail } = suggestion;
    const option = el(
      'li',
      { id: idOf(i), role: 'option', 'aria-selected': 'false' },
      el('b', {}, name),
      detail === '' ? undefined : el('span', {}, detail),
    );
    // Before the line loses the focus.
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      take(suggestion);
    });
    return option;
  }

  return {
    element,
    show(suggestions) {
      offered = suggestions;
      element.hidden = offered.length === 0;
      line.setAttribute('aria-expanded', String(!element.hidden));
      element.replaceChildren(...offered.map(optionOf));
      choose(-1);
    },
    step(by) {
      const { length } = offered;
      choose(at < 0 && by < 0 ? length - 1 : (at + by + length) % length);
    },
    first: () => offered[0],
    chosen: () => offered[at],
  };
}

function idOf(i: number): string {
  return `suggestion-${i}`;
}

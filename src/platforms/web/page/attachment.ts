/** A file that goes along with the next line. */
import { button, el } from './elements.ts';
import type { SentFile, Words } from './protocol.ts';
import { sentFile } from './server.ts';

export interface Attachment {
  /** The button that picks a file, and what shows which one was. */
  readonly pick: HTMLElement;
  readonly shown: HTMLElement;
  /** Gives the file, and none from then on. */
  readonly take: () => SentFile | undefined;
}

/** `onChange` is told when a file was picked or removed. */
export function createAttachment(words: Words, onChange: () => void): Attachment {
  let file: SentFile | undefined;
  const shown = el('div', { class: 'chip', hidden: true });
  const picker = el('input', { type: 'file', hidden: true, tabindex: '-1' });

  function keep(next: SentFile | undefined): void {
    file = next;
    picker.value = '';
    shown.hidden = !next;
    const remove = button(
      '×',
      () => {
        keep(undefined);
        onChange();
      },
      { 'aria-label': words.removeFile },
    );
    shown.replaceChildren(...(next ? [next.name, remove] : []));
  }

  picker.addEventListener('change', () => {
    const [picked] = picker.files ?? [];
    if (picked) void sentFile(picked).then(keep).then(onChange);
  });
  const open = button(
    '+',
    () => {
      picker.click();
    },
    { 'aria-label': words.attach, class: 'attach' },
  );
  return {
    pick: el('span', {}, open, picker),
    shown,
    take() {
      const taken = file;
      keep(undefined);
      return taken;
    },
  };
}

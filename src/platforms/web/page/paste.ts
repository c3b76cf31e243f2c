/** The dialog that takes an article, and the event that it is about. */
import { button, el, select } from './elements.ts';
import type { Library, Words } from './protocol.ts';

/** `paste` gets the article, and the id of its event; none for a new one. */
export function openPaste(
  words: Words,
  events: Library['events'],
  paste: (text: string, event: string | undefined) => void,
): void {
  const title = el('h2', { id: 'title-paste' }, words.paste);
  const text = el('textarea', {
    ...{ id: 'paste-text', rows: '12', required: true, 'aria-describedby': 'paste-hint' },
  });
  const options = [
    { value: '', label: words.newEvent },
    ...events.map(({ id, title: label }) => ({ value: id, label })),
  ];
  const which = select(words.whichEvent, options, '', () => undefined);
  which.id = 'paste-event';
  const cancel = button(
    words.cancel,
    () => {
      dialog.close();
    },
    { class: 'plain' },
  );
  const body = el(
    'form',
    { method: 'dialog' },
    title,
    el(
      'div',
      { class: 'input' },
      el('label', { for: text.id }, words.article),
      el('small', { id: 'paste-hint' }, words.articleHint),
      text,
    ),
    el('div', { class: 'input' }, el('label', { for: which.id }, words.whichEvent), which),
    el('footer', {}, cancel, el('button', { type: 'submit', class: 'primary' }, words.drafts)),
  );
  const dialog = el('dialog', { 'aria-labelledby': title.id, class: 'form' }, body);
  body.addEventListener('submit', () => {
    paste(text.value, which.value === '' ? undefined : which.value);
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  text.focus();
}

/** A reply as elements. */
import { button, el } from './elements.ts';
import type { Action, Citation, Parts, Place, Shown, ShownBlock, Words } from './protocol.ts';

/** What elements of a reply do when they are used. */
export interface Doing {
  readonly words: Words;
  /** Does what a button says. */
  readonly press: (action: Action, label: string) => void;
  /** Shows where a quote stands. */
  readonly look: (place: Place) => void;
}

/** Blocks, files and buttons of the reply, in its language. */
export function replyElement(shown: Shown, doing: Doing): HTMLElement {
  return el(
    'div',
    { class: 'reply', lang: shown.locale },
    ...shown.blocks.map((block) => blockElement(block, doing)),
    ...shown.files.map(fileElement),
    ...shown.rows.map((row) =>
      el(
        'div',
        { class: 'row' },
        ...row.map(({ label, action, style, disabled }) =>
          button(
            label,
            () => {
              doing.press(action, label);
            },
            { class: style, disabled },
          ),
        ),
      ),
    ),
  );
}

function blockElement(block: ShownBlock, doing: Doing): HTMLElement {
  switch (block.type) {
    case 'heading':
      return el('h3', {}, block.text);
    case 'answer':
      return el('p', { class: 'answer' }, block.text);
    case 'text':
      return el('p', {}, block.text);
    case 'note':
      return el('p', { class: 'note' }, block.text);
    case 'quote':
      return el(
        'figure',
        { class: 'quote' },
        block.lead === '' ? undefined : el('p', { class: 'lead' }, block.lead),
        quoteElement(block.parts),
        block.citation && citationElement(block.citation, block.place, doing),
      );
    case 'passage':
      return el(
        'figure',
        { class: 'quote passage' },
        quoteElement(block.parts),
        citationElement(block.citation, block.place, doing),
      );
    case 'fields':
      return el(
        'dl',
        {},
        ...block.fields.map(({ label, text }) =>
          el('div', {}, el('dt', {}, label), ' ', el('dd', {}, text)),
        ),
      );
    case 'list':
      return el(
        block.first === undefined ? 'ul' : 'ol',
        { start: block.first === undefined ? undefined : String(block.first) },
        ...block.items.map((item) => el('li', {}, item)),
      );
    case 'difference':
      return differenceElement(block);
    case 'mention':
      return mentionElement(block);
    case 'separator':
      return el('hr');
  }
}

function quoteElement({ before, marked, after }: Parts): HTMLElement {
  return el('blockquote', {}, before, marked === '' ? undefined : el('strong', {}, marked), after);
}

/** The headline leads to the quote's place in the source; an address of its own stands behind it. */
function citationElement(
  { before, headline, after, url }: Citation,
  place: Place | undefined,
  doing: Doing,
): HTMLElement {
  const title = place ? linkTo(place, headline, doing) : headline;
  const link = el(
    'a',
    {
      href: url,
      target: '_blank',
      rel: 'noreferrer',
      'aria-label': doing.words.open,
      class: 'out',
    },
    '↗',
  );
  return el('figcaption', {}, before, title, url === undefined ? undefined : link, after);
}

/** A link into the page itself, which breaks over lines as a button does not. */
function linkTo(place: Place, text: string, { words, look }: Doing): HTMLElement {
  const link = el('a', { href: '#source', class: 'link', title: words.inSource }, text);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    look(place);
  });
  return link;
}

const STATES = { extra: 'del', missing: 'ins' } as const;

function differenceElement({ label, words }: Extract<ShownBlock, { type: 'difference' }>) {
  const text = el('p', { class: 'difference' });
  for (const { text: word, state } of words) {
    text.append(state === 'same' ? word : el(STATES[state], {}, word));
  }
  return el('div', {}, label === '' ? undefined : el('p', { class: 'answer' }, label), text);
}

function mentionElement({ lead, names, at }: Extract<ShownBlock, { type: 'mention' }>) {
  const line = el('p', {}, lead, lead === '' ? '' : ' ');
  for (const [i, { text, href }] of names.entries()) {
    const name = el(href === undefined ? 'span' : 'a', { class: 'mention', href }, text);
    line.append(i === 0 ? '' : ', ', name);
  }
  line.append(at === '' ? '' : ' ', el('time', {}, at));
  return line;
}

function fileElement({ name, text }: Shown['files'][number]): HTMLElement {
  const bytes = new Blob([text], { type: 'text/plain' });
  const link = el('a', { href: URL.createObjectURL(bytes), download: name }, name);
  return el(
    'div',
    { class: 'file' },
    link,
    el('span', { class: 'note' }, `${(bytes.size / 1024).toFixed(1)} KB`),
  );
}

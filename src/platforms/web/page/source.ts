/** The source beside the chat: its text, what in it is a fact or a draft, and where the last quote stands. */
import { el, select } from './elements.ts';
import { markedText, walkMarks } from './marked-text.ts';
import type { Library, Mark, MarkedSource, Place, Words } from './protocol.ts';

interface Doing {
  readonly words: Words;
  readonly library: () => Promise<Library>;
  readonly source: (key: string) => Promise<MarkedSource | null>;
  readonly open: (mark: Mark) => void;
}

/** The text of a source beside the chat. */
export interface SourcePane {
  readonly element: HTMLElement;
  /** Shows the source with this place marked, and scrolls to it. */
  readonly show: (place: Place) => Promise<void>;
  /** Scrolls to the last quote, where it is in the source that is shown. */
  readonly reveal: () => void;
  /** Reads all again, as it may have changed; the first time, shows the newest source. */
  readonly refresh: () => Promise<void>;
}

/** A pane that shows no source yet. */
export function createSourcePane({ words, library, source, open }: Doing): SourcePane {
  const { element, head, text } = paneElements(words);
  let current: MarkedSource | undefined;
  let now: Place | undefined;

  function draw(sources: Library['sources']): void {
    if (!current) {
      head.replaceChildren();
      text.replaceChildren(el('p', { class: 'note' }, words.noSource));
      return;
    }
    const { key, headline, marks } = current;
    const options = sources.map((each) => ({ value: each.key, label: each.name }));
    const which = select(words.whichSource, options, key, (chosen) => {
      now = undefined;
      void refresh(chosen);
    });
    head.replaceChildren(el('div', { class: 'which' }, which), ...headElements(current, words));
    const place = now?.source === key ? now : undefined;
    text.setAttribute('aria-label', headline);
    text.replaceChildren(...markedText(current.text, marks, place, open));
    text.querySelector('mark[role=button]')?.setAttribute('tabindex', '0');
  }

  /** Counts what was asked for: only the last one is shown, whichever comes last. */
  let asked = 0;

  async function refresh(key = current?.key): Promise<void> {
    asked += 1;
    const mine = asked;
    try {
      const { sources } = await library();
      const wanted = sources.some((each) => each.key === key) ? key : sources[0]?.key;
      const found = wanted === undefined ? null : await source(wanted);
      if (mine !== asked) return;
      current = found ?? undefined;
      draw(sources);
    } catch {
      // What stands there goes on standing; that the server is gone is told where something is asked.
    }
  }

  function reveal(): void {
    scrollToQuote(text);
  }

  return {
    element,
    reveal,
    refresh: () => refresh(),
    async show(place) {
      now = place;
      await refresh(place.source);
      reveal();
    },
  };
}

/** An empty pane: what stands over the text, and the text, whose marks the arrow keys reach. */
function paneElements(words: Words) {
  const text = el('div', { class: 'text', tabindex: '0', role: 'region' });
  const head = el('header');
  const element = el(
    'article',
    { id: 'source', class: 'source', 'aria-label': words.source },
    head,
    text,
  );
  walkMarks(text);
  return { element, head, text };
}

function scrollToQuote(text: HTMLElement): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'auto' : 'smooth';
  text.querySelector('mark.now')?.scrollIntoView({ block: 'center', behavior });
}

/** What is told of a source over its text: its headline, where it is from, and what the marks mean. */
function headElements(
  { headline, about, url, counts, marks }: MarkedSource,
  words: Words,
): readonly HTMLElement[] {
  const link = el(
    'a',
    { href: url, target: '_blank', rel: 'noreferrer', 'aria-label': words.open, class: 'out' },
    '↗',
  );
  const hasDraft = marks.some(({ kind }) => kind === 'draft');
  return [
    el('h2', {}, headline, url === undefined ? undefined : link),
    el('p', { class: 'note' }, about),
    el(
      'p',
      { class: 'legend' },
      el('span', {}, counts),
      el('mark', { class: 'now' }, words.quote),
      el('mark', { class: 'fact' }, words.fact),
      hasDraft ? el('mark', { class: 'draft' }, words.draft) : undefined,
    ),
  ];
}

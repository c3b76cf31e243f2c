/** A source's text with its marks, which may lie over each other. */
import { el } from './elements.ts';
import type { Mark, Place } from './protocol.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The text as nodes. A marked stretch stands for the shortest mark over it; `now` is where the last quote stands. */
export function markedText(
  text: string,
  marks: readonly Mark[],
  now: Place | undefined,
  open: (mark: Mark) => void,
): readonly (Node | string)[] {
  const answer = now?.answer;
  const edges = [0, text.length, ...[...marks, now, answer].flatMap(edgesOf)];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  const shortestFirst = [...marks].sort((a, b) => a.end - a.start - (b.end - b.start));
  return cuts.slice(0, -1).map((start, i) => {
    const stretch = { start, end: cuts[i + 1] ?? start };
    const over = shortestFirst.filter((mark) => covers(mark, stretch));
    const classes = [
      ...new Set(over.map(({ kind }) => kind)),
      ...(covers(now, stretch) ? ['now'] : []),
      ...(covers(answer, stretch) ? ['answer'] : []),
    ];
    const letters = text.slice(stretch.start, stretch.end);
    if (classes.length === 0) return letters;
    const drafts = over.filter(({ kind }) => kind === 'draft');
    return markElement(letters, classes.join(' '), drafts[0] ?? over[0], open);
  });
}

function edgesOf(stretch: Stretch | undefined): number[] {
  return stretch ? [stretch.start, stretch.end] : [];
}

function covers(outer: Stretch | undefined, { start, end }: Stretch): boolean {
  return outer !== undefined && outer.start <= start && outer.end >= end;
}

function markElement(
  letters: string,
  classes: string,
  mark: Mark | undefined,
  open: (mark: Mark) => void,
): HTMLElement {
  if (!mark) return el('mark', { class: classes }, letters);
  const element = el(
    'mark',
    { class: classes, role: 'button', tabindex: '-1', title: mark.label },
    letters,
  );
  element.addEventListener('click', () => {
    open(mark);
  });
  return element;
}

/** Among the marks the Tab key stops once; arrows go from one to the next, Enter and the space bar open it. */
export function walkMarks(container: HTMLElement): void {
  const marks = () => [...container.querySelectorAll<HTMLElement>('mark[role=button]')];
  container.addEventListener('keydown', (event) => {
    const all = marks();
    const at = all.findIndex((mark) => mark === document.activeElement);
    if (at < 0) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      all[at]?.click();
      return;
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? undefined : all[at + step];
    if (!next) return;
    event.preventDefault();
    all[at]?.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  });
}

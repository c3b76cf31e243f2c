/** A page as its blocks of text, in the order of reading. */
import { APART_LINES } from '../../text/lang/en/page-furniture.ts';
import { isElement, isText, type Element } from './dom.ts';
import { even, wordsOf } from './letters.ts';
import { isStamp } from './stamp.ts';

/** A paragraph, heading, cell or the like of a page. */
export interface Block {
  readonly text: string;
  /** The innermost element that makes it a block. */
  readonly element: Element;
  readonly words: number;
  /** Share of its letters inside links. */
  readonly linked: number;
  /** What of its text stands outside links, each of which is a space. */
  readonly unlinked: string;
}

/** Their text is never shown, or belongs to a control. */
const SKIPPED = new Set(
  'script style noscript template svg iframe object canvas audio video select textarea input button head map math datalist progress'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul amp-accordion'.split(
    ' ',
  ),
);

/** The blocks of an element's text; a double line break ends one as a paragraph does, and a single one behind prose. */
export function blocksOf(root: Element): Block[] {
  const walk = new Walk();
  walk.into(root, root, { link: false, bold: false });
  walk.end(root);
  return walk.blocks;
}

/** What a text stands in. */
interface Inside {
  readonly link: boolean;
  readonly bold: boolean;
}

/** The text that has been met since the last block ended. */
class Walk {
  readonly blocks: Block[] = [];
  #text = '';
  /** The end of that text. */
  #tail = '';
  #unlinked = '';
  #linked = 0;
  /** Line breaks with nothing but white space since. */
  #breaks = 0;
  #line = new Line();

  into(node: Element, block: Element, inside: Inside): void {
    for (const child of node.childNodes) {
      if (isText(child)) this.#addParts(child.textContent ?? '', inside, block);
      else if (isElement(child) && !SKIPPED.has(child.localName)) this.#visit(child, block, inside);
    }
  }

  #visit(child: Element, block: Element, inside: Inside): void {
    const name = child.localName;
    if (isNoteMark(child)) return;
    if (name === 'br') {
      this.#breaks += 1;
      this.#write(' ');
      return;
    }
    const isBlock =
      (BLOCK.has(name) && !isCell(child)) ||
      isInlineCredit(child) ||
      isOwnBlock(child, block) ||
      (isStopped(this.#tail) && isInlineDay(child));
    if (!isBlock && BLOCK.has(name)) this.#write(' ');
    if (isBlock) this.end(block);
    this.into(child, isBlock ? child : block, {
      link: inside.link || (name === 'a' && hasTarget(child)),
      bold: inside.bold || BOLD.has(name),
    });
    if (isBlock) this.end(child);
  }

  /** A blank line ends a paragraph only where the page shows lines as they are. */
  #addParts(text: string, inside: Inside, block: Element): void {
    const parts = block.localName === 'pre' ? text.split(/\n\s*\n/) : [text];
    parts.forEach((part, i) => {
      if (i > 0) this.end(block);
      this.#add(part, inside, block);
    });
  }

  #add(text: string, inside: Inside, block: Element): void {
    const letters = text.trim().length;
    if (letters > 0) {
      if (this.#breaks > 1 || (this.#breaks === 1 && this.#endsAtBreak(text, inside, block)))
        this.end(block);
      if (this.#breaks > 0) this.#line = new Line();
      this.#breaks = 0;
      this.#line.add(text, inside);
    }
    this.#write(text);
    this.#unlinked += inside.link ? ' ' : text;
    if (inside.link) this.#linked += letters;
  }

  /** Whether a single line break ends a block before the text that follows it. */
  #endsAtBreak(next: string, inside: Inside, block: Element): boolean {
    if (isWhole(this.#tail)) return true;
    if (/^h\d$/.test(block.localName) || /^\s*[\p{Ll},;]/u.test(next)) return false;
    return this.#line.isApart(inside);
  }

  #write(text: string): void {
    this.#text += text;
    this.#tail = (this.#tail + text).slice(-MAX_TAIL);
  }

  end(element: Element): void {
    const text = even(this.#text);
    if (text !== '') {
      const letters = text.length;
      const linked = Math.min(1, this.#linked / letters);
      const unlinked = even(this.#unlinked);
      this.blocks.push({ text, element, words: wordsOf(text).length, linked, unlinked });
    }
    this.#text = '';
    this.#tail = '';
    this.#unlinked = '';
    this.#linked = 0;
    this.#breaks = 0;
    this.#line = new Line();
  }
}

const BOLD = new Set(['b', 'strong']);
/** Longer lines are no labels and no bylines. */
const MAX_LINE_WORDS = 15;

/** The text since the last line break. */
class Line {
  #text = '';
  #letters = 0;
  #bold = 0;
  #linked = 0;
  #endsInLink = false;

  add(text: string, { link, bold }: Inside): void {
    const letters = text.trim().length;
    this.#text += text;
    this.#letters += letters;
    if (bold) this.#bold += letters;
    if (link) this.#linked += letters;
    this.#endsInLink = link;
  }

  /** Whether it is a line of its own: all in bold before what is not, a byline, a label, or one that leads elsewhere. */
  isApart(next: Inside): boolean {
    const text = even(this.#text);
    if (this.#bold === this.#letters && !next.bold) return true;
    if (wordsOf(text).length > MAX_LINE_WORDS) return false;
    const leadsOn = this.#endsInLink && 2 * this.#linked > this.#letters;
    if (leadsOn && !/[.!?,]["'”’)\]]*$/.test(text)) return true;
    return /^by \p{Lu}/iu.test(text) || APART_LINES.some((each) => each.test(text));
  }
}

/** Blocks whose parts are words of a sentence. */
const LINES = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'pre',
  'td',
  'th',
  'dt',
  'dd',
]);

/** Whether an element that the site made up stands for a block: `<news-p>`, but not `<glossary-term>` amid a sentence. */
function isOwnBlock(element: Element, block: Element): boolean {
  if (!element.localName.includes('-') || LINES.has(block.localName)) return false;
  const parent = element.parentElement;
  return parent !== null && !holdsText(parent);
}

/** Parts whose own text was looked for: thousands of elements may stand in one. */
const looked = new WeakMap<Element, boolean>();

function holdsText(parent: Element): boolean {
  const holds =
    looked.get(parent) ??
    [...parent.childNodes].some((each) => isText(each) && even(each.textContent ?? '') !== '');
  looked.set(parent, holds);
  return holds;
}

/** Longer cells are columns of the page. */
const MAX_CELL = 60;

/** A cell of a table of data: what stands beside it in its row belongs to it. */
function isCell(element: Element): boolean {
  if (element.localName !== 'td' && element.localName !== 'th') return false;
  return !holdsPart(element) && element.textContent.length <= MAX_CELL;
}

const CELL_PARTS = new Set('p div table ul ol h1 h2 h3 h4 br img'.split(' '));

/** Whether a part of the page stands in a cell; a look of our own, as there are thousands in a table. */
function holdsPart(element: Element): boolean {
  for (const child of element.childNodes) {
    if (isElement(child) && (CELL_PARTS.has(child.localName) || holdsPart(child))) return true;
  }
  return false;
}

/** A paragraph has at least so many words before a line break ends it. */
const MIN_WHOLE = 8;

/** So much of a text's end tells whether it is one: it is asked at each line break. */
const MAX_TAIL = 300;

/** Whether a text is a paragraph with its stop, and no line of an address or a poem. */
function isWhole(text: string): boolean {
  return isStopped(text) && wordsOf(text).length >= MIN_WHOLE;
}

function isStopped(text: string): boolean {
  return /[.!?…]["'”’)\]]*\s*$/.test(text);
}

/** The mark of a footnote, as a link to it: "[1]". */
function isNoteMark(element: Element): boolean {
  return (
    element.localName === 'a' &&
    /#.*(?:fn|note|cite|ref)/i.test(element.getAttribute('href') ?? '') &&
    /^\s*\[?(?:\d{1,3}|\p{Ll}|[*†‡↩])\]?\s*$/u.test(element.textContent)
  );
}

const INLINE = new Set(['span', 'small', 'em', 'i', 'cite', 'label', 'font']);
const CREDIT = /(?:^|[\s_-])(?:caption|credit|attribution)s?(?:$|[\s_-])/i;

/** The caption or credit of a picture that stands in a paragraph without a part of its own. */
function isInlineCredit(element: Element): boolean {
  return INLINE.has(element.localName) && CREDIT.test(element.getAttribute('class') ?? '');
}

const DAY = /(?:^|[\s_-])(?:date|time|timestamp|datetime|published)(?:$|[\s_-])/i;

/** The page's day that stands in a paragraph without a part of its own. */
function isInlineDay(element: Element): boolean {
  const isMarked = element.localName === 'time' || DAY.test(element.getAttribute('class') ?? '');
  return isMarked && !BLOCK.has(element.localName) && isStamp(even(element.textContent));
}

function hasTarget(link: Element): boolean {
  return link.getAttribute('href') !== null;
}

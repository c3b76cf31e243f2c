/** What on a page its markup sets apart from the story. */
import type { Block } from './blocks.ts';
import { around, type Element } from './dom.ts';
import {
  FURNITURE_BOX_WORDS,
  FURNITURE_PAIRS,
  FURNITURE_ROLES,
  FURNITURE_TAGS,
  FURNITURE_WORDS,
} from './furniture-marks.ts';

/** A labelled part that holds more of the page's prose than this is the story, mislabelled. */
const MAX_SHARE = 0.45;
/** A part whose name may mean much is furniture while it is short. */
const MAX_BOX_WORDS = 80;
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'li', 'blockquote']);

/** Elements whose marks were read: each is asked for by all that stands in it. */
const marked = new WeakMap<Element, string>();
/** Longer lists of names tell nothing more. */
const MAX_MARKS = 2000;

/** Class names, id and the like as words in lower case, with spaces around: " article body has video ". */
export function marksOf(element: Element): string {
  const marks = marked.get(element) ?? readMarks(element);
  marked.set(element, marks);
  return marks;
}

function readMarks(element: Element): string {
  const marks = ['class', 'id', 'data-testid', 'data-component', 'data-module', 'data-type']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, MAX_MARKS);
  return ` ${marks.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()} `;
}

/**
 * Whether the element's own markup says that it is no story; `weight` is how many words of prose it holds. `plain` are words
 * that mark the story on this page.
 */
function isMarked(element: Element, weight: number, plain: ReadonlySet<string>): boolean {
  const name = element.localName;
  if (FURNITURE_TAGS.has(name)) return true;
  const role = element.getAttribute('role');
  const marks = marksOf(element);
  // Not where other widths show it: "hidden md:block".
  if (!marks.includes(':') && / (?:is-hidden|d-none|hidden) /.test(marks)) return true;
  if (role !== null && FURNITURE_ROLES.has(role)) return true;
  if (element.getAttribute('hidden') !== null && name !== 'body') return true;
  const isBox = !PARAGRAPHS.has(name) && weight <= MAX_BOX_WORDS;
  // An element that the site made up says by its name what it is: "<related-stories>".
  if (name.includes('-') && isFurnitureMark(name, isBox, plain)) return true;
  return marks.split(/\s+/).some((mark) => isFurnitureMark(mark, isBox, plain));
}

/** The story itself, for those who pay. */
const PAID_FOR =
  /^(?:subscri(?:ption|ber)s?|premium|paid|paywall(?:ed)?|members?)-(?:content|only|body|text)$/;

function isFurnitureMark(mark: string, isBox: boolean, plain: ReadonlySet<string>): boolean {
  const parts = partsOf(mark);
  if (parts.length > 6) return false;
  // "no-caption", "has-video": about the part, not what it is.
  if (/^(?:no|has|with|without|is|hide|not)$/.test(parts[0] ?? '')) return false;
  if (PAID_FOR.test(mark)) return false;
  if (FURNITURE_WORDS.has(mark) || parts.some((part) => FURNITURE_WORDS.has(part))) return true;
  if (parts.some((part, i) => FURNITURE_PAIRS.has(`${part}-${parts[i + 1] ?? ''}`))) return true;
  if (!isBox) return false;
  if (FURNITURE_BOX_WORDS.has(mark)) return !plain.has(mark);
  if (/(?:text|body|paragraph|copy|story|article)$/.test(mark)) return false;
  return parts.some((part) => FURNITURE_BOX_WORDS.has(part) && !plain.has(part));
}

function partsOf(mark: string): string[] {
  return mark.split(/[^a-z0-9]+/).filter((part) => part !== '');
}

/** Elements whose box words were read. */
const boxWords = new WeakMap<Element, ReadonlySet<string>>();

/** The words of an element's marks that may mean a box. */
function boxWordsOf(element: Element): ReadonlySet<string> {
  const known = boxWords.get(element);
  if (known) return known;
  const marks = marksOf(element).split(/\s+/);
  const found = new Set(
    marks
      .flatMap((mark) => [mark, ...partsOf(mark)])
      .filter((each) => FURNITURE_BOX_WORDS.has(each)),
  );
  boxWords.set(element, found);
  return found;
}

/** Parts of one class that hold this share of the prose are the story's. */
const MIN_CLASS_SHARE = 0.25;

/** So many elements, from a block outwards, tell how it is set. */
const MAX_PLACE = 2;
/** Blocks that are set alike and hold this share of the prose are set as the story is. */
const MIN_SET_SHARE = 0.2;

/** Items, headings and quotations are never set as paragraphs are. */
const SET_APART = new Set(['p', 'div', 'section']);

/** How a block is set: "p.lead < div.body". */
function settingOf(element: Element): string {
  return [...around(element).take(MAX_PLACE)]
    .map((each) => `${each.localName}.${classOf(each)}`)
    .join(' < ');
}

/** The element's classes as it gives them. */
export function classOf(element: Element): string {
  return element.getAttribute('class')?.trim() ?? '';
}

/** Tells which blocks stand in parts that the markup sets apart from the story. */
export class Markup {
  readonly #weights = new Map<Element, number>();
  readonly #total: number;
  readonly #known = new Map<Element, boolean>();
  /** Words of prose in all parts of the same class. */
  readonly #byClass = new Map<string, number>();

  /** Box words that mark much of the prose: each paragraph of a story may stand in a "card" or a "widget". */
  readonly #plain: ReadonlySet<string>;
  /** Words of prose in all blocks that are set alike. */
  readonly #bySetting = new Map<string, number>();

  constructor(blocks: readonly Block[]) {
    let total = 0;
    for (const block of blocks) {
      const weight = proseWeight(block);
      if (weight === 0) continue;
      total += weight;
      const setting = settingOf(block.element);
      this.#bySetting.set(setting, (this.#bySetting.get(setting) ?? 0) + weight);
      for (const each of around(block.element)) {
        this.#weights.set(each, (this.#weights.get(each) ?? 0) + weight);
      }
    }
    this.#total = total;
    for (const [element, weight] of this.#weights) {
      const name = classOf(element);
      this.#byClass.set(name, (this.#byClass.get(name) ?? 0) + weight);
    }
    this.#plain = this.#plainWords(blocks);
  }

  /** Of parts in each other the innermost counts, and none that holds most of the page by itself. */
  #plainWords(blocks: readonly Block[]): Set<string> {
    const most = MAX_SHARE * this.#total;
    const byWord = new Map<string, number>();
    for (const block of blocks) {
      const weight = proseWeight(block);
      if (weight === 0) continue;
      const seen = new Set<string>();
      for (const each of around(block.element)) {
        for (const word of boxWordsOf(each)) {
          if (seen.has(word)) continue;
          seen.add(word);
          if (this.weight(each) <= most) byWord.set(word, (byWord.get(word) ?? 0) + weight);
        }
      }
    }
    return new Set([...byWord].filter(([, weight]) => weight > most).map(([word]) => word));
  }

  /** Words of prose inside an element. */
  weight(element: Element): number {
    return this.#weights.get(element) ?? 0;
  }

  get total(): number {
    return this.#total;
  }

  /** Whether a block has the element and class of much of the prose. */
  isSetAsStory({ element }: Block): boolean {
    return (this.#bySetting.get(settingOf(element)) ?? 0) >= MIN_SET_SHARE * this.#total;
  }

  /** Whether a block is set otherwise than much of the prose, and in a short part of its own. */
  isSetApart(block: Block): boolean {
    const { element } = block;
    const part = element.parentElement;
    const weight = part === null ? 0 : this.weight(part);
    const isBox = weight <= MAX_BOX_WORDS && weight < MIN_SET_SHARE * this.#total;
    return SET_APART.has(element.localName) && isBox && !this.isSetAsStory(block);
  }

  isFurniture({ element }: Block): boolean {
    return this.#isInside(element);
  }

  #isInside(element: Element | null): boolean {
    if (element === null || element.localName === 'body') return false;
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const found = this.isLabelled(element) || this.#isInside(element.parentElement);
    this.#known.set(element, found);
    return found;
  }

  /** Whether the element is such a part, and not most of the page. */
  isLabelled(element: Element): boolean {
    const weight = this.weight(element);
    return weight <= MAX_SHARE * this.#total && isMarked(element, weight, this.#plain);
  }

  /** Whether the parts of an element's class hold much of the prose. */
  isClassOfStory(element: Element): boolean {
    const weight = this.#byClass.get(classOf(element)) ?? 0;
    return classOf(element) !== '' && weight >= MIN_CLASS_SHARE * this.#total;
  }
}

/** A text without a stop is prose from so many words on. */
const MIN_UNSTOPPED = 15;
/** A sentence's stop, behind which an agency may be named: "It was over. — AFP". */
const STOPPED = /[.!?…]["'”’)\]]*(?:\s*(?:[-–—]+|[([])\s*\p{Lu}[\p{L}/. ]{1,25}[)\]]?)?$/u;
/** A whole sentence has at least so many: "It was over." */
const MIN_SENTENCE = 3;

/** Words in whole sentences outside links; 0 for labels, links and headings. */
export function proseWeight({ text, words, linked }: Block): number {
  const isSentence = words >= MIN_SENTENCE && STOPPED.test(text);
  const leadsOn = words >= 2 * MIN_SENTENCE && /[:;]$/.test(text);
  return words >= MIN_UNSTOPPED || isSentence || leadsOn ? words * (1 - linked) : 0;
}

/** Whether an element is a box or stands within it. */
export function isIn(element: Element, box: Element): boolean {
  for (const each of around(element)) if (each === box) return true;
  return false;
}

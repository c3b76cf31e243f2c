/** What on a page is not of the story by where it stands: captions, parts made for a form, notices about consent. */
import { CONSENT, CONSENT_STORY } from '../../text/lang/en/consent.ts';
import { WIRE_AT_END } from '../../text/lang/en/page-furniture.ts';
import type { Block } from './blocks.ts';
import { around, type Element } from './dom.ts';
import { fold } from './letters.ts';
import { type Markup, marksOf } from './markup.ts';
import { reports } from './verbs.ts';

/** A short part around a picture with more text than this is no caption. */
const MAX_CAPTION = 400;
/** Longer paragraphs beside a picture are of the story. */
const MAX_CAPTION_WORDS = 20;

/** A part that was made for a picture, though the picture itself comes later. */
const PICTURE = /[ _-](?:img|image|photo|picture)(?:[ _]|-(?!text|body|copy|article|story))/;

/** Whether a block stands with a picture in a part of their own: its caption or credit. */
export function isCaption({ element, words }: Block, markup: Markup): boolean {
  if (element.localName === 'p' && words > MAX_CAPTION_WORDS) return false;
  if (/^h\d$/.test(element.localName)) return false;
  for (const each of around(element).take(3)) {
    if (each.localName === 'body' || isLongPart(each)) return false;
    if (each.querySelector('h1, h2, h3, h4, time') !== null) return false;
    if (each !== element && markup.isClassOfStory(each)) return false;
    if (each.querySelector('img, picture, video') !== null || PICTURE.test(marksOf(each)))
      return true;
  }
  return false;
}

/** Whether a block may be a picture's caption with its agency: so ends the last paragraph of an agency's story as well. */
export function isWireCaption({ text, words }: Block): boolean {
  return words <= MAX_CAPTION_WORDS && WIRE_AT_END.test(text);
}

/** Parts whose text was measured: thousands of paragraphs may stand in one. */
const measured = new WeakMap<Element, boolean>();

function isLongPart(element: Element): boolean {
  const isLong = measured.get(element) ?? element.textContent.trim().length > MAX_CAPTION;
  measured.set(element, isLong);
  return isLong;
}

/** A part that is made for a form holds no more of a page's prose. */
const MAX_FORM_SHARE = 0.25;
/** Parts with so few words around a form are made for it. */
const MAX_FORM_PART = 60;
/** A form stands so deep in its part. */
const MAX_IN_PART = 3;

/** The parts of a page that are made for a form, such as one to sign up: what it asks stands around its fields. */
export function formParts(forms: Iterable<Element>, markup: Markup): Set<Element> {
  const found = new Set<Element>();
  for (const form of forms) {
    for (const each of [...around(form.parentElement)].slice(0, MAX_IN_PART)) {
      const weight = markup.weight(each);
      const isLong = weight > MAX_FORM_PART || weight > MAX_FORM_SHARE * markup.total;
      if (isLong || each.localName === 'body' || each.querySelector('h1') !== null) break;
      found.add(each);
    }
  }
  return found;
}

/**
 * Which blocks are of a notice about cookies and consent: those that speak of it, and what stands with them in the largest
 * part around that does so mostly and holds no headline.
 */
export function consentBlocks(blocks: readonly Block[], headline: string): Set<Block> {
  if (CONSENT_STORY.test(headline)) return new Set();
  const sure = new Set(
    blocks.filter(({ text, words }) => words >= 6 && consentSigns(text) >= 2 && !reports(text)),
  );
  if (sure.size === 0) return sure;
  const title = fold(headline);
  const holdsTitle = new Set<Element>();
  const [all, notice] = [new Map<Element, number>(), new Map<Element, number>()];
  for (const block of blocks) {
    const isTitle = title !== '' && fold(block.text) === title;
    for (const each of around(block.element)) {
      all.set(each, (all.get(each) ?? 0) + block.words);
      if (sure.has(block)) notice.set(each, (notice.get(each) ?? 0) + block.words);
      if (isTitle) holdsTitle.add(each);
    }
  }
  const isNotice = (each: Element): boolean =>
    each.localName !== 'body' &&
    !holdsTitle.has(each) &&
    (notice.get(each) ?? 0) >= 0.5 * (all.get(each) ?? 0);
  const boxes = new Set<Element>();
  for (const { element } of sure) {
    for (const each of around(element)) {
      if (!isNotice(each)) break;
      boxes.add(each);
    }
  }
  const isBoxed = ({ element }: Block): boolean => around(element).some((each) => boxes.has(each));
  return new Set(blocks.filter((block) => sure.has(block) || isBoxed(block)));
}

function consentSigns(text: string): number {
  return CONSENT.filter((each) => each.test(text)).length;
}

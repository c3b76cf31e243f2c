/** A web page as a tree. */
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/** As much of a page's nodes as is used here; the browser's own types would be global. */
export interface Node {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}

/** What is used of an element. */
export interface Element extends Node {
  readonly localName: string;
  readonly parentElement: Element | null;
  readonly textContent: string;
  readonly remove: () => void;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => Element | null;
  readonly querySelectorAll: (selector: string) => Iterable<Element>;
}

/** What is used of a page as a whole. */
export interface Document extends Element {
  readonly documentElement: Element;
  readonly body: Element;
}

const ELEMENT = 1;
const TEXT = 3;

const documentOf: (html: string) => { readonly document: Document } = parseHTML;

/**
 * The source of a page as a browser understands it: with the elements that it leaves out, such as those around the piece
 * `<article>…</article>`, and without those that stand where they can't, such as a second `<body>`
 * (https://html.spec.whatwg.org/#parsing). linkedom's own parser knows no such rules.
 */
export function tidied(html: string): string {
  // Each escape would be a node of text of its own, and some pages have one for each space.
  return serialize(parse(html)).replaceAll('&nbsp;', '\u00a0');
}

/** The tree of a source that was tidied. */
export function treeOf(tidy: string): Document {
  return documentOf(tidy).document;
}

/** The page of its source, or of a piece of one. */
export function parsePage(html: string): Document {
  return treeOf(tidied(html));
}

/** What is left escaped in a text that a page gives: some escape twice, as in "Tom &amp;amp; Ann". */
export function unescaped(given: string): string {
  return /&(?:#?\w+);/.test(given)
    ? parsePage(given.replaceAll('<', '&lt;')).body.textContent
    : given;
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** Whether a node is text. */
export function isText(node: Node): boolean {
  return node.nodeType === TEXT;
}

/** The element and those around it, innermost first. */
export function* around(element: Element | null): Generator<Element> {
  for (let each = element; each !== null; each = each.parentElement) yield each;
}

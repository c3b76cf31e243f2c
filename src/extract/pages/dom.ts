/** A web page as a tree. */
import { parseHTML } from 'linkedom';

/** As much of a page's nodes as is used here; the browser's own types would be global. */
export interface Node {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}

export interface Element extends Node {
  readonly localName: string;
  readonly parentElement: Element | null;
  readonly nextSibling: Node | null;
  readonly append: (node: Node) => void;
  readonly textContent: string;
  readonly remove: () => void;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => Element | null;
  readonly querySelectorAll: (selector: string) => Iterable<Element>;
}

export interface Document extends Element {
  readonly documentElement: Element;
  readonly body: Element;
}

const ELEMENT = 1;
const TEXT = 3;

const parse: (html: string) => { readonly document: Document } = parseHTML;

/** The page of its source; a fragment such as `<article>…</article>` becomes the body of one. */
export function parsePage(html: string): Document {
  const source = html.replace(/<!--[^]*?-->/g, '');
  const tags = source.replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, '');
  const has = (tag: string): boolean => new RegExp(`<${tag}[\\s>]`, 'i').test(tags);
  const { document } = parse(framed(source, has));
  // What stands between head and body would hide the body.
  const head = document.querySelector('head');
  const body = document.querySelector('body');
  for (let next = head?.nextSibling; next && next !== body; next = head?.nextSibling) {
    head?.append(next);
  }
  return document;
}

/** With the tags around it that a browser would add. */
function framed(source: string, has: (tag: string) => boolean): string {
  const bare = source.replace(/^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype[^>]*>\s*)?/i, '');
  if (has('body')) return `<!doctype html>${has('html') ? bare : `<html>${bare}</html>`}`;
  const [inHead, inBody] = has('head') ? halves(bare, /<\/head\s*>/i) : ['', bare];
  const rest = inBody.replace(/<\/?html[^>]*>/gi, '');
  const head = inHead.replace(/<html[^>]*>/i, '');
  const lang = /<html[^>]*>/i.exec(bare)?.[0] ?? '<html>';
  return `<!doctype html>${lang}${head}<body>${rest}</body></html>`;
}

function halves(text: string, mark: RegExp): [string, string] {
  const found = mark.exec(text);
  const end = found ? found.index + found[0].length : 0;
  return [text.slice(0, end), text.slice(end)];
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

export function isText(node: Node): boolean {
  return node.nodeType === TEXT;
}

/** The element and those around it, innermost first. */
export function* around(element: Element | null): Generator<Element> {
  for (let each = element; each !== null; each = each.parentElement) yield each;
}

/** What a page tells of its article in JSON-LD (schema.org). */
import { z } from 'zod';
import { parsePage, unescaped, type Document } from './dom.ts';
import { even, fold } from './letters.ts';

/** Empty where the page does not say. */
export interface LinkedArticle {
  readonly headline: string | undefined;
  readonly authors: readonly string[];
  /** Those of them that are no people. */
  readonly bodies: readonly string[];
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  readonly description: string | undefined;
  readonly url: string | undefined;
  /** The article's text, paragraphs parted by line breaks where it has them. */
  readonly body: string | undefined;
  /** The texts of a live blog's entries. */
  readonly updates: readonly string[];
}

const ARTICLE =
  /(?:Article|BlogPosting|NewsReport|LiveBlogPosting|SocialMediaPosting|^Report|^Review)$/;
/** Other kinds of node name the article too, such as the page that it stands on. */
const PAGE = /^(?:WebPage|ItemPage|CreativeWork)$/;

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Node = Record<string, Json>;

const json: z.ZodType<Json> = z.json();

/** The article that fits the page's headlines best; missing when there is none. */
export function linkedArticle(
  document: Document,
  headlines: readonly string[],
): LinkedArticle | undefined {
  const nodes = nodesOf(document);
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node['@id'] === 'string' && Object.keys(node).length > 1
        ? [[node['@id'], node] as const]
        : [],
    ),
  );
  const known = new Set(headlines.map(fold));
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const fits = (node: Node): boolean => known.has(fold(text(node.headline ?? node.name) ?? ''));
  const pages = nodes.filter((node) => typesOf(node).some((type) => PAGE.test(type)));
  const found =
    articles.find((node) => fits(node) && node.datePublished !== undefined) ??
    articles.find(fits) ??
    (articles.length > 4 ? undefined : articles[0]) ??
    pages.find((node) => node.datePublished !== undefined || node.headline !== undefined);
  return found && articleOf(found, byId);
}

/** Names of publishers and web sites that the page gives. */
export function linkedSites(document: Document): string[] {
  return nodesOf(document)
    .filter((node) => typesOf(node).some((type) => /^WebSite$|Organization$/.test(type)))
    .flatMap((node) => text(node.name) ?? []);
}

function articleOf(node: Node, byId: ReadonlyMap<string, Node>): LinkedArticle {
  const author = node.author ?? node.creator ?? null;
  const authors = namesIn(author, byId);
  const bodies = namesIn(
    list(author).filter((each) => isNode(each) && isBody(each)),
    byId,
  );
  return {
    headline: text(node.headline ?? node.name),
    authors,
    bodies,
    published: text(node.datePublished ?? node.dateCreated),
    publisher: namesIn(node.publisher ?? null, byId)[0],
    description: text(node.description),
    url: text(node.url) ?? text(node.mainEntityOfPage),
    body: bodyOf(node),
    updates: list(node.liveBlogUpdate ?? null).flatMap((each) =>
      isNode(each) ? (bodyOf(each) ?? []) : [],
    ),
  };
}

const BODY = /(?:Organization|Corporation|University|School|Agency|Group)$/;

function isBody(node: Node): boolean {
  return typesOf(node).some((type) => BODY.test(type));
}

function bodyOf(node: Node): string | undefined {
  const { articleBody } = node;
  return typeof articleBody === 'string' && articleBody.trim() !== ''
    ? plain(articleBody)
    : undefined;
}

/** Some pages put their body in with its tags, or with the tags' signs as entities. */
function plain(body: string): string {
  const isEscaped = !TAG.test(body) && /&#?\w+;/.test(body);
  const marked = isEscaped ? parsePage(body).body.textContent : body;
  if (!TAG.test(marked)) return marked;
  const broken = marked.replace(/<\/(?:p|div|h\d|li|blockquote)>|<br[^<>]*>/gi, '$&\n\n');
  return parsePage(broken).body.textContent;
}

const TAG = /<(?:p|br|div|a|em|strong)\b[^<>]*>/i;

/** Names of people and bodies, whether given as texts, nodes or references to nodes. */
function namesIn(value: Json, byId: ReadonlyMap<string, Node>): string[] {
  return list(value).flatMap((each) => {
    if (typeof each === 'string') return text(byId.get(each)?.name ?? each) ?? [];
    if (!isNode(each)) return [];
    if (each.name !== undefined) return list(each.name).flatMap((name) => text(name) ?? []);
    const other = typeof each['@id'] === 'string' ? byId.get(each['@id']) : undefined;
    return text(other?.name) ?? [];
  });
}

function nodesOf(document: Document): Node[] {
  const scripts = [...document.querySelectorAll('script')].filter((script) =>
    /^application\/ld\+json/i.test((script.getAttribute('type') ?? '').trim()),
  );
  return scripts.flatMap(({ textContent }) => flat(parsed(textContent), 0));
}

/** Nodes nested deeper than this are not the page's own. */
const MAX_DEPTH = 3;

/** The nodes of lists and graphs, and of the main entities of pages. */
function flat(value: Json, depth: number): Node[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((each) => flat(each, depth + 1));
  if (!isNode(value)) return [];
  const inner = [value['@graph'], value.mainEntity, value.mainEntityOfPage, value.hasPart];
  return [value, ...inner.flatMap((each) => (each === undefined ? [] : flat(each, depth + 1)))];
}

/** Pages wrap their JSON in comments, break it over lines inside of texts, and leave commas behind. */
function parsed(source: string): Json {
  const bare = unmarked(source);
  const mended = bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*(?=[}\]])/g, '');
  for (const each of [bare, mended]) {
    try {
      return json.parse(JSON.parse(each));
    } catch {
      continue;
    }
  }
  return null;
}

/** What stands inside the marks of a comment or of CDATA. */
function unmarked(source: string): string {
  const begun = source.trim().replace(/^(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?/, '');
  const end = begun.lastIndexOf(']]>');
  const isEnd = end >= 0 && /^(?:\*\/)?\s*;?$/.test(begun.slice(end + ']]>'.length).trim());
  const data = isEnd
    ? begun
        .slice(0, end)
        .trimEnd()
        .replace(/(?:\/\/|\/\*)$/, '')
    : begun;
  return data.trim().replace(/^<!--|-->$/g, '');
}

function typesOf(node: Node): string[] {
  return list(node['@type'] ?? null).flatMap((each) =>
    typeof each === 'string' ? [each.replace(/^https?:\/\/schema\.org\//, '')] : [],
  );
}

function text(value: Json | undefined): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  const given = typeof first === 'number' ? String(first) : first;
  if (typeof given !== 'string') return undefined;
  const found = even(unescaped(given));
  return found === '' ? undefined : found;
}

function list(value: Json): Json[] {
  return Array.isArray(value) ? value : [value];
}

function isNode(value: Json): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

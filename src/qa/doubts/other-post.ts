/** Whether a short answer names the holder of another post than the one that is asked for: “CEO” of “President Ann Smith”. */
import { BELOW_POST, POST_INITIALS, POSTS } from '../../text/lang/en/posts.ts';
import { escaped } from '../../text/lang/words.ts';
import type { Span } from '../../text/span.ts';
import { tokenise, type Token } from '../../text/tokens.ts';

/** A post in a text: its line of the list, below which rank, and where it stands among the tokens. */
interface Post {
  readonly line: number;
  readonly isBelow: boolean;
  readonly from: number;
  readonly to: number;
}

const BELOW: ReadonlySet<string> = new Set(BELOW_POST);
/** Each way to call a post, the longest first, so that “prime minister” is no “minister”. */
const CALLED = [
  ...POSTS.flatMap((names, line) => names.map((name) => ({ name, line, isBelow: false }))),
  ...[...POST_INITIALS].flatMap(([initials, name]) => {
    const [below = '', ...post] = name.split(' ');
    const line = POSTS.findIndex((names) => names.includes(post.join(' ')));
    return BELOW.has(below) ? [{ name: initials, line, isBelow: true }] : [];
  }),
]
  .map(({ name, ...rest }) => ({ words: name.split(' '), ...rest }))
  .toSorted((a, b) => b.words.length - a.words.length);

function postsIn(tokens: readonly Token[]): Post[] {
  const posts: Post[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const found = CALLED.find(({ words }) =>
      words.every((word, i) => tokens[from + i]?.norm === word),
    );
    if (!found) continue;
    const { words, line, isBelow } = found;
    const to = from + words.length;
    const below = isBelow || BELOW.has(tokens[from - 1]?.norm ?? '');
    posts.push({ line, from, to, isBelow: below });
    from = to - 1;
  }
  return posts;
}

const WHO_IS = /^\W*(?:who(?:['’]?s|\s(?:is|was)))\s/iu;
/** Behind a post, of what it is: "of the ferry company". */
const OF_WHAT = /\s(?:of|for|in|at)\s.*$/iu;
/** Key words have no more. */
const MAX_WORDS = 6;

/** The post whose holder a question or key words ask for: "who is Velm's mayor", "ceo of orland grain". */
function postAsked(question: string, isWho: boolean): Post | undefined {
  const isAsked = isWho ? WHO_IS.test(question) : question.split(' ').length <= MAX_WORDS;
  if (!isAsked) return undefined;
  const tokens = tokenise(question.replace(WHO_IS, '').replace(OF_WHAT, ''));
  const isBehind = ({ norm }: Token): boolean => norm === 'now' || norm === 'currently';
  const end = tokens.findLastIndex((each) => !isBehind(each)) + 1;
  const posts = postsIn(tokens.slice(0, end));
  // "Spokesman on mayor" asks for no mayor.
  if (!isWho && posts.length > 1) return undefined;
  return posts.find(({ to }) => to === end);
}

/** Behind a name, between commas: ", the chairman of the trust". */
const BESIDE =
  /^(?: \([^)]*\))?, (?!(?:who|whose|which|where|when|and|but|as)\b)([^,;:.!?“”"()\n]+)/iu;

/** The posts that stand with the name in a short answer: right before it, or between commas behind it. */
function postsOf(passage: string, answer: Span): Post[] {
  const tokens = tokenise(passage);
  const posts = postsIn(tokens);
  const isOfPost = (i: number): boolean => posts.some(({ from, to }) => from <= i && i < to);
  const first = tokens.findIndex(
    ({ start, capital }, i) => start >= answer.start && capital && !isOfPost(i),
  );
  const name = tokens[first];
  if (!name || name.start >= answer.end) return [];
  let last = first;
  while (tokens[last + 1]?.capital && /^[\s.-]+$/u.test(between(passage, tokens, last))) last++;
  const before = posts.filter(
    ({ to }) => to === first && /^,?\s+$/u.test(between(passage, tokens, to - 1)),
  );
  const end = tokens[last]?.end ?? name.end;
  const [whole = '', words = ''] = BESIDE.exec(passage.slice(end)) ?? [];
  const from = end + whole.length - words.length;
  const behind = posts.filter(({ from: at, to }) => {
    const [own, next] = [tokens[at], tokens[to]];
    if (!own || own.start < from || own.end > end + whole.length) return false;
    // "President Ann Smith" is somebody else.
    return !(next?.capital && between(passage, tokens, to - 1) === ' ');
  });
  return [...before, ...behind];
}

function between(text: string, tokens: readonly Token[], at: number): string {
  return text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? text.length);
}

function isSame(one: Post, other: Post): boolean {
  return one.line === other.line && one.isBelow === other.isBelow;
}

/** Whether a text has the post whose holder is asked for, by whatever it is called; nothing where no such post is asked for. */
export function hasPostAsked(question: string, text: string): boolean | undefined {
  const asked = postAsked(question, true);
  return asked && postsIn(tokenise(text)).some((each) => isSame(each, asked));
}

/**
 * Whether the holder of a post is asked for, and the passage gives whom it names another one: "Velm Bank President Ann
 * Smith" for its CEO. `whole` is the text of the source, which may tell elsewhere that they hold the post too.
 */
export function isOfOtherPost(
  { text, isWho }: { readonly text: string; readonly isWho: boolean },
  passage: string,
  answer: Span,
  whole: string,
): boolean {
  const asked = postAsked(text, isWho);
  if (!asked || postsIn(tokenise(passage)).some((each) => isSame(each, asked))) return false;
  if (postsOf(passage, answer).length === 0) return false;
  return !holds(whole, lastNameOf(passage.slice(answer.start, answer.end)), asked);
}

function lastNameOf(answer: string): string {
  return tokenise(answer).findLast(({ capital }) => capital)?.text ?? answer;
}

/** Characters before and after a name in which its post stands, and places of the name that are looked at. */
const MAX_AROUND = 100;
const MAX_PLACES = 20;

/** Whether a text gives somebody this post wherever it names them. */
function holds(text: string, name: string, post: Post): boolean {
  const places = [...text.matchAll(new RegExp(escaped(name), 'gu'))].slice(0, MAX_PLACES);
  return places.some(({ index }) => {
    const from = Math.max(0, index - MAX_AROUND);
    // Given names stand between a post and the last one.
    const given = GIVEN.exec(text.slice(from, index))?.[0].length ?? 0;
    const around = text.slice(from, index + name.length + MAX_AROUND);
    const start = index - given - from;
    return [start, index - from].some((at) =>
      postsOf(around, { start: at, end: index - from + name.length }).some((each) =>
        isSame(each, post),
      ),
    );
  });
}
const GIVEN = /(?:\p{Lu}[\p{L}.-]*\s+)+$/u;

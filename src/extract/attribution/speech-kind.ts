/** What somebody who speaks does: states, pledges, calls for or warns. */
import type { Article } from '../article/article.ts';
import { kindOf, type SpokenKind } from './cues.ts';
import { wordAt } from '../article/offsets.ts';
import type { Attribution } from './attributions.ts';

/** What the words that are said make of a plain statement, in their order; the first that fits. */
const BY_CONTENT: readonly { readonly kind: SpokenKind; readonly content: RegExp }[] = [
  {
    kind: 'call',
    content:
      /\b(?:(?:we|everyone|everybody|governments|countries|nations) (?:all )?(?:should|must|need to|have to|ought to)|you (?:should|must))\b/i,
  },
  { kind: 'call', content: /^["“]?(?:that )?(?:let us|let['’]s|the need (?:to|for))\b/i },
  {
    kind: 'warning',
    content:
      /^(?:of |that |the |about |concerns? (?:that|about|over) )*(?:risks?|dangers?|threats?|perils?)\b/i,
  },
  {
    kind: 'pledge',
    content: /^["“]?(?:we(?: will|['’]ll| shall)|(?:I|we) (?:promise|pledge|commit))\b/i,
  },
];

/** The kind of a statement, by its cue and then by what is said. */
export function speechKind(article: Article, { cue }: Attribution, content: string): SpokenKind {
  const kind = cue ? byCue(article, cue, content) : 'statement';
  // "warned them to refrain from it"
  if (kind === 'warning' && /^to \p{L}/u.test(content)) return 'call';
  if (kind !== 'statement') return kind;
  return BY_CONTENT.find((each) => each.content.test(content))?.kind ?? kind;
}

function byCue(
  article: Article,
  { start, end }: { readonly start: number; readonly end: number },
  content: string,
): SpokenKind {
  const [from, to] = [wordAt(article, start), wordAt(article, end)];
  const first = /^\p{L}+/u.exec(content.toLowerCase())?.[0] ?? '';
  const kinds = article.words
    .slice(from, to)
    .map(({ lemma }, i) => kindOf(lemma, article.words[from + i + 1]?.norm ?? '', first));
  return kinds.find((kind) => kind !== 'statement') ?? 'statement';
}

/** What somebody who speaks does: states, pledges, calls for or warns. */
import type { Article } from '../article/article.ts';
import { CALL_VERBS, CALLED_ON, PERILS } from '../../text/lang/en/reporting.ts';
import { anyOf } from '../../text/lang/words.ts';
import { kindOf, type SpokenKind } from '../article/cues.ts';
import { wordAt } from '../article/offsets.ts';
import type { Attribution } from './attributions.ts';

/** What the words that are said make of a plain statement, in their order; the first that fits. */
const BY_CONTENT: readonly { readonly kind: SpokenKind; readonly content: RegExp }[] = [
  {
    kind: 'call',
    content: new RegExp(
      String.raw`\b(?:(?:${anyOf(CALLED_ON)}) (?:all )?(?:${anyOf(CALL_VERBS)})|you (?:should|must))\b`,
      'i',
    ),
  },
  { kind: 'call', content: /^["“]?(?:that )?(?:let us|let['’]s|the need (?:to|for))\b/i },
  {
    kind: 'warning',
    content: new RegExp(
      String.raw`^(?:of |that |the |about |concerns? (?:that|about|over) )*(?:${anyOf(PERILS)})s?\b`,
      'i',
    ),
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

/** Whether what was labelled can stand as a fact of its kind at all. */
import type { Article } from '../article/article.ts';
import { wordAt } from '../article/offsets.ts';
import { groupsOf } from '../attribution/cues.ts';
import type { Spoken } from '../attribution/speakers.ts';
import type { Span } from '../../knowledge/knowledge.ts';

/** What one word may tell on its own: a day, a place, a figure. */
const IN_ONE_WORD = new Set(['date', 'place', 'count', 'cost', 'duration', 'casualty', 'theme']);

/** Whether a span of an article can be a fact of a kind. */
export function isPlausible(article: Article, kind: string, { start, end }: Span): boolean {
  const words = article.words.slice(wordAt(article, start), wordAt(article, end));
  const told = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [first] = told;
  if (!first) return false;
  if (kind === 'role') return told.length > 1 && told.some(({ tag }) => tag === 'NOUN');
  if (told.length === 1) return IN_ONE_WORD.has(kind) && !/^(?:DET|PRON|ADP)$/.test(first.tag);
  return true;
}

/**
 * Whether what is reported in other words is worth a draft: somebody says it with a word of saying, and it holds a clause,
 * or is called for, promised or warned of.
 */
export function isReported(
  article: Article,
  { attribution, speakers }: Spoken,
  kind: string,
  { start, end }: Span,
): boolean {
  if (attribution.mode !== 'indirect') return true;
  const { cue } = attribution;
  if (speakers.length === 0 || !cue) return false;
  const cueWords = article.words.slice(wordAt(article, cue.start), wordAt(article, cue.end));
  if (!cueWords.some(({ lemma, norm }) => groupsOf(lemma).length > 0 || norm === 'according'))
    return false;
  // "did not say that the wall was safe", "declined to comment"
  if (cueWords.some(({ norm, lemma }) => DENIED.test(norm) || /^(?:decline|refuse)$/.test(lemma)))
    return false;
  if (kind !== 'statement') return true;
  const words = article.words.slice(wordAt(article, start), wordAt(article, end));
  return words.some(({ tag, norm }) => tag === 'AUX' || (tag === 'VERB' && !norm.endsWith('ing')));
}

const DENIED = /^(?:not|n't|never)$/;

/** The span with the whole of the names that its ends cut: "dissident Milovan" → "dissident Milovan Djilas". */
export function withWholeNames(article: Article, { start, end }: Span): Span {
  const { words } = article;
  let from = wordAt(article, start);
  let to = wordAt(article, end);
  const isName = (at: number): boolean =>
    words[at]?.tag === 'PROPN' && /^\p{Lu}/u.test(words[at].text);
  const isOneSentence = (at: number): boolean =>
    article.sentenceOf[at] === article.sentenceOf[from];
  while (isName(to - 1) && isName(to) && isOneSentence(to)) to++;
  while (isName(from) && isName(from - 1) && isOneSentence(from - 1)) from--;
  return {
    start: Math.min(start, words[from]?.start ?? start),
    end: Math.max(end, words[to - 1]?.end ?? end),
  };
}

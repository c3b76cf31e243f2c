/** What the start and the end of a passage tell only together, for a fitted model to weigh. */
import type { Article } from './article.ts';
import { isBreak } from './clause.ts';
import type { Passage } from './contents.ts';
import { between, likeliestCue, opensQuotation, small, type View } from './view.ts';

/** Of one passage before or after its cue. */
export function pairFeatures(
  view: View,
  side: 'before' | 'after',
  from: number,
  to: number,
): string[] {
  const { article } = view;
  const { words, quotationOf } = article;
  const verbs = verbsIn(article, from, to);
  let depth = 0;
  let breaks = 0;
  for (let i = from; i < to; i++) {
    if (isBreak(words[i])) breaks++;
    if (words[i]?.text === '(') depth++;
    if (words[i]?.text === ')') depth--;
  }
  const opened = quotationOf[from] ?? -1;
  const closed = quotationOf[to - 1] ?? -1;
  const cut =
    (opened >= 0 && quotationOf[from - 1] === opened) !==
    (closed >= 0 && quotationOf[to] === closed);
  const all = opened >= 0 && opened === closed;
  const outgrows = opensQuotation(article, from) && (article.quotations[opened]?.to ?? to) < to;
  return [
    `${side} verbs ${Math.min(verbs, 3)}`,
    `${side} ${small(article, from)} verbs ${Math.min(verbs, 2)}`,
    `${side} size ${size(to - from)}`,
    `${side} breaks ${Math.min(breaks, 3)}`,
    ...(cut ? [`${side} cuts a quotation`] : []),
    ...(all ? [`${side} is a quotation`] : []),
    ...(outgrows
      ? [`${side} outgrows a quotation`, `${side} outgrows a quotation ${small(article, from - 1)}`]
      : []),
    ...(depth !== 0 ? [`${side} cuts brackets`] : []),
    `${side} cue inside ${likeliestCue(view, from, to, view.at)}`,
    `${side} closing ${view.closing}`,
    `${side} closing ${view.closing} verbs ${Math.min(verbs, 1)}`,
    ...view.groups.map((group) => `${side} closing ${view.closing} ${group}`),
    ...formFeatures(view, side, from, to),
  ];
}

/** Of two passages around the clause of their cue: words `start` to the gap, and those after it to `end`. */
export function aroundFeatures(view: View, start: number, gap: Passage, end: number): string[] {
  const { article, at, lemma, groups } = view;
  const left = small(article, gap.from - 1);
  const right = small(article, gap.to);
  const mark = article.words[gap.to - 1]?.text ?? '';
  const first = small(article, start);
  const verbs = [
    Math.min(2, verbsIn(article, start, gap.from)),
    Math.min(2, verbsIn(article, gap.to, end)),
  ].join(' ');
  const long = (n: number): string => (n < 3 ? String(n) : n < 8 ? '3+' : '8+');
  const isQuoted = (i: number): boolean => (article.quotationOf[i] ?? -1) >= 0;
  const cue = Math.max(likeliestCue(view, start, gap.from), likeliestCue(view, gap.to, end));
  return [
    'around',
    `around ${lemma}`,
    ...groups.map((group) => `around ${group}`),
    `around left ${left}`,
    `around right ${right}`,
    `around mark ${mark}`,
    `around left ${left} mark ${mark}`,
    `around tail ${between(article, at + 1, gap.to - 1)}`,
    `around verbs ${verbs}`,
    `around first ${first} verbs ${verbs}`,
    `around first ${first} right ${right}`,
    `around size ${long(gap.from - start)} verbs ${verbs}`,
    `around size ${long(gap.from - start)} ${long(end - gap.to)}`,
    `around quoted ${isQuoted(gap.from - 2)} ${isQuoted(gap.to)}`,
    `around subject ${view.opening}`,
    `around cue inside ${cue}`,
    `around closing ${view.closing}`,
  ];
}

/** How the form of a passage's first verb compares with the cue's and with the first verb after it. */
function formFeatures(view: View, side: string, from: number, to: number): string[] {
  const { article, at, sentence } = view;
  const own = formIn(article, from, to);
  const next = formIn(article, to, Math.min(sentence.to, to + 8));
  const subject = (article.phraseOf[to + 1] ?? -1) < 0 ? 'bare' : 'phrase';
  const place = `${side} ${small(article, to)} ${subject} forms`;
  return [
    `${side} forms ${own} ${next}`,
    `${place} ${own} ${next}`,
    `${place} ${formIn(article, at, at + 1)} ${own} ${next}`,
  ];
}

/** The form of the first verb among some words. */
function formIn(article: Article, from: number, to: number): string {
  for (let i = from; i < to; i++) {
    const word = article.words[i];
    if (word?.tag === 'AUX')
      return MODAL.test(word.norm) ? 'modal' : PAST_AUX.test(word.norm) ? 'ed' : 'aux';
    if (word?.tag !== 'VERB') continue;
    if (word.norm.endsWith('ing')) return 'ing';
    if (PAST.test(word.norm)) return 'ed';
    return word.norm === word.lemma ? 'base' : word.norm.endsWith('s') ? 's' : 'ed';
  }
  return 'none';
}

const MODAL = /^(?:would|could|will|can|may|might|should|must|'ll|'d)$/;
const PAST_AUX = /^(?:was|were|had|did)$/;
const PAST = /(?:ed|id|ld|nt|ew)$/;

function verbsIn({ words }: Article, from: number, to: number): number {
  let verbs = 0;
  for (let i = from; i < to; i++) if (/^(?:VERB|AUX)$/.test(words[i]?.tag ?? '')) verbs++;
  return verbs;
}

function size(length: number): string {
  if (length < 3) return String(length);
  return length < 6 ? '3+' : length < 12 ? '6+' : length < 24 ? '12+' : '24+';
}

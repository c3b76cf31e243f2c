/** Where what is said ends, as the grammar has it. */
import type { Labels } from '../../reading/labels.ts';
import type { Article } from '../article/article.ts';
import { wordAt } from '../article/offsets.ts';
import type { Word } from '../article/words.ts';
import { piecesIn, spanOf, type LabelSpan } from './label-spans.ts';

/**
 * What is said without a loose end: where another's words break it, as in "she said they left because he had warned them",
 * the labels end it before them.
 */
export function withoutLooseEnd(article: Article, labels: Labels, span: LabelSpan): LabelSpan {
  const { words, sentences, sentenceOf } = article;
  let last = wordAt(article, spanOf(labels, span).end) - 1;
  const sentence = sentences[sentenceOf[last] ?? -1];
  if (words[last]?.text === ',') last--;
  if (!sentence || !isLooseEnd(words[last])) return span;
  let to = last + 1;
  const isEnd = (at: number): boolean =>
    ENDS_CLAUSE.test(words[at]?.text ?? '') && (article.quotationOf[at] ?? -1) < 0;
  while (to < sentence.to && !isEnd(to)) to++;
  const end = words[to - 1]?.end ?? 0;
  const wider = { from: span.from, to: Math.max(span.to, piecesIn(labels, { start: 0, end }).to) };
  return { ...wider, probability: span.probability };
}

const ENDS_CLAUSE = /^(?:[,;:.!?—–]|--)$/;
/** Particles of the verbs before them: "it would go on". */
const PARTICLES = /^(?:in|on|up|out|off|down|over|not|'s|')$/;

/** "because", "and the", "highlighting": no clause ends so. */
function isLooseEnd(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.tag === 'VERB') return word.norm.endsWith('ing');
  return /^(?:CCONJ|SCONJ|DET|ADP|PART)$/.test(word.tag) && !PARTICLES.test(word.norm);
}

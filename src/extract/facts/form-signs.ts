/** What the form of a span tells of whether it can be read on its own: its edges, its verb, its place. */
import type { Labels } from '../../reading/labels.ts';
import type { Span } from '../../text/span.ts';
import type { Article } from '../article/article.ts';
import { wordAt } from '../article/offsets.ts';
import { piecesIn } from '../attribution/label-spans.ts';
import type { Signs } from './fact-draft.ts';

const MARKS_BEFORE = /[\s"“‘(]/gu;
const MARKS_AFTER = /[\s.?!"”’)]/gu;

/** Signs of a span within a sentence, both as offsets into the article; of judged drafts those without a verb were wrong most often. */
export function formSigns(article: Article, labels: Labels, sentence: Span, span: Span): Signs {
  const { text, words } = article;
  const own = words.slice(wordAt(article, span.start), wordAt(article, span.end));
  const first = own.find(({ text: word }) => /[\p{L}\p{N}]/u.test(word));
  const { from, to } = piecesIn(labels, span);
  const before = text.slice(sentence.start, span.start).replace(MARKS_BEFORE, '');
  const after = text.slice(span.end, sentence.end).replace(MARKS_AFTER, '');
  const isVerb = ({ tag, norm }: (typeof own)[number]): boolean =>
    tag === 'AUX' || (tag === 'VERB' && !norm.endsWith('ing'));
  return {
    'begins fact': labels.probability(from, 'factBegins'),
    'ends fact': to > from ? labels.probability(to - 1, 'factEnds') : 0,
    'share of sentence': (span.end - span.start) / Math.max(1, sentence.end - sentence.start),
    place: sentence.start / Math.max(1, text.length),
    ...(before === '' && { opens: 1 }),
    ...(after === '' && { closes: 1 }),
    ...(own.some(isVerb) && { verb: 1 }),
    ...(/^(?:VERB|AUX|PART)$/.test(first?.tag ?? '') && { 'first verb': 1 }),
  };
}

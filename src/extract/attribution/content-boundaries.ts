/** Where what is said begins and ends, as the grammar has it. */
import type { Labels } from '../../reading/labels.ts';
import type { Article } from '../article/article.ts';
import { groupsOf } from '../article/cues.ts';
import { wordAt } from '../article/offsets.ts';
import type { Word } from '../article/words.ts';
import { AFTER_VERBS } from '../../text/lang/en/verbs.ts';
import { QUOTING, SAID_TO_SOMEBODY } from '../../text/lang/en/reporting.ts';
import { inquitAfter } from './inquit.ts';
import { piecesIn, spanOf, type LabelSpan } from './label-spans.ts';

/**
 * What somebody is quoted as saying, without who it is: "The Post quoted an official as saying |the wall is old|". The
 * official says it, not the Post.
 */
export function withoutQuotedSpeaker(article: Article, labels: Labels, span: LabelSpan): LabelSpan {
  const { words, phrases, phraseOf, quotationOf } = article;
  const { start, end } = spanOf(labels, span);
  const first = wordAt(article, start);
  if (!QUOTING.has(words[first - 1]?.norm ?? '')) return span;
  const who = phrases[phraseOf[first] ?? -1];
  const as = words.findIndex(({ norm }, i) => i >= (who?.to ?? first) && norm === 'as');
  const isSaying = words[as + 1]?.norm === 'saying' && (quotationOf[as] ?? -1) < 0;
  const said = words[as + 2];
  if (as < 0 || !isSaying || !said || said.start >= end) return span;
  return { ...span, from: piecesIn(labels, { start: said.start, end }).from };
}

/** What somebody is told, without who it is: "told the council |the pier was old|". */
export function withoutListener(article: Article, labels: Labels, span: LabelSpan): LabelSpan {
  const { words, phrases, phraseOf, quotationOf } = article;
  const { start, end } = spanOf(labels, span);
  const first = wordAt(article, start);
  if (!SAID_TO_SOMEBODY.has(words[first - 1]?.lemma ?? '') || (quotationOf[first] ?? -1) >= 0)
    return span;
  const listener = phrases[phraseOf[first] ?? -1];
  const subject = phrases[phraseOf[listener?.to ?? words.length] ?? -1];
  const verb = words[subject?.to ?? words.length];
  const said = words[subject?.from ?? words.length];
  // "Told her mother was sick" has one phrase, "told voters to stay" no subject.
  if (listener?.from !== first || subject?.from !== listener.to || !said || said.start >= end)
    return span;
  if (!/^(?:AUX|VERB)$/.test(verb?.tag ?? '')) return span;
  return { ...span, from: piecesIn(labels, { start: said.start, end }).from };
}

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

/** Words before the verb of a clause and behind it, up to what is labelled: "Nobody in the town knows |what". */
const MAX_OPENING = 8;

/**
 * What is said with the verb that opens its sentence, where who says it is told behind: "Nobody knows |what is wrong|, she
 * said". Without it the words would tell something else.
 */
export function withOpening(article: Article, labels: Labels, span: LabelSpan): LabelSpan {
  const { words, sentences, sentenceOf, quotationOf } = article;
  const { start, end } = spanOf(labels, span);
  const first = wordAt(article, start);
  const sentence = sentences[sentenceOf[first] ?? -1];
  if (!sentence || first - sentence.from > MAX_OPENING || end > sentence.end) return span;
  const opening = words.slice(sentence.from, first);
  const isOwn =
    opening.some(({ tag }) => tag === 'VERB') &&
    !opening.some(
      ({ tag, lemma }, i) =>
        tag === 'PUNCT' || isCue(lemma) || (quotationOf[sentence.from + i] ?? -1) >= 0,
    );
  if (!isOwn || (quotationOf[first] ?? -1) >= 0 || !inquitAfter(article, { start, end }))
    return span;
  return { ...span, from: piecesIn(labels, { start: sentence.start, end }).from };
}

/** Whether a verb leads to what somebody says, and not only to what they know or doubt. */
function isCue(lemma: string): boolean {
  const groups = groupsOf(lemma);
  return groups.length > 0 && !groups.includes('think');
}

const ENDS_CLAUSE = /^(?:[,;:.!?—–]|--)$/;

/** "because", "and the", "highlighting": no clause ends so. */
function isLooseEnd(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.tag === 'VERB') return word.norm.endsWith('ing');
  return /^(?:CCONJ|SCONJ|DET|ADP|PART)$/.test(word.tag) && !AFTER_VERBS.has(word.norm);
}

/** Clauses that a reporting clause breaks after their subject: "The wall, Ann Smith said, is old." */
import type { Span } from '../../text/span.ts';
import type { Article, Sentence } from '../article/article.ts';
import { wordAt } from '../article/offsets.ts';
import { inquitFrom, type Inquit } from './inquit.ts';

/** A clause with the words that tell who says it between its subject and its verb: "The wall, she said, is old." */
export interface BrokenClause extends Inquit {
  /** "The wall". */
  readonly subject: Span;
  /** "is old", to the last word of the sentence. */
  readonly predicate: Span;
}

/** Words from a reporting clause's verb to the comma after it: ", Ann Smith said in a letter," */
const MAX_REPORT = 7;
/** Words of a subject. */
const MAX_SUBJECT = 12;

/** The broken clauses of an article, in their order; those within quotation marks are their speaker's. */
export function brokenClauses(article: Article): readonly BrokenClause[] {
  return article.sentences.flatMap((sentence) => brokenIn(article, sentence) ?? []);
}

function brokenIn(article: Article, { from, to }: Sentence): BrokenClause | undefined {
  const { words, phrases, phraseOf, quotationOf } = article;
  const comma = words.findIndex(({ text }, i) => i > from && i < to && text === ',');
  const first = phrases[phraseOf[from] ?? -1];
  const isSubject = first?.from === from && comma > 0 && comma - from <= MAX_SUBJECT;
  if (!isSubject || quotationOf.slice(from, comma + 2).some((number) => number >= 0))
    return undefined;
  const hasVerb = words.slice(from, comma).some(({ tag }) => /^(?:VERB|AUX)$/.test(tag));
  const inquit = hasVerb ? undefined : inquitFrom(article, comma + 1);
  if (!inquit) return undefined;
  const told = wordAt(article, Math.max(inquit.cue.end, inquit.source.end));
  const after = words.findIndex(({ text }, i) => i >= told && i < to && text === ',');
  // "Ann Smith said in a letter," and not "Ann Smith reported two floods,", nor "recalling Ann Smith,".
  const isReport =
    after - told <= MAX_REPORT &&
    (after === told || /^(?:ADP|ADV)$/.test(words[told]?.tag ?? '')) &&
    !article.text.slice(inquit.cue.start, inquit.cue.end).endsWith('ing');
  const next = words[after + 1];
  if (after < 0 || !isReport || !next || !/^(?:VERB|AUX)$/.test(next.tag)) return undefined;
  const subject = { start: words[from]?.start ?? 0, end: words[comma - 1]?.end ?? 0 };
  let last = to - 1;
  while (/^[.!?]$/.test(words[last]?.text ?? '')) last--;
  const predicate = { start: next.start, end: words[last]?.end ?? next.end };
  return { ...inquit, subject, predicate };
}

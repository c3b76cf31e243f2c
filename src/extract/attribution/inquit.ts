/**
 * The inquit: the reporting clause right beside a quotation, or at the end of its sentence. Where one stands, nothing has
 * to be guessed: “…,” said Ann Smith; “…,” Ann Smith said; Ann Smith said: “…”; The wall is old, Ann Smith said.
 */
import type { Span } from '../../text/span.ts';
import type { Article } from '../article/article.ts';
import { wordAt } from '../article/offsets.ts';
import type { Phrase } from '../article/phrases.ts';
import { groupsOf } from './cues.ts';

export interface Inquit {
  readonly cue: Span;
  readonly source: Span;
}

const SPEAKS = new Set(['say', 'assert', 'ask', 'warning', 'pledge']);
const MARK = /^(?:[“”"‘’'«»,:―—–-]|``|''|--)$/;
/** Words of a description between a name and its verb: ", a baker from Calder,". */
const MAX_APPOSITIVE = 14;

/** The inquit beside a quotation: after it, or before it in its own sentence. */
export function inquitOf(article: Article, quotation: Span): Inquit | undefined {
  const { words, sentenceOf } = article;
  let after = wordAt(article, quotation.end);
  while (MARK.test(words[after]?.text ?? '') && words[after]?.text !== ':') after++;
  const last = wordAt(article, quotation.end) - 1;
  if (sentenceOf[after] === sentenceOf[last] && words[after]) {
    const found = clauseFrom(article, after);
    if (found) return found;
  }
  let before = wordAt(article, quotation.start) - 1;
  while (before >= 0 && MARK.test(words[before]?.text ?? '')) before--;
  if (sentenceOf[before] !== sentenceOf[last] || !speaks(article, before)) return undefined;
  const subject = article.phrases[article.phraseOf[before - 1] ?? -1];
  return subject?.to === before ? inquit(article, before, subject) : undefined;
}

/** "…, Ann Smith said." at the end of a sentence: where what is said ends, and the inquit. */
export function trailingInquit(
  article: Article,
  sentence: { readonly start: number; readonly from: number; readonly to: number },
): (Inquit & { readonly content: Span }) | undefined {
  const { words } = article;
  let verb = sentence.to - 1;
  while (verb > sentence.from && /^[.”"’]$/.test(words[verb]?.text ?? '')) verb--;
  if (!speaks(article, verb)) return undefined;
  const subject = article.phrases[article.phraseOf[verb - 1] ?? -1];
  if (subject?.to !== verb || words[subject.from - 1]?.text !== ',') return undefined;
  const end = words[subject.from - 2]?.end;
  const found = inquit(article, verb, subject);
  return found && end !== undefined
    ? { ...found, content: { start: sentence.start, end } }
    : undefined;
}

/** "said Ann Smith" or "Ann Smith, a baker, said" from a word on. */
function clauseFrom(article: Article, at: number): Inquit | undefined {
  const { words, phrases, phraseOf } = article;
  if (speaks(article, at)) {
    const subject = phrases[phraseOf[at + 1] ?? -1];
    return subject?.from === at + 1 ? inquit(article, at, subject) : undefined;
  }
  const subject = phrases[phraseOf[at] ?? -1];
  if (subject?.from !== at) return undefined;
  let verb = subject.to;
  if (words[verb]?.text === ',') {
    const close = words.findIndex(({ text }, i) => i > verb && text === ',');
    if (close < 0 || close - verb > MAX_APPOSITIVE) return undefined;
    verb = close + 1;
  }
  return speaks(article, verb) ? inquit(article, verb, subject) : undefined;
}

function speaks({ words }: Article, at: number): boolean {
  const word = words[at];
  return word?.tag === 'VERB' && groupsOf(word.lemma).some((group) => SPEAKS.has(group));
}

function inquit(article: Article, verb: number, subject: Phrase): Inquit | undefined {
  const { words } = article;
  const head = words[subject.head];
  if (
    !head ||
    !/^(?:PROPN|NOUN|PRON)$/.test(head.tag) ||
    /^(?:it|who|which|that|this)$/.test(head.norm)
  )
    return undefined;
  return {
    cue: { start: words[verb]?.start ?? 0, end: words[verb]?.end ?? 0 },
    source: { start: words[subject.from]?.start ?? 0, end: words[subject.to - 1]?.end ?? 0 },
  };
}

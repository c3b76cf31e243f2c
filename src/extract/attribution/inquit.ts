/**
 * The inquit: the reporting clause right beside a quotation, or at the end of its sentence. Where one stands, nothing has
 * to be guessed: “…,” said Ann Smith; “…,” Ann Smith said; Ann Smith said: “…”; The wall is old, Ann Smith said.
 */
import type { Span } from '../../text/span.ts';
import type { Article } from '../article/article.ts';
import { wordAt } from '../article/offsets.ts';
import type { Phrase } from '../article/phrases.ts';
import { isBody } from '../../text/lang/en/bodies.ts';
import { BEGINS_DESCRIPTION } from '../../text/lang/en/function-words.ts';
import { isSpeaker } from '../../text/lang/en/nouns.ts';
import { THIRD_PERSON_SUBJECTS } from '../../text/lang/en/pronouns.ts';
import { CITING } from '../../text/lang/en/reporting.ts';
import { groupsOf } from '../article/cues.ts';
import { namesBehind, namesFrom, namesTo } from './name-list.ts';

/** The verb of saying and who says it: "she said". */
export interface Inquit {
  readonly cue: Span;
  readonly source: Span;
}

const SPEAKS = new Set(['say', 'assert', 'ask', 'warning', 'pledge']);
const MARK = /^(?:[“”"‘’'«»,:―—–-]|``|''|--)$/;
/** Words of a description between a name and its verb: ", a baker from Calder,". */
const MAX_APPOSITIVE = 14;
/** And of what stands in parentheses behind it: "(D-Wis.)". */
const MAX_PARENTHESIS = 12;

/** The inquit beside a quotation: after it, or before it in its own sentence. */
export function inquitOf(article: Article, quotation: Span): Inquit | undefined {
  return leadingInquit(article, quotation) ?? inquitAfter(article, quotation);
}

/** "…,” said Ann Smith": the inquit right after a quotation, in its sentence. */
export function inquitAfter(article: Article, quotation: Span): Inquit | undefined {
  const { words, sentenceOf } = article;
  let after = wordAt(article, quotation.end);
  while (MARK.test(words[after]?.text ?? '') && words[after]?.text !== ':') after++;
  const last = wordAt(article, quotation.end) - 1;
  const isOwn = sentenceOf[after] === sentenceOf[last] && words[after] !== undefined;
  return isOwn ? inquitFrom(article, after) : undefined;
}

/** "Ann Smith said: “…”", "Ann Smith said that …": the inquit right before what is said. */
export function leadingInquit(article: Article, said: Span): Inquit | undefined {
  const { words, sentenceOf } = article;
  const first = wordAt(article, said.start);
  const before = wordBefore(article, first);
  const isOwn = sentenceOf[before] === sentenceOf[first];
  if (!isOwn || !speaks(article, before) || leadingParticiple(article, said)) return undefined;
  return words[before - 1]?.norm === 'as'
    ? quotedAs(article, before)
    : inquitBefore(article, before);
}

/** The word before another, over marks and "that". */
function wordBefore({ words }: Article, first: number): number {
  let before = first - 1;
  while (before >= 0 && MARK.test(words[before]?.text ?? '')) before--;
  return words[before]?.norm === 'that' ? before - 1 : before;
}

/** The participle right before what is said, whose subject said what stands before it: "Ann Smith said, adding that …" */
export function leadingParticiple(article: Article, said: Span): Span | undefined {
  const { words, sentenceOf } = article;
  const first = wordAt(article, said.start);
  const before = wordBefore(article, first);
  const word = words[before];
  if (!word?.norm.endsWith('ing') || sentenceOf[before] !== sentenceOf[first]) return undefined;
  return words[before - 1]?.text === ',' && speaks(article, before)
    ? { start: word.start, end: word.end }
    : undefined;
}

/** "The Post quoted an official as saying" right before what is said in other words. */
export function quotedBefore(article: Article, said: Span): Inquit | undefined {
  const { words } = article;
  const first = wordAt(article, said.start);
  const verb =
    words[first]?.norm === 'that' || words[first - 1]?.norm !== 'that' ? first - 1 : first - 2;
  return words[verb - 1]?.norm === 'as' ? quotedAs(article, verb) : undefined;
}

/** "The Post quoted an official as saying that …" */
function quotedAs(article: Article, verb: number): Inquit | undefined {
  const { words, sentenceOf } = article;
  const subject = article.phrases[article.phraseOf[verb - 2] ?? -1];
  if (subject?.to !== verb - 1) return undefined;
  const source = governing(article, subject);
  const isQuoted = CITING.has(words[source.from - 1]?.norm ?? '');
  const isSame = sentenceOf[source.from - 1] === sentenceOf[verb];
  return isQuoted && isSame ? inquit(article, verb, source) : undefined;
}

/**
 * The inquit of a verb whose subject stands before it; a name may be apart by a comma, with a description before or after
 * it: "her lawyer, Ann Smith, said", "Ann Smith, leader of the Crown Union, said".
 */
function inquitBefore(article: Article, verb: number): Inquit | undefined {
  const { words, phrases, phraseOf } = article;
  const apart = words[verb - 1]?.text === ',';
  const until = apart ? verb - 1 : verb;
  const end = beforeParenthesis(article, until);
  const subject = phrases[phraseOf[end - 1] ?? -1];
  if (subject?.to !== end) return undefined;
  const described = apart ? describedBefore(article, until) : undefined;
  if (described) return inquit(article, verb, described);
  if (apart && words[subject.head]?.tag !== 'PROPN') return undefined;
  const named = apart ? undefined : ofBody(article, subject);
  if (named) return inquit(article, verb, named);
  return inquit(article, verb, governing(article, apart ? subject : namesTo(article, subject)));
}

/** The name that a description between commas belongs to; `end` is the second comma. */
function describedBefore(article: Article, end: number): Phrase | undefined {
  const { words, phrases, phraseOf, sentenceOf } = article;
  for (let at = end - 1; at >= end - MAX_APPOSITIVE && sentenceOf[at] === sentenceOf[end]; at--) {
    if (words[at]?.text !== ',') continue;
    const until = beforeParenthesis(article, at);
    const name = phrases[phraseOf[until - 1] ?? -1];
    return name?.to === until && words[name.head]?.tag === 'PROPN' ? name : undefined;
  }
  return undefined;
}

/** Where words in parentheses before a place begin, "(D-Wis.)" or "(42)", else the place. */
function beforeParenthesis({ words }: Article, end: number): number {
  if (words[end - 1]?.text !== ')') return end;
  const open = words.findLastIndex(({ text }, i) => i < end && text === '(');
  return open > 0 && end - open <= MAX_PARENTHESIS ? open : end;
}

/** Where words in parentheses from a place on end, else the place. */
function afterParenthesis({ words }: Article, from: number): number {
  if (words[from]?.text !== '(') return from;
  const close = words.findIndex(({ text }, i) => i > from && text === ')');
  return close > 0 && close - from < MAX_PARENTHESIS ? close + 1 : from;
}

/** The name before a comma and the body that it speaks for: "Ann Smith, Calder Traders' Association, said", the last comma left out. */
function ofBody(
  { words, phrases, phraseOf, sentences, sentenceOf }: Article,
  body: Phrase,
): Phrase | undefined {
  const name = phrases[phraseOf[body.from - 2] ?? -1];
  const begins = sentences[sentenceOf[body.from] ?? -1]?.from;
  const isName =
    name && name.from === begins && name.to === body.from - 1 && name.to - name.from > 1;
  if (!isName || words[body.from - 1]?.text !== ',' || words[name.head]?.tag !== 'PROPN')
    return undefined;
  return isBody(words[body.head]?.norm ?? '') ? name : undefined;
}

/** Who speaks, where the phrase before the verb only tells of what: "the head of the union", "a source close to the paper". */
function governing(article: Article, phrase: Phrase): Phrase {
  const { words, phrases, phraseOf } = article;
  if (words[phrase.from - 1]?.tag !== 'ADP') return phrase;
  let at = phrase.from - 2;
  if (/(?:ing|ed)$/.test(words[at]?.norm ?? '')) at--;
  const before = phrases[phraseOf[at] ?? -1];
  if (before?.to !== at + 1 || !isSpeaker(words[before.head]?.norm ?? '')) return phrase;
  return { ...governing(article, before), to: phrase.to };
}

/** "…, Ann Smith said.", "…, according to Ann Smith." at the end of a sentence: where what is said ends, and the inquit. */
export function trailingInquit(
  article: Article,
  sentence: { readonly start: number; readonly from: number; readonly to: number },
): (Inquit & { readonly content: Span }) | undefined {
  const { words } = article;
  let last = sentence.to - 1;
  while (last > sentence.from && /^[.”"’]$/.test(words[last]?.text ?? '')) last--;
  const found = saidAtEnd(article, last) ?? accordingTo(article, sentence.from, last);
  if (!found || words[found.from - 1]?.text !== ',') return undefined;
  const end = words[found.from - 2]?.end;
  return end === undefined
    ? undefined
    : { ...found.inquit, content: { start: sentence.start, end } };
}

/** A reporting clause, and the word that it begins with. */
interface Clause {
  readonly from: number;
  readonly inquit: Inquit;
}

function saidAtEnd(article: Article, verb: number): Clause | undefined {
  if (!speaks(article, verb)) return undefined;
  const before = article.phrases[article.phraseOf[verb - 1] ?? -1];
  if (before?.to !== verb) return undefined;
  const subject = governing(article, namesTo(article, before));
  const found = inquit(article, verb, subject);
  return found && { from: subject.from, inquit: found };
}

/** The last "according to" of a sentence, where nothing but whose words they are stands behind it. */
function accordingTo(article: Article, from: number, last: number): Clause | undefined {
  const { words, phrases, phraseOf } = article;
  for (let at = last - 2; at > from; at--) {
    // ", according to Ann Smith, a baker" and ", who left" describe; ", and left" goes on.
    const isDescription = BEGINS_DESCRIPTION.has(words[at + 1]?.norm ?? '');
    if (words[at]?.text === ',' && !isDescription) return undefined;
    if (words[at]?.norm !== 'according' || words[at + 1]?.norm !== 'to') continue;
    const source = phrases[phraseOf[at + 2] ?? -1];
    if (source?.from !== at + 2) return undefined;
    const start = words[source.from]?.start ?? 0;
    return {
      from: at,
      inquit: {
        cue: { start: words[at]?.start ?? 0, end: words[at + 1]?.end ?? 0 },
        source: { start, end: words[last]?.end ?? start },
      },
    };
  }
  return undefined;
}

/** Words between a verb and what is labelled as said: "It said |the Tarn Bank| had to show why". */
const MAX_GAP = 4;

/** The pronoun that opens the sentence of what is said in other words: "It says the wall is old". */
export function pronounBefore(article: Article, said: Span): Inquit | undefined {
  const { words, sentences, sentenceOf } = article;
  const first = wordAt(article, said.start);
  const subject = sentences[sentenceOf[first] ?? -1]?.from ?? first;
  const word = words[subject];
  let verb = subject + 1;
  while (/^(?:AUX|ADV)$/.test(words[verb]?.tag ?? '')) verb++;
  const isBeside = verb < first && first - verb <= MAX_GAP;
  if (!word || !isBeside || !speaks(article, verb) || !THIRD_PERSON_SUBJECTS.includes(word.norm))
    return undefined;
  return {
    cue: { start: words[verb]?.start ?? 0, end: words[verb]?.end ?? 0 },
    source: { start: word.start, end: word.end },
  };
}

/** "said Ann Smith" or "Ann Smith, a baker, said" from a word on. */
export function inquitFrom(article: Article, at: number): Inquit | undefined {
  const { words, phrases, phraseOf } = article;
  if (speaks(article, at)) {
    const subject = phrases[phraseOf[at + 1] ?? -1];
    return subject?.from === at + 1
      ? inquit(article, at, namesBehind(article, subject))
      : undefined;
  }
  const first = phrases[phraseOf[at] ?? -1];
  if (first?.from !== at) return undefined;
  const subject = namesFrom(article, first);
  let verb = afterParenthesis(article, subject.to);
  if (words[verb]?.text === ',') {
    const close = words.findIndex(({ text }, i) => i > verb && text === ',');
    if (close < 0 || close - verb > MAX_APPOSITIVE) return undefined;
    verb = close + 1;
  }
  return speaks(article, verb) ? inquit(article, verb, subject) : undefined;
}

function speaks({ words }: Article, at: number): boolean {
  const word = words[at];
  return word?.tag === 'VERB' && isSaying(word.lemma);
}

/** Whether a verb tells that somebody says, asks, warns of or promises something. */
export function isSaying(lemma: string): boolean {
  return groupsOf(lemma).some((group) => SPEAKS.has(group));
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
  const { from, to } = quotedAfter(article, verb) ?? subject;
  return {
    cue: { start: words[verb]?.start ?? 0, end: words[verb]?.end ?? 0 },
    source: { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 },
  };
}

/** "the Post reported, quoting an official": whose words they are. */
function quotedAfter({ words, phrases, phraseOf }: Article, verb: number): Phrase | undefined {
  const at = words[verb + 1]?.text === ',' ? verb + 2 : verb + 1;
  if (!/^(?:quoting|citing)$/.test(words[at]?.norm ?? '')) return undefined;
  const quoted = phrases[phraseOf[at + 1] ?? -1];
  return quoted?.from === at + 1 ? quoted : undefined;
}

/** Sentences as the clauses that facts are told by. */
import type { Article, Sentence } from '../article/article.ts';
import { wordAt } from '../article/offsets.ts';
import type { Attribution } from '../attribution/attributions.ts';
import { datelineLength } from '../pages/plain-head.ts';
import { AFTER_NO_TIE, FIRST_PERSON, TYING } from '../../text/lang/en/fact-words.ts';
import { ARTICLES, PREPOSITIONS } from '../../text/lang/en/function-words.ts';
import { SAYING_SO } from '../../text/lang/en/reporting.ts';
import { anyOf } from '../../text/lang/words.ts';
import type { Span } from '../../text/span.ts';
import { holdsClause } from './plausible.ts';

/** Longer sentences are told by the part that was labelled. */
const MAX_WORDS = 60;
/** What stands alone in fewer words states nothing. */
const MIN_WORDS = 3;
/** Words that only tie a sentence to the one before. */
const TIES = new RegExp(
  String.raw`^(?:${anyOf(TYING)})(?:,\s+|\s+(?!(?:${anyOf(AFTER_NO_TIE)})\b))`,
  'i',
);

/** Whether the sentence with this number is the headline. */
export function isHeadline({ headline, sentences }: Article, number: number): boolean {
  return headline !== undefined && sentences[number]?.paragraph === 0;
}

const CREDIT = /^\([^()]{2,40}\)$/;

/** "13:40", "Updated Monday": what stands alone in so few words states nothing; nor does a caption, before its credit. */
export function isStamp({ sentences, text }: Article, number: number): boolean {
  const [sentence, next] = [sentences[number], sentences[number + 1]];
  const credited = next !== undefined && next.paragraph === sentence?.paragraph;
  if (credited && CREDIT.test(text.slice(next.start, next.end))) return true;
  const words = text.slice(sentence?.start, sentence?.end).match(/\p{L}{2,}/gu) ?? [];
  return words.length < MIN_WORDS;
}

/** A sentence is closed by such a mark; a heading or an entry of a list is not: "Promoting trade; and". */
const CLOSED = /[.?!…][\s"'”’)\]]*$/u;

/**
 * Whether a clause states something by itself: not a heading or an entry of a list, nor what whoever writes makes of it ("I
 * ask her", "we have to"), nor words between marks with who says them, which are drafted as theirs or not at all: neither
 * where a quotation opens the sentence nor where one ends in it.
 */
export function statesFact(
  { text, words, quotations, quotationOf }: Article,
  sentence: Sentence,
): boolean {
  const own = text.slice(sentence.start, sentence.end);
  const quoted = quotations[quotationOf[sentence.from] ?? -1];
  const isAmid = quoted !== undefined && quoted.start < sentence.start;
  if (!CLOSED.test(own) || /^["“]/u.test(own) || isAmid) return false;
  return !words
    .slice(sentence.from, sentence.to)
    .some(({ norm }, i) => WRITERS.has(norm) && (quotationOf[sentence.from + i] ?? -1) < 0);
}

const WRITERS: ReadonlySet<string> = new Set(FIRST_PERSON);

/**
 * A sentence without its dateline, what ties it to the one before, and parentheses around all of it; nothing where it is too
 * long to be one answer.
 */
export function clauseOf({ text }: Article, sentence: Sentence): Span | undefined {
  if (sentence.to - sentence.from > MAX_WORDS) return undefined;
  const start = storyStart(text, sentence);
  const own = text.slice(start, sentence.end);
  const ties = TIES.exec(own)?.[0].length ?? 0;
  return /^\([^()]*\)$/u.test(own)
    ? { start: start + 1, end: sentence.end - 1 }
    : { start: start + ties, end: sentence.end };
}

const SMALL = anyOf([...ARTICLES, ...PREPOSITIONS, 'and']);
const TITLE_WORD = String.raw`(?:(?:${SMALL})|\p{Lu}[\p{L}\p{N}.'’-]*)`;
/**
 * A heading in front of a paragraph, "Little Relief for Refugees: The crisis …": capitals, and a small word among them, so
 * that it is nobody's name.
 */
const HEADING = new RegExp(
  String.raw`^(?=[^:]{0,90}\s(?:${SMALL})\s|(?:An?|The)\s)(?:${TITLE_WORD}\s+){2,8}${TITLE_WORD}:\s+(?=\p{Lu})`,
  'u',
);

/** Where a sentence begins to tell the story: behind "LONDON (Reuters) - ", or the heading of its paragraph. */
export function storyStart(text: string, { start, end }: Span): number {
  const sentence = text.slice(start, end);
  const heading = HEADING.exec(sentence)?.[0].length ?? 0;
  return start + Math.max(datelineLength(sentence), heading);
}

/** "a statement about the strike, |saying it would go on". */
const LEADS_TO_SAID = new RegExp(`, (?:${anyOf(SAYING_SO)}) `, 'u');

/** What is said without the "that" before it, or words that tell nothing before "saying". */
function bareContent(article: Article, content: Span): Span {
  const { text, words } = article;
  const { end } = content;
  const saying = LEADS_TO_SAID.exec(text.slice(content.start, end));
  const before = { start: content.start, end: content.start + (saying?.index ?? 0) };
  const isEmpty = saying !== null && !holdsClause(article, before);
  const start = isEmpty ? before.end + saying[0].length : content.start;
  const that = /^that,?\s+(?=[^\s,])/.exec(text.slice(start, end))?.[0].length ?? 0;
  const next = words[wordAt({ words }, start + that)];
  const pronoun = /^(?:AUX|VERB)$/.test(next?.tag ?? '') && !next?.norm.endsWith('ing');
  return pronoun ? { start, end } : { start: start + that, end };
}

/** After these a clause goes on: "the name of the site was|", "whom he described|". */
const GOES_ON = /^(?:AUX|VERB|ADP|DET|PART|SCONJ|CCONJ)$/;

/**
 * What is said in a sentence in other words, in whole: with the rest of the sentence where it breaks off before its clause
 * ends, and without the office that belongs to whoever says it: "it will rain, the harbour master| Ada Orn said".
 */
export function wholeContent(
  article: Article,
  sentence: Sentence,
  content: Span,
  { source, cue }: Attribution,
): Span {
  const { start, end } = bareContent(article, content);
  const to = wordAt(article, end);
  const [last, next] = [article.words[to - 1], article.words[to]];
  if (!last || !next || to >= sentence.to) return { start, end };
  const name = article.phrases[article.phraseOf[to] ?? -1];
  // "a test, Home Secretary| Charles Clarke has said": the content's last words are in one phrase with the name.
  const shared = name && name.from < to && next.tag === 'PROPN';
  if (shared) return { start, end: officeStart(article, wordAt(article, start), to) ?? end };
  if (source && source.start >= end && source.start - end <= 1) {
    return { start, end: officeStart(article, wordAt(article, start), to) ?? end };
  }
  const led = (source?.end ?? start) <= start && (cue?.end ?? start) <= start;
  const broken = led && GOES_ON.test(last.tag) && !/^(?:PUNCT|CCONJ)$/.test(next.tag);
  return { start, end: broken ? sentence.end : end };
}

/** An office has no more words. */
const OFFICE_WORDS = 7;

/** Where a comma parts words without a verb from what is said. */
function officeStart({ words }: Article, from: number, to: number): number | undefined {
  for (let at = to - 1; at > from && at >= to - OFFICE_WORDS; at--) {
    if (/^(?:VERB|AUX|PRON)$/.test(words[at]?.tag ?? '')) return undefined;
    if (words[at]?.text === ',') return words[at]?.start;
  }
  return undefined;
}

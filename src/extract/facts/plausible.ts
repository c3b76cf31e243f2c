/** Whether what was labelled can stand as a fact of its kind at all. */
import type { KnownKind } from '../../packs/kinds.ts';
import type { Article } from '../article/article.ts';
import { touching, withPhrasesBeside, wordAt } from '../article/offsets.ts';
import type { Word } from '../article/words.ts';
import type { Mentions } from '../entities/entities.ts';
import { namesDate, namesLength } from '../../text/dates/time-words.ts';
import { isNegation, VERBS_OF_DENIAL } from '../../text/lang/en/negation.ts';
import { CARDINALS_PATTERN, MULTIPLES, VAGUE_AMOUNTS } from '../../text/lang/en/numbers.ts';
import { CALLS_BEFORE, JUDGING, NEVER_BEHIND, PERCEIVING } from '../../text/lang/en/reporting.ts';
import { isPerson } from '../../text/lang/en/nouns.ts';
import { POSSESSIVES } from '../../text/lang/en/pronouns.ts';
import { anyOf } from '../../text/lang/words.ts';
import { isTitle } from '../../text/lang/en/titles.ts';
import { isParticiple } from '../../text/lang/en/verbs.ts';
import type { Attribution } from '../attribution/attributions.ts';
import { groupsOf } from '../article/cues.ts';
import type { Spoken } from '../attribution/speakers.ts';
import { countedIn, type NumberPhrase } from './counted.ts';
import type { Span } from '../../text/span.ts';

/** Words of an article, as text, and the numbers among them. */
interface Wording {
  readonly words: readonly Word[];
  readonly text: string;
  readonly numbers: readonly NumberPhrase[];
}

const AMOUNT = new RegExp(
  String.raw`\d|\b(?:${anyOf([...VAGUE_AMOUNTS, ...MULTIPLES.keys()])}|${CARDINALS_PATTERN})\b`,
  'i',
);

/** What an answer of a kind must hold, whatever else it says. Kinds that are not here may say anything. */
const TYPE_OF: Readonly<Record<string, (wording: Wording) => boolean>> = {
  date: ({ text }) => namesDate(text),
  duration: ({ text }) => namesLength(text),
  count: ({ numbers }) => numbers.some(({ unit }) => unit !== ''),
  casualty: ({ words, text, numbers }) =>
    (numbers.length > 0 || AMOUNT.test(text)) && words.length > 1,
  cost: ({ text, numbers }) =>
    numbers.some(({ sort }) => sort === 'money') || /\p{Sc}\s?\d|\b(?:free|worth)\b/iu.test(text),
  // "students at Calder School" and "Calder teachers" are people.
  place: ({ words }) =>
    words.some(({ tag, text }) => tag === 'PROPN' && /^\p{Lu}/u.test(text)) &&
    !words.some(({ tag, norm }) => tag === 'NOUN' && isPerson(norm)),
  // "author of a book on the Port Authority" is somebody.
  organisation: ({ words }) =>
    words.some(({ tag }) => tag === 'NOUN') &&
    !/^(?:VERB|AUX|PART)$/.test(words[0]?.tag ?? '') &&
    !isSomebody(words),
  role: ({ words, text }) =>
    // "four children" are nobody's role.
    words[0]?.tag !== 'NUM' &&
    !(words.length === 2 && words[0]?.tag === 'DET') &&
    !text.includes(';') &&
    words[0]?.tag !== 'ADP' &&
    !words.some((word, i) => isDeed(word, words[i - 1])) &&
    words.some(({ tag, norm }) => tag === 'NOUN' || isTitle(norm)) &&
    !/%|\bper ?cent\b/.test(text),
};
/** Whether a description is of a person: its first noun, unless that belongs to another, is one's office or trade. */
function isSomebody(words: readonly Word[]): boolean {
  const at = words.findIndex(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  return isPerson(words[at]?.norm ?? '') && !/^(?:NOUN|PROPN|PART)$/.test(words[at + 1]?.tag ?? '');
}

/** A verb that tells more than what somebody is; in "a scientist |working| on floods" it does not. */
function isDeed({ tag, norm }: Word, before: Word | undefined): boolean {
  const describes = norm.endsWith('ing') && before?.tag === 'NOUN';
  return tag === 'AUX' || (tag === 'VERB' && !describes);
}

/** Kinds whose answer is often one word. */
const IN_ONE_WORD: ReadonlySet<string> = new Set([
  'date',
  'place',
  'count',
  'cost',
  'duration',
  'casualty',
] satisfies KnownKind[]);

/** Whether a body is named in a span or right beside it: what is described. */
export function namesBody(article: Article, mentions: Mentions, span: Span): boolean {
  const { near } = withPhrasesBeside(article, span, BESIDE);
  return near.some((phrase) => mentions.of.get(phrase)?.type === 'organisation');
}

/** Whether a span names several people: a list of names is nobody's role. */
export function namesSeveral(article: Article, mentions: Mentions, { start, end }: Span): boolean {
  const [from, to] = [wordAt(article, start), wordAt(article, end)];
  const people = touching(article.phrases, article.phraseOf, from, to).flatMap((phrase) => {
    const entity = mentions.of.get(phrase);
    return phrase.head >= from && phrase.head < to && entity?.type === 'person' ? [entity] : [];
  });
  return new Set(people).size > 1;
}

/** Whether a span names only places, as far as it names anything that is known. */
export function namesPlace(article: Article, mentions: Mentions, { start, end }: Span): boolean {
  const [from, to] = [wordAt(article, start), wordAt(article, end)];
  return touching(article.phrases, article.phraseOf, from, to).every(
    (phrase) => !/^(?:person|organisation|event)$/.test(mentions.of.get(phrase)?.type ?? ''),
  );
}

/** Words between a description and whose it is: ", the". */
const BESIDE = 2;

/** Whether a span of an article can be a fact of a kind: it is of the kind's type, and no loose word. */
export function isPlausible(article: Article, kind: string, { start, end }: Span): boolean {
  const [from, to] = [wordAt(article, start), wordAt(article, end)];
  const words = article.words.slice(from, to).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [first] = words;
  if (!first) return false;
  const text = article.text.slice(start, end);
  // "a |500-metre|-wide dish"
  if (IN_ONE_WORD.has(kind) && /^[-‐]\p{L}/u.test(article.text.slice(end))) return false;
  const isType = TYPE_OF[kind];
  if (isType && !isType({ words, text, numbers: countedIn(article, from, to) })) return false;
  return words.length > 1 || (IN_ONE_WORD.has(kind) && !/^(?:DET|PRON|ADP)$/.test(first.tag));
}

/**
 * Whether what is said is worth a draft: somebody is named who says it; and what is told in other words is said with a word
 * of saying, and holds a clause, or is called for, promised or warned of.
 */
export function isReported(
  article: Article,
  { attribution, speakers }: Spoken,
  kind: string,
  { start, end }: Span,
): boolean {
  // What a report or a poll tells is told by its sentence.
  const isSomebody = speakers.some(({ found }) => found !== 'document');
  if (!isSomebody || attribution.sourceProbability < MIN_SOURCE) return false;
  if (attribution.contentProbability < MIN_CONTENT) return false;
  if (attribution.mode === 'direct') return true;
  // "pointed to the case as the height of the “rigged system”"
  if (attribution.mode === 'mixed')
    return kind !== 'statement' || holdsClause(article, { start, end });
  const { cue } = attribution;
  if (!cue) return false;
  const cueWords = article.words
    .slice(wordAt(article, cue.start), wordAt(article, cue.end))
    .filter((word) => !goesOnToDo(article, word));
  if (!cueWords.some(({ lemma, norm }) => groupsOf(lemma).length > 0 || norm === 'according'))
    return false;
  // "did not say that the wall was safe", "declined to comment", "rejected claims that it fell"
  if (cueWords.some(({ norm, lemma }) => isNegation(norm) || VERBS_OF_DENIAL.has(lemma)))
    return false;
  // "many have heard that it fell" is nobody's statement; nor is "as it fell, Ann Smith disagreed" hers.
  if (cueWords.some(({ lemma }) => PERCEIVING.has(lemma))) return false;
  // What a law or a school requires is its rule.
  const byPerson = speakers.some(({ entity }) => entity?.type === 'person');
  if (!byPerson && cueWords.some(({ lemma }) => lemma === 'require')) return false;
  // "despite Ann Smith’s vow to mend it" tells what she once said, beside the story.
  if (isOwned(article, cue) && !holdsClause(article, { start, end })) return false;
  if (end <= cue.start && cueWords.some(({ lemma }) => NEVER_BEHIND.has(lemma))) return false;
  if (kind !== 'statement') return true;
  return holdsClause(article, { start, end });
}

/**
 * Whether a cue is what somebody has before a sentence tells anything, and nothing that they do: "Despite her |vow| to mend
 * it, it fell"; not "She left them with her |vow| to mend it".
 */
export function isOwned(article: Article, cue: Span | undefined): boolean {
  const { words, sentences, sentenceOf } = article;
  if (!cue) return false;
  const at = wordAt(article, cue.start);
  const before = words.slice(sentences[sentenceOf[at] ?? -1]?.from ?? at, at);
  return (
    OWNS.test(before.at(-1)?.norm ?? '') && !before.some(({ tag }) => /^(?:VERB|AUX)$/.test(tag))
  );
}

const OWNS = new RegExp(`^(?:'s?|${anyOf(POSSESSIVES)})$`);

/** "continue to ignore", "goes on to win": whoever does so goes on, and says nothing by it. */
function goesOnToDo({ text }: Article, { lemma, end }: Word): boolean {
  return /^(?:continue|go)$/.test(lemma) && /^(?: on)? to\b/.test(text.slice(end));
}

/** Whether words hold a clause that states something: "it fell", not "whether it fell", "to attack it", "the wall that fell". */
export function holdsClause(article: Article, { start, end }: Span): boolean {
  if (
    /^(?:whether|how|why|who|about|with \p{L}+ing|not|to)\b/iu.test(article.text.slice(start, end))
  )
    return false;
  const [from, to] = [wordAt(article, start), wordAt(article, end)];
  const first = article.words.slice(from, to).find(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (/^(?:AUX|VERB)$/.test(first?.tag ?? '') && !first?.norm.endsWith('ing')) return false;
  // "new rules have| been put on hold"
  const [last, next] = [article.words[to - 1], article.words[to]];
  if (last?.tag === 'AUX' && /^(?:AUX|VERB)$/.test(next?.tag ?? '')) return false;
  return mainVerbs(article, from, to) > 0;
}

/**
 * How many verbs of some words carry a clause of its own: of "the story of two men who take a trip" none, as each word that
 * opens a clause takes one.
 */
function mainVerbs(article: Article, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at++) {
    // "ruled |the wall safe and ordered that it stay|": a second verb of whoever ruled.
    const isJoined = found === 0 && article.words[at - 1]?.tag === 'CCONJ';
    if (isFinite(article, at) && !isJoined) found++;
    if (at > from && opensClause(article, at)) found--;
  }
  return found;
}

const RELATIVE = /^(?:who|whom|whose|which|where)$/;

/** "men who", "the wall that fell", "said that it fell"; not "feel that way". */
function opensClause({ words }: Article, at: number): boolean {
  const { norm = '', tag = '' } = words[at] ?? {};
  if (RELATIVE.test(norm)) return true;
  if (norm !== 'that') return false;
  // "feel that way, and", "to do that."
  const last = words[at + 1]?.tag === 'NOUN' ? at + 2 : at + 1;
  if (/^(?:PUNCT|CCONJ)$/.test(words[last]?.tag ?? 'PUNCT')) return false;
  return tag === 'SCONJ' || (tag === 'PRON' && words[at - 1]?.tag === 'NOUN');
}

const QUOTES = /^(?:[“‘"']|``)$/;

/** The first verb of a group that may carry a clause; not "state-owned", "newly elected mayor", "led by her", "but say". */
function isFinite({ words }: Article, at: number): boolean {
  const [word, after] = [words[at], words[at + 1]];
  // 'declared her to be “chosen”'
  const before = words[QUOTES.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1];
  if (/^(?:but|also|as)$/.test(before?.norm ?? '') || isLed(words, at - 1)) return false;
  if (word?.tag === 'AUX') return true;
  if (word?.tag !== 'VERB' || word.norm.endsWith('ing') || before?.text === '-') return false;
  const participle = /(?:ed|en|wn)$/.test(word.norm);
  const describes = /^(?:ADV|ADJ|DET|PUNCT)$/.test(before?.tag ?? '') && after?.tag === 'NOUN';
  // "stood by his words"
  const isPassive = participle || (isParticiple(word.norm) && word.lemma !== 'stand');
  const isBy = after?.norm === 'by' && isPassive;
  return !isBy && !(participle && describes);
}

/** Whether a verb stands before, and only adverbs or a mark between: "have already |had|", 'to be “|chosen|”'. */
function isLed(words: readonly Word[], last: number): boolean {
  let at = QUOTES.test(words[last]?.text ?? '') ? last - 1 : last;
  while (words[at]?.tag === 'ADV') at--;
  return /^(?:AUX|PART)$/.test(words[at]?.tag ?? '');
}

/** Whether a cue tells what somebody makes of a person or thing, and no clause of theirs: "criticised his words". */
export function isJudging(article: Article, { cue, mode }: Attribution, content: Span): boolean {
  if (!cue || mode === 'direct') return false;
  const from = wordAt(article, cue.start);
  // Not yet: "plans to call him"; nor "called for a pier".
  const lemmas = article.words
    .slice(from, wordAt(article, cue.end))
    .filter(
      ({ tag, lemma }, i) =>
        tag === 'VERB' &&
        article.words[from + i - 1]?.norm !== 'to' &&
        CALLS_BEFORE.get(lemma)?.has(article.words[from + i + 1]?.norm ?? '') !== true,
    )
    .map(({ lemma }) => lemma);
  const judges = lemmas.some(
    (lemma) =>
      JUDGES.has(lemma) || /^(?:praise|blame)(?:,(?:praise|blame))*$/.test(groupsOf(lemma).join()),
  );
  return judges && !/^that\b/i.test(article.text.slice(content.start, content.end));
}

const JUDGES: ReadonlySet<string> = new Set(JUDGING);

/** Of 26 judged drafts with a less likely source two were right; of 23 whose content was less likely said, three. */
const MIN_SOURCE = 0.2;
const MIN_CONTENT = 0.6;

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

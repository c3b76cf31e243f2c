/** "Who said it?": the passage may be all their words, and who says them be named in a sentence beside it. */
import type { Source } from '../../packs/knowledge.ts';
import type { Speech, SpeechOf } from '../../packs/speech.ts';
import { SAID_BY_CALLING, TELL } from '../../text/lang/en/in-questions.ts';
import { ARTICLES } from '../../text/lang/en/function-words.ts';
import { SUBJECT_PRONOUNS, THIRD_PERSON_POSSESSIVES } from '../../text/lang/en/pronouns.ts';
import { isTitle } from '../../text/lang/en/titles.ts';
import { anyOf, escaped } from '../../text/lang/words.ts';
import { paragraphs, paragraphsAt, sentencesAt } from '../../text/sentences.ts';
import { overlap, type Span } from '../../text/span.ts';
import { contentStems, stemSet, tokenise, type Token } from '../../text/tokens.ts';
import { candidateOf, type ReadPassage } from './candidates.ts';
import type { Query } from '../query/query.ts';

const WHO = 'who';
const SAYS = stemSet(TELL);
const [CALL] = stemSet(['call']);
const BEHIND_CALL: ReadonlySet<string> = new Set(SAID_BY_CALLING);
/** "Who wrote the song": whoever did need not say a word in it. */
const WROTE_WORK = /\bwho(?: has| had)? (?:wrote|writes|written|co-wrote)\b(?! (?:that|to)\b)/iu;
/** Who says something is asked behind this as well, or before it: "has it failed, according to whom". */
const ACCORDING_TO_WHOM =
  /\b(?:according to whom?\b|(?:in|by) whose (?:words|view|opinion|estimate|account)\b)/iu;
/** Least share of a short answer that somebody says for it to be their words. */
const SAID = 0.6;
/** Characters up to which a quote holds both the words and the name of who says them. */
const MAX_QUOTE = 700;

/** "Who said it", "who called for it": the answer is who speaks. */
export function asksWhoSays({ text, type }: Query): boolean {
  if (type !== 'who') return false;
  if (WROTE_WORK.test(text)) return false;
  return ACCORDING_TO_WHOM.test(text) || verbOfSaying(tokenise(text)) >= 0;
}

/** Where "who" says something; below zero where "who" says nothing. */
function verbOfSaying(tokens: readonly Token[]): number {
  return tokens.findIndex(
    ({ stem }, i) =>
      tokens[i - 1]?.stem === WHO &&
      SAYS.has(stem) &&
      (stem !== CALL || BEHIND_CALL.has(tokens[i + 1]?.norm ?? '')),
  );
}

/**
 * Where it is asked who says something, and the short answer of the best passage is somebody's words: that passage with the
 * place that names them, or as doubtful where no name stands near. Takes as long as `speechOf`.
 */
export async function withWhoSays(
  read: readonly ReadPassage[],
  query: Query,
  speechOf: SpeechOf | undefined,
): Promise<readonly ReadPassage[]> {
  const [best, ...others] = read;
  if (!best || !asksWhoSays(query)) return read;
  const { source, passage } = best;
  const { span, speaker, answer } = candidateOf(best, 0, query.text);
  if (speaker !== undefined) return read;
  const doubtful = [{ ...best, isDoubtful: true }, ...others];
  const quoted = QUOTED.exec(query.text)?.groups?.words?.replace(CUT_SHORT, '');
  if (quoted !== undefined && standElsewhere(quoted, source, passage)) return doubtful;
  const speeches = speechOf ? await speechOf(source, passage) : [];
  const own =
    wordsOver(speeches, span) ??
    (namesNobody(answer) ? wordsOver(speeches, passage, 0) : undefined);
  if (!own) {
    const isSpeaker = speeches.some((each) => shareWords(each.speaker, answer));
    return isPartOf(answer, quoted ?? wordsSaid(query.text)) && !isSpeaker ? doubtful : read;
  }
  const [name = '', ...more] = new Set(own.map((each) => each.speaker));
  const says = more.length === 0 ? placeOf(name, source, passage, speeches) : undefined;
  // "The host" is somebody, "he" is not: only for him is it worth to quote paragraphs back to his name.
  const isDescribed = contentOf(answer).size > 0 && !wordsOver(speeches, span);
  const isFar = says && paragraphsAt(source.text, says.quote).length > 1;
  if (says && !(isDescribed && isFar)) return [{ ...best, says }, ...others];
  return isDescribed ? read : doubtful;
}

const OPENS_NAMELESS = new RegExp(
  String.raw`^(?:${anyOf([...ARTICLES, ...SUBJECT_PRONOUNS, ...THIRD_PERSON_POSSESSIVES])})\b`,
  'iu',
);

/** "He", "the host": who that is has to be told by who speaks. */
function namesNobody(answer: string): boolean {
  return OPENS_NAMELESS.test(answer) && !/\p{Lu}/u.test(answer.slice(1));
}

/** The speeches that have such a share of a span at least, or any of it; nothing where none has. */
function wordsOver(
  speeches: readonly Speech[],
  span: Span,
  share = SAID,
): readonly Speech[] | undefined {
  const least = Math.max(1, share * (span.end - span.start));
  const own = speeches.filter((each) => shared(each, span) >= least);
  return own.length > 0 ? own : undefined;
}

const QUOTED = /[“"](?<words>.+)[”"]/u;
/** What is left out of words that are quoted in part. */
const CUT_SHORT = /\s*…$/u;

/** The words of which it is asked who says them: all behind the verb, or all but "according to whom". */
function wordsSaid(text: string): string {
  if (ACCORDING_TO_WHOM.test(text)) return text.replace(ACCORDING_TO_WHOM, '');
  const tokens = tokenise(text);
  return text.slice(tokens[verbOfSaying(tokens)]?.end ?? text.length);
}

/** Whether these very words stand in the source, but in no paragraph of the passage: who says other words is not asked. */
function standElsewhere(words: string, { text }: Source, passage: Span): boolean {
  const same = new RegExp(escaped(words.trim()).replaceAll(/\s+/gu, String.raw`\s+`), 'giu');
  const places = [...text.matchAll(same)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  const around = paragraphsAt(text, passage);
  return (
    places.length > 0 && !places.some((each) => around.some((beside) => overlap(each, beside)))
  );
}

/** Whether an answer is made of nothing but words that somebody is asked to have said: nobody is their own words. */
function isPartOf(answer: string, words: string): boolean {
  return contentOf(answer).isSubsetOf(contentOf(words));
}

function shareWords(one: string, other: string): boolean {
  return !contentOf(one).isDisjointFrom(contentOf(other));
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(contentStems(text));
}

/**
 * Where a speaker is named in the paragraph of a passage or in one shortly before it, outside all that is said there; the
 * nearest place.
 */
function placeOf(
  name: string,
  source: Source,
  passage: Span,
  speeches: readonly Span[],
): ReadPassage['says'] {
  const called = calledAs(name);
  const [own] = paragraphsAt(source.text, passage);
  if (!own) return undefined;
  const before = paragraphs(source.text).filter(
    ({ start, end }) => end <= own.start && passage.end - start <= MAX_QUOTE,
  );
  const distance = (each: Span): number =>
    Math.max(0, passage.start - each.end, each.start - passage.end);
  const [span] = [own, ...before.toReversed()]
    .map((paragraph) => called.flatMap((each) => placesIn(source, paragraph, each)))
    .map((named) => named.filter((each) => !speeches.some((speech) => overlap(each, speech))))
    .flatMap((outside) => outside.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1));
  if (!span) return undefined;
  const [sentence = span] = sentencesAt(source.text, span);
  const quote = {
    start: Math.min(sentence.start, passage.start),
    end: Math.max(sentence.end, passage.end),
  };
  return quote.end - quote.start <= MAX_QUOTE ? { span, quote } : undefined;
}

/** How a source may call a speaker, the fullest first; in no way where nobody is named. */
function calledAs(name: string): readonly string[] {
  const all = tokenise(name);
  const words = all.filter(({ norm }) => !isTitle(norm));
  const last = words.at(-1);
  if (!last || !/\p{Lu}/u.test(name)) return [];
  // "Former Trade Board chairman" is not called "Board".
  const short = last === all.at(-1) ? [name.slice(words[0]?.start ?? 0), last.text] : [];
  // A description that opens its own words has a capital which the source need not have.
  return [name, name.charAt(0).toLowerCase() + name.slice(1), ...short];
}

/** Characters that two spans have in common. */
function shared(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function placesIn({ text }: Source, { start, end }: Span, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words, start); at >= 0 && at < end; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length });
  return found;
}

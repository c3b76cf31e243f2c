/** Whom the words before a cue mean: a name, an office or a pronoun as the entity that it stands for. */
import type { Article } from '../article/article.ts';
import { resolveSpeakers } from '../entities/coreference.ts';
import type { Mentions, NamedEntity } from '../entities/entities.ts';
import type { Phrase } from '../article/phrases.ts';
import { touching, wordAt } from '../article/offsets.ts';
import { DENY_WHO } from '../../text/lang/en/negation.ts';
import { isDocument, isSpeaker } from '../../text/lang/en/nouns.ts';
import { GOING_ON } from '../../text/lang/en/reporting.ts';
import { singular, type Gender } from '../../text/lang/en/titles.ts';
import { anyOf } from '../../text/lang/words.ts';
import type { Span } from '../../text/span.ts';
import { isTurn, type Attribution } from './attributions.ts';
import { makerIn } from './makers.ts';

/**
 * How a speaker was found: by name, by a description such as "the minister", by a pronoun, only as a group, or as what is
 * written; unclear is whom "he" or "she" means.
 */
export type Found = 'named' | 'described' | 'pronoun' | 'group' | 'document' | 'unclear';

/** Who says something, and how that was found. */
export interface Speaker {
  readonly name: string;
  readonly entity?: NamedEntity;
  readonly found: Found;
}

const GOES_ON = new RegExp(`^(?:${anyOf(GOING_ON)})$`, 'iu');
const PRONOUN_GENDERS: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };

/** Something that is said, with those who say it. */
export interface Spoken {
  readonly attribution: Attribution;
  /** None where nobody is named; several where they say it together. */
  readonly speakers: readonly Speaker[];
}

/** The attributions with their speakers, in the same order. */
export function withSpeakers(
  article: Article,
  attributions: readonly Attribution[],
  mentions: Mentions,
): readonly Spoken[] {
  const sources = attributions.map((attribution) => ({
    attribution,
    phrases: phrasesOf(article, attribution, mentions),
  }));
  const asked = sources.flatMap(({ attribution, phrases }) =>
    phrases.map((speaker) => ({ speaker, isTurn: isTurn(article, attribution) })),
  );
  const resolved = resolveSpeakers(article, asked, mentions);
  const entities = new Map(asked.map((each) => [each.speaker, resolved.get(each)]));
  const spoken: Spoken[] = [];
  for (const { attribution, phrases } of sources) {
    const speakers = phrases.flatMap((phrase) =>
      speakerOf(
        article,
        phrase,
        named(phrase, article, mentions) ?? entities.get(phrase),
        mentions,
      ),
    );
    const same = goesOn(article, { attribution, speakers }, spoken.at(-1));
    spoken.push({ attribution, speakers: same ? [same] : speakers });
  }
  return spoken;
}

/** "He continued", where nothing else tells whom that means: whoever spoke last, if that is one person. */
function goesOn(
  { text }: Article,
  { attribution: { cue }, speakers }: Spoken,
  before: Spoken | undefined,
): Speaker | undefined {
  const [own, ...more] = speakers;
  const [last, ...others] = before?.speakers ?? [];
  if (own?.found !== 'unclear' || more.length > 0 || !cue || others.length > 0) return undefined;
  const gender = PRONOUN_GENDERS[own.name.toLowerCase()];
  if (!GOES_ON.test(text.slice(cue.start, cue.end)) || last?.entity?.type !== 'person')
    return undefined;
  if ((last.entity.gender ?? gender) !== gender) return undefined;
  return { name: last.name, entity: last.entity, found: 'pronoun' };
}

/**
 * The noun phrases of a source that name who speaks: its first one and those that "and" joins to it, or the person beside
 * a description: "the head of its mission, Ann Smith". Labels may leave out a part of a rare name, so a phrase counts
 * whole, but for what is the cue or is said.
 */
export function phrasesOf(
  article: Article,
  { source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>,
  mentions: Mentions,
): Phrase[] {
  if (!source) return [];
  const { words } = article;
  const [from, to] = [wordAt(article, source.start), wordAt(article, source.end)];
  const others = [...content, ...(cue ? [cue] : [])].map(({ start, end }) => ({
    from: wordAt(article, start),
    to: wordAt(article, end),
  }));
  const all = touching(article.phrases, article.phraseOf, from, to).flatMap(
    (phrase) => clipped(article, phrase, others) ?? [],
  );
  const [first] = all;
  if (!first) return [];
  const isPerson = (phrase: Phrase): boolean => named(phrase, article, mentions)?.type === 'person';
  const maker = makerIn(article, all, isPerson);
  if (maker) return [maker];
  if (!isPerson(first)) {
    if (isOfDocument(article, first, to)) return [];
    // "Ann Smith, a shopkeeper", "Dr Ann Smith of the Port Authority", where the label begins after the name.
    const before = article.phrases[article.phraseOf[first.from - 2] ?? -1];
    const described =
      before?.to === first.from - 1 &&
      isTied(article, first, cue, mentions) &&
      !others.some((other) => other.from < before.to && before.from < other.to);
    if (described && isPerson(before)) return [before];
    const name = nameBefore(article, first, isPerson);
    if (name && !others.some((other) => other.from < name.to && name.from < other.to))
      return [name];
    const beside = all.findIndex((each) => words[each.from - 1]?.text === ',' && isPerson(each));
    return beside < 0 ? [first] : joined(article, all.slice(beside), isPerson);
  }
  return joined(article, all, isPerson);
}

/** The first phrase and the people that a list joins to it: "Ann Smith, Bo Berg and Kim Poe". */
function joined(
  { words }: Article,
  [first, ...others]: readonly Phrase[],
  isPerson: (phrase: Phrase) => boolean,
): Phrase[] {
  const people = others.filter(isPerson);
  const before = (each: Phrase): string => words[each.from - 1]?.norm ?? '';
  const last = people.findLastIndex((each) => before(each) === 'and');
  const listed = people.slice(0, last + 1).filter((each) => /^(?:and|,)$/.test(before(each)));
  return first ? [first, ...listed] : [];
}

/** "a University of Calder/Calder Tribune |poll|" before `end`: the name is that of what is written. */
function isOfDocument({ words }: Article, { to, head }: Phrase, end: number): boolean {
  if (words[head]?.tag !== 'PROPN') return false;
  let at = to;
  while (/^(?:of|the|\/)$/.test(words[at]?.norm ?? '') || words[at]?.tag === 'PROPN') at++;
  return at < end && isDocument(words[at]?.norm ?? '');
}

/** Parts of a description are tied by these: "head of the Port Authority from Calder". */
const TIES = /^(?:of|from|at|in|for|and)$/;

/**
 * The person whom a description belongs to, where a phrase is a part of it: "Marta Quill, 42, a baker from |Calder|,
 * said", "Tom Berg, the head of the Old and |New Ports Union| said". Nothing but noun phrases, ages and what ties them may
 * stand between.
 */
function nameBefore(
  { words, phrases, phraseOf }: Article,
  phrase: Phrase,
  isPerson: (phrase: Phrase) => boolean,
): Phrase | undefined {
  let at = phrase.from - 1;
  if (!TIES.test(words[at]?.norm ?? '')) return undefined;
  for (;;) {
    const isTie = TIES.test(words[at]?.norm ?? '');
    if (!isTie && words[at]?.text !== ',') return undefined;
    if (isTie && words[at - 1]?.text === ',') at--;
    const before = phrases[phraseOf[at - 1] ?? -1];
    const isAge = words[at - 1]?.tag === 'NUM';
    if (!before && !isAge) return undefined;
    if (before && words[at]?.text === ',' && isPerson(before)) return before;
    at = (before?.from ?? at - 1) - 1;
  }
}

/**
 * Whether a description belongs to the name before it: "Ann Smith of the Port Authority", "Ann Smith, a shopkeeper, said".
 * Where its verb follows at once, it is a subject of its own: "When Ann Smith left, her son said".
 */
function isTied(
  { words }: Article,
  phrase: Phrase,
  cue: Span | undefined,
  mentions: Mentions,
): boolean {
  const { from, to } = phrase;
  if (/^(?:of|from|at)$/.test(words[from - 1]?.norm ?? '')) return true;
  const isOwnSubject = mentions.of.has(phrase) || words[to]?.start === cue?.start;
  return words[from - 1]?.text === ',' && !isOwnSubject;
}

/** A phrase without the words of others at its ends; its head is then its last noun. */
function clipped(
  { words }: Article,
  phrase: Phrase,
  others: readonly { readonly from: number; readonly to: number }[],
): Phrase | undefined {
  let { from, to } = phrase;
  for (const other of others) {
    if (other.from <= from && other.to > from) from = other.to;
    else if (other.from < to && other.to > from) to = other.from;
  }
  if (from === phrase.from && to === phrase.to) return phrase;
  for (let head = to - 1; head >= from; head--) {
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(words[head]?.tag ?? ''))
      return { from, to: head + 1, head };
  }
  return undefined;
}

/** The entity that a phrase names, also where the phrase was cut: by its words. */
function named(phrase: Phrase, article: Article, mentions: Mentions): NamedEntity | undefined {
  const known = mentions.of.get(phrase);
  if (known) return known;
  const { words, text } = article;
  if (!/^\p{Lu}/u.test(words[phrase.head]?.text ?? '')) return undefined;
  const name = text.slice(words[phrase.from]?.start, words[phrase.to - 1]?.end);
  const bare = name.replace(/^the /i, '');
  return mentions.entities.find(
    (each) => each.name === bare || each.aliases.has(bare) || bare.endsWith(` ${each.name}`),
  );
}

function speakerOf(
  article: Article,
  phrase: Phrase,
  entity: NamedEntity | undefined,
  mentions: Mentions,
): Speaker[] {
  if (entity) {
    if (isWritten(entity)) return [{ name: entity.name, found: 'document' }];
    const pronoun = article.words[phrase.head]?.tag === 'PRON';
    const isNamed = named(phrase, article, mentions) === entity;
    const found = isNamed ? 'named' : pronoun ? 'pronoun' : 'described';
    return [{ name: entity.name, entity, found }];
  }
  const head = article.words[phrase.head]?.norm ?? '';
  if (/^(?:he|she)$/.test(head)) return [{ name: wording(article, phrase), found: 'unclear' }];
  // "the chairman" is somebody who is not known; "officials" are as the article has them.
  const isBare = !/\p{L}\s+\p{L}/u.test(wording(article, phrase)) && singular(head) === head;
  if (!isSpeaker(head) || isDenied(article, phrase)) return [];
  const full = isBare ? introduced(article, phrase) : phrase;
  const found = isDocument(head) ? 'document' : 'group';
  return full ? [{ name: wording(article, withOf(article, full)), found }] : [];
}

/** "Calder Tribune Poll": what it tells is nobody's words. */
function isWritten({ name, type }: NamedEntity): boolean {
  return type !== 'person' && isDocument(name.toLowerCase().split(' ').at(-1) ?? '');
}

/** A description with what it is of: "the former secretary |of state|", "a mother |of three|". */
function withOf({ words, phrases, phraseOf }: Article, phrase: Phrase): Phrase {
  const of = words[phrase.to]?.norm === 'of' ? phrases[phraseOf[phrase.to + 1] ?? -1] : undefined;
  return of?.from === phrase.to + 1 ? { ...phrase, to: of.to } : phrase;
}

/** "Not all residents", "no officials": those who are named so are those who do not speak. */
function isDenied({ words }: Article, { from }: Phrase): boolean {
  return [words[from - 2], words[from - 1], words[from]].some((word) =>
    DENY_WHO.has(word?.norm ?? ''),
  );
}

/** Noun phrases further back than this introduce nobody. */
const MEMORY = 150;

/** "a Harbour Group spokesman", where "the spokesman" speaks later; none where the last one is "a spokesman for …". */
function introduced(article: Article, phrase: Phrase): Phrase | undefined {
  const { words, phrases, phraseOf } = article;
  if (words[phrase.from]?.norm !== 'the') return undefined;
  const number = phraseOf[phrase.head] ?? 0;
  const before = phrases
    .slice(Math.max(0, number - MEMORY), number)
    .findLast(
      ({ from, to, head }) =>
        words[head]?.norm === words[phrase.head]?.norm &&
        !(to - from === 2 && words[from]?.norm === 'the'),
    );
  return before && /\p{L}\s+\p{L}/u.test(wording(article, before)) ? before : undefined;
}

/** "the two officials" → "Two officials". */
function wording({ words, text }: Article, { from, to }: Phrase): string {
  const first = words[from]?.tag === 'DET' && to - from > 1 ? from + 1 : from;
  const phrase = text.slice(words[first]?.start, words[to - 1]?.end).replace(/\s+/g, ' ');
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

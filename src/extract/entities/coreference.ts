/** Whom "she", "the minister" or "the company" means, by what was named before. */
import type { Article } from '../article/article.ts';
import type { Mentions, NamedEntity } from './entities.ts';
import { nameIn } from './names.ts';
import { addRole } from './roles.ts';
import { isGoverned, isSubject } from './subjects.ts';
import type { Phrase } from '../article/phrases.ts';
import { isBody } from '../../text/lang/en/bodies.ts';
import { ANY_BODY } from '../../text/lang/en/in-names.ts';
import { isPerson } from '../../text/lang/en/nouns.ts';
import { THIRD_PERSON_POSSESSIVES } from '../../text/lang/en/pronouns.ts';
import { genderOfNoun, singular, type Gender } from '../../text/lang/en/titles.ts';
import { anyOf, words } from '../../text/lang/words.ts';

const PRONOUNS: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  she: 'female',
  her: 'female',
};
/** "The firm", "its leader": who is described goes back to somebody who was named. */
const OPENS_DESCRIPTION: ReadonlySet<string> = new Set([
  ...words('the this that it'),
  ...THIRD_PERSON_POSSESSIVES,
]);
/** An office that does not stand for itself: "its leader". */
const OF_ANOTHER = new RegExp(String.raw`^(?:${anyOf(THIRD_PERSON_POSSESSIVES)})\b`, 'i');
/** One sentence back, and not behind a preposition or within quotation marks there. */
const MAX_COST_OF_IT = 2.5;

/** A speaker as an article has it. */
interface Named {
  readonly speaker?: Phrase;
  /** Whether it is the name before a turn of a dialogue: whose turn it is speaks of others as "he". */
  readonly isTurn?: boolean;
}

/** The entity that each attribution's speaker is; those that stay nameless are left out. */
export function resolveSpeakers<T extends Named>(
  article: Article,
  attributions: readonly T[],
  mentions: Mentions,
): Map<T, NamedEntity> {
  const resolved = new Map<T, NamedEntity>();
  const spoken: Spoken[] = [];
  const lastTurn = attributions.findLastIndex(({ isTurn }) => isTurn === true);
  let whoseTurn: NamedEntity | undefined;
  attributions.forEach((each, i) => {
    const phrase = each.speaker;
    if (!phrase) return;
    if (i > lastTurn) whoseTurn = undefined;
    const entity = entityOf(article, phrase, mentions, { spoken, whoseTurn });
    if (each.isTurn) whoseTurn = entity;
    if (entity) resolved.set(each, entity);
    if (entity || isSomebody(article, phrase)) spoken.push({ at: phrase.head, entity });
  });
  return resolved;
}

/**
 * "a doctor from Calder", "her brother": one person, whom "he" may mean as well as those who are named; "the doctor" may be
 * one of them.
 */
function isSomebody({ words }: Article, { from, head }: Phrase): boolean {
  const { norm = '', tag } = words[head] ?? {};
  const isOne = tag === 'NOUN' && isPerson(norm) && singular(norm) === norm;
  return isOne && words[from]?.norm !== 'the';
}

/** Who has spoken, and whose turn it is in a dialogue. */
interface Context {
  readonly spoken: readonly Spoken[];
  readonly whoseTurn: NamedEntity | undefined;
}

function entityOf(
  article: Article,
  phrase: Phrase,
  mentions: Mentions,
  { spoken, whoseTurn }: Context,
): NamedEntity | undefined {
  const named = mentions.of.get(phrase) ?? inApposition(article, phrase, mentions);
  if (named) return named;
  const head = article.words[phrase.head];
  if (!head) return undefined;
  const gender = PRONOUNS[head.norm];
  const before = earlier(article, phrase, mentions, spoken);
  if (head.norm === 'who') return before.find(({ at }) => at >= phrase.from - 3)?.entity;
  if (gender) {
    const others = before.filter(({ entity }) => entity !== whoseTurn);
    return byPronoun(others, gender, nearestNameless(article, phrase, gender, spoken));
  }
  if (nameIn(article, phrase) || (head.tag === 'PRON' && head.norm !== 'it')) return undefined;
  if (!OPENS_DESCRIPTION.has(article.words[phrase.from]?.norm ?? '')) return undefined;
  // "the firms" are several.
  if (singular(head.norm) !== head.norm) return undefined;
  return byDescription(head.norm, phrase.to - phrase.from < 3, before);
}

/** Who "the head of its mission, retired judge Ann Smith," is; the description becomes one of her offices. */
function inApposition(
  article: Article,
  phrase: Phrase,
  mentions: Mentions,
): NamedEntity | undefined {
  const { words, text } = article;
  // A person's office, not "an FBI summary of its investigation".
  if (!isPerson(words[phrase.head]?.norm ?? '')) return undefined;
  let at = phrase.to;
  while (
    at < phrase.to + 8 &&
    /^(?:ADP|DET|ADJ|NOUN|PROPN|PRON|PART|CCONJ)$/.test(words[at]?.tag ?? '')
  )
    at++;
  if (words[at]?.text !== ',') return undefined;
  const next = article.phrases[article.phraseOf[at + 1] ?? -1];
  const entity = next?.from === at + 1 ? mentions.of.get(next) : undefined;
  if (!next || entity?.type !== 'person' || !/^[,(]$/.test(words[next.to]?.text ?? ''))
    return undefined;
  const from = words[phrase.from]?.tag === 'DET' ? phrase.from + 1 : phrase.from;
  const role = text.slice(words[from]?.start, words[at - 1]?.end).replace(/\s+/g, ' ');
  if (!OF_ANOTHER.test(role)) addRole(entity, role);
  return entity;
}

/** A speaker that was met already; without an entity it is somebody who is not named. */
interface Spoken {
  readonly at: number;
  readonly entity: NamedEntity | undefined;
}

interface Earlier {
  readonly at: number;
  readonly entity: NamedEntity;
  /** The lower, the likelier: sentences back, less for a subject or a speaker. */
  readonly cost: number;
  /** Of the pronoun that it is joined to, which means another one: "he and Karl Marsh". */
  readonly besides?: Gender;
}

/** Noun phrases and speakers further back than this are forgotten. */
const MEMORY = { phrases: 250, speakers: 12 };

/** Entities mentioned before a phrase, the likeliest first. */
function earlier(
  article: Article,
  phrase: Phrase,
  mentions: Mentions,
  spoken: readonly Spoken[],
): Earlier[] {
  const own = article.sentenceOf[phrase.head] ?? -1;
  const recent = spoken.slice(-MEMORY.speakers);
  const number = article.phraseOf[phrase.head] ?? 0;
  const found = recent.flatMap(({ at, entity }): Earlier[] =>
    entity ? [{ at, entity, cost: costOfSpeaker(article, phrase, at) }] : [],
  );
  for (const mention of article.phrases.slice(Math.max(0, number - MEMORY.phrases), number)) {
    const entity = mentions.of.get(mention);
    if (!entity) continue;
    const sentence = article.sentenceOf[mention.head] ?? -1;
    const quoted = (article.quotationOf[mention.head] ?? -1) >= 0;
    const [governed, subject] = [isGoverned(article, mention), isSubject(article, mention)];
    const cost =
      (own - sentence) * 2 + (quoted ? 6 : 0) - (subject ? 1.5 : 0) + (governed ? 1.5 : 0);
    const besides = genderBeside(article, mention);
    found.push({ at: mention.head, entity, cost, ...(besides && { besides }) });
  }
  return found.sort((a, b) => a.cost - b.cost || b.at - a.at);
}

/** The gender of a pronoun that "and" joins to a mention. */
function genderBeside({ words }: Article, { from, to }: Phrase): Gender | undefined {
  const joined = [
    ...(words[from - 1]?.norm === 'and' ? [words[from - 2]] : []),
    ...(words[to]?.norm === 'and' ? [words[to + 1]] : []),
  ];
  return joined.map((word) => PRONOUNS[word?.norm ?? '']).find((gender) => gender !== undefined);
}

function costOfSpeaker({ sentenceOf }: Article, { head }: Phrase, at: number): number {
  return ((sentenceOf[head] ?? -1) - (sentenceOf[at] ?? -1)) * 2 - 2;
}

/** The cost of the likeliest speaker without a name whom a pronoun may mean. */
function nearestNameless(
  article: Article,
  phrase: Phrase,
  gender: Gender,
  spoken: readonly Spoken[],
): number {
  const fits = ({ at, entity }: Spoken): boolean =>
    !entity && (genderOfNoun(article.words[at]?.norm ?? '') ?? gender) === gender;
  const last = spoken.slice(-MEMORY.speakers).findLast(fits);
  return last ? costOfSpeaker(article, phrase, last.at) : Infinity;
}

/**
 * By how much one must fit better than others. Of 110 pronouns of PolNeAR's articles for training for whom two fitted more
 * alike, 66 meant another one than the first, by CoreNLP's coreference; of 72 with just so much, 28; of 2,104 others, 26 in
 * 100.
 */
const CLEARLY = 1.5;

/**
 * The likeliest person, and nobody where a second one, or somebody without a name, fits about as well; a person whose gender
 * nobody told takes the pronoun's.
 */
function byPronoun(
  before: readonly Earlier[],
  gender: Gender,
  nameless: number,
): NamedEntity | undefined {
  const people = before.filter(
    ({ entity, besides }) =>
      entity.type === 'person' && (entity.gender ?? gender) === gender && besides !== gender,
  );
  const [first] = people;
  const rival = people.find(({ entity }) => entity !== first?.entity);
  const next = Math.min(rival?.cost ?? Infinity, nameless);
  if (!first || next - first.cost < CLEARLY) return undefined;
  first.entity.gender ??= gender;
  return first.entity;
}

/** `word` is the description's last: "the prime minister" is who holds that office; a plain "the company" is the body that was named last. */
function byDescription(
  word: string,
  plain: boolean,
  before: readonly Earlier[],
): NamedEntity | undefined {
  const holds = ({ roles }: NamedEntity): boolean =>
    // "the museum" is not its director, nor "the state" its Secretary of State.
    roles.some(({ title }) => {
      const office = wordsOf(title.replace(/ (?:of|at|for|to) .*$/, ''));
      return singular(office.at(-1) ?? '') === word;
    });
  const bears = ({ type, name }: NamedEntity): boolean =>
    type === 'organisation' && wordsOf(name).includes(word);
  const isNamedBody = ({ type, name }: NamedEntity): boolean =>
    type === 'organisation' && (wordsOf(name).some(isBody) || /^\p{Lu}{2,}$/u.test(name));
  // "It" is the body that was named last, and nobody where that is not surely one.
  if (word === 'it') {
    const last = before.find(({ entity }) => entity.type === 'organisation');
    return last && last.cost <= MAX_COST_OF_IT && isNamedBody(last.entity)
      ? last.entity
      : undefined;
  }
  const asBody = plain && ANY_BODY.has(word) ? [isNamedBody] : [];
  for (const test of [holds, bears, ...asBody]) {
    const found = before.find(({ entity }) => test(entity));
    if (found) return found.entity;
  }
  return undefined;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}]+/u);
}

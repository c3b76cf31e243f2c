/** The people, bodies and countries that an article names, each with its names, offices and mentions. */
import type { Article } from '../article/article.ts';
import type { Phrase } from '../article/phrases.ts';
import type { Word } from '../article/words.ts';
import {
  noEvidence,
  typeBy,
  weigh,
  type EntityType,
  type Evidence,
  type Labelled,
  type Name,
} from './entity-type.ts';
import { isCountry, isDemonym } from '../../text/gazetteer.ts';
import { joinedName, nameIn } from './names.ts';
import {
  addRole,
  countryAfter,
  followsAnd,
  isPlural,
  roleAfter,
  singularTitle,
  withCountries,
  type Role,
} from './roles.ts';
import { isBody, isPlaceWord } from '../../text/lang/en/bodies.ts';
import { BEGINS_DESCRIPTION } from '../../text/lang/en/function-words.ts';
import { NO_NAMES } from '../../text/lang/en/in-names.ts';
import { genderOf, type Gender } from '../../text/lang/en/titles.ts';
import type { Span } from '../../text/span.ts';

export interface NamedEntity {
  /** The fullest form of the name. */
  name: string;
  type: EntityType;
  gender?: Gender;
  /** Other forms of the name. */
  readonly aliases: Set<string>;
  /** Offices as the article words them: "British Foreign Secretary", "head of the Black Caucus". */
  readonly roles: Role[];
}

export interface Mentions {
  readonly entities: readonly NamedEntity[];
  /** The entity that a noun phrase names; pronouns and descriptions are not here. */
  readonly of: ReadonlyMap<Phrase, NamedEntity>;
}

/** What labels the words of a name, by their place in the text. */
export type LabelName = (span: Span) => Labelled;

/** From this chance on a word is of a person's name. */
const OF_PERSON = 0.6;

/** Finds the entities of an article in the order of their first mention. */
export function readMentions(article: Article, label?: LabelName): Mentions {
  const entities: NamedEntity[] = [];
  const of = new Map<Phrase, NamedEntity>();
  const keysOf = new Map<NamedEntity, readonly string[]>();
  const byKey = new Map<string, NamedEntity[]>();
  const evidence = new Map<NamedEntity, Evidence>();
  const calls = new Map<NamedEntity, Calls>();
  const inside = capitalsInside(article);
  const taken = new Set<Phrase>();
  const isOfPerson = label && ((word: Word): boolean => label(word).person >= OF_PERSON);
  let shared: { readonly title: string; readonly sentence: number } | undefined;
  for (const phrase of article.phrases.flatMap((each) => [...ownersIn(article, each), each])) {
    if (taken.has(phrase)) continue;
    const short = nameIn(article, phrase, isOfPerson) ?? surnameIn(article, phrase, byKey);
    const certain = short && (short.keys.length > 1 || short.keys.some((key) => inside.has(key)));
    if (!short || !(certain || isIntroduced(article, phrase))) continue;
    const joined = joinedName(article, phrase, short);
    const name = joined?.name ?? short;
    if (joined) taken.add(joined.with);
    const near = new Set(handles(name.keys).flatMap((key) => byKey.get(key) ?? []));
    const same = [...near].filter((each) => isSame(keysOf.get(each) ?? [], name, each));
    // "Crane" is Dan Crane rather than the Crane Organization.
    const bearers = same.filter((each) => isSurnameOf(name, each, keysOf));
    const known = bearerOf(bearers, calls) ?? same.at(-1);
    if (!known && isJunk(article, phrase, name)) continue;
    const entity = known ?? {
      name: name.text,
      type: 'organisation' as const,
      aliases: new Set<string>(),
      roles: [],
    };
    const fuller = known && name.keys.length > (keysOf.get(known)?.length ?? 0);
    if (!known) entities.push(entity);
    else if (fuller || (isShouted(known.name) && !isShouted(name.text))) {
      if (fuller) known.aliases.add(known.name);
      known.name = name.text;
    } else if (name.text !== known.name && !isShouted(name.text)) known.aliases.add(name.text);
    if (!known || fuller) {
      keysOf.set(entity, name.keys);
      for (const key of handles(name.keys)) byKey.set(key, [...(byKey.get(key) ?? []), entity]);
    }
    of.set(phrase, entity);
    const called = calls.get(entity) ?? { whole: 0, bare: 0 };
    calls.set(entity, called);
    // A headline has whole names in any case.
    const told = article.headline === undefined || paragraphOf(article, phrase) > 0;
    if (told) called[name.keys.length > 1 ? 'whole' : 'bare']++;
    const tally = evidence.get(entity) ?? noEvidence();
    evidence.set(entity, tally);
    weigh(article, phrase, name, tally);
    if (label) tally.labelled.push(leastOf(article, phrase, name, label));
    // A later mention may be of another kind, but a sure sign decides at once, as roles depend on it.
    entity.type = typeBy(entity.name, keysOf.get(entity) ?? name.keys, tally);
    if (entity.type !== 'person') continue;
    if (name.gender) entity.gender ??= name.gender;
    const sentence = article.sentenceOf[phrase.head] ?? -1;
    // "foreign ministers Ann Smith from Utopia and Bo Berg from Arcadia": one office for both.
    const plural = isPlural(name.role);
    const lent = shared?.sentence === sentence && name.role === '' && followsAnd(article, phrase);
    if (plural) shared = { title: singularTitle(name.role), sentence };
    const title = plural || lent ? (shared?.title ?? '') : name.role;
    const country = title === '' ? undefined : countryAfter(article, phrase);
    addRole(entity, title, country);
    addRole(entity, roleAfter(article, phrase) ?? '');
  }
  const named = new Set(entities.map(({ name }) => name));
  for (const entity of entities) entity.roles.splice(0, Infinity, ...withCountries(entity, named));
  return { entities, of };
}

/** Those who own what a phrase names: "Ann Smith" of "Ann Smith's health". */
function ownersIn({ words }: Article, { from, head }: Phrase): Phrase[] {
  const owners: Phrase[] = [];
  for (let i = from + 1; i < head; i++) {
    const isOwner = /^(?:['’]s|['’])$/.test(words[i]?.norm ?? '') && words[i - 1]?.tag === 'PROPN';
    if (isOwner) owners.push({ from: owners.at(-1)?.to ?? from, to: i, head: i - 1 });
  }
  return owners;
}

/** The least of the chances of a name's words: "Ann Smith Slams Bo Berg" is nobody. */
function leastOf({ words }: Article, { from, head }: Phrase, { keys }: Name, label: LabelName) {
  const own = words
    .slice(Math.max(from, head + 1 - keys.length), head + 1)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(label);
  const least = (type: keyof Labelled): number => Math.min(...own.map((each) => each[type]));
  return { person: least('person'), organisation: least('organisation'), place: least('place') };
}

/** How often an entity was called by its whole name, and by one word of it. */
interface Calls {
  whole: number;
  bare: number;
}

/** By how many whole names the one who was named first must be ahead for a last name alone to be another's. */
const MUCH_OFTENER = 2;

/**
 * Whom a last name alone means, of those who bear it: who was called so before; else who was named first, but for one who
 * was named in whole much oftener than another, as an article tells the others apart by their whole names each time.
 */
function bearerOf(
  bearers: readonly NamedEntity[],
  calls: ReadonlyMap<NamedEntity, Calls>,
): NamedEntity | undefined {
  const bare = bearers.find((each) => (calls.get(each)?.bare ?? 0) > 0);
  if (bare) return bare;
  const wholes = bearers.map((each) => calls.get(each)?.whole ?? 0);
  const least = Math.min(...wholes);
  return bearers.find((_, i) => (wholes[i] ?? 0) < least + MUCH_OFTENER);
}

function paragraphOf({ sentences, sentenceOf }: Article, { head }: Phrase): number {
  return sentences[sentenceOf[head] ?? -1]?.paragraph ?? -1;
}

/** Whether a name is the last word of a person's. */
function isSurnameOf(
  { keys }: Name,
  entity: NamedEntity,
  keysOf: ReadonlyMap<NamedEntity, readonly string[]>,
): boolean {
  return keys.length === 1 && entity.type === 'person' && keysOf.get(entity)?.at(-1) === keys[0];
}

/** A capital at the start of a sentence is a name's where it is introduced: "Pellucid, the market leader,". */
function isIntroduced({ words }: Article, { to }: Phrase): boolean {
  return words[to]?.text === ',' && BEGINS_DESCRIPTION.has(words[to + 1]?.norm ?? '');
}

/** "Dean" alone, once Howard Dean was named. */
function surnameIn(
  { words, text }: Article,
  { from, to }: Phrase,
  byKey: ReadonlyMap<string, readonly NamedEntity[]>,
): Name | undefined {
  const word = words[from];
  if (!word || to - from > 1 || word.tag !== 'PROPN' || !byKey.get(word.norm)?.length)
    return undefined;
  const name = text.slice(word.start, word.end);
  return { text: name, keys: [word.norm], role: '', titled: false, definite: false };
}

/** "PORT SELLIN", as datelines and headings write names. */
function isShouted(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\s.'’-]{3,}$/u.test(name) && /\p{Lu}{4}/u.test(name);
}

function isJunk(article: Article, phrase: Phrase, { text, keys, titled }: Name): boolean {
  if (titled) return false;
  if (
    NO_NAMES.has(text.toLowerCase()) ||
    /^(?:\p{L}\.?|I['’]\p{Ll}+)$/u.test(text) ||
    keys.some((key) => key === 'amp')
  )
    return true;
  if (keys.length === 1 && isPlaceWord(keys[0] ?? '')) return true;
  const adjective = keys.length === 1 && isDemonym(text) && !text.endsWith('s');
  if (adjective && !isCountry(text)) return true;
  const sentence = article.sentences[article.sentenceOf[phrase.head] ?? -1];
  const heading = sentence?.paragraph === 0 && article.headline !== undefined;
  // A heading writes common words with capitals too; what counts comes again in the story.
  return heading && !isCountry(text) && !genderOf(keys[0] ?? '');
}

/** Words under which a name is looked up: its own, and its initials. */
function handles(keys: readonly string[]): string[] {
  return keys.length > 2 ? [...keys, keys.map((key) => key.charAt(0)).join('')] : [...keys];
}

/** Words with a capital letter that no sentence begins with: one word alone is no name without it. */
function capitalsInside({ words, sentences }: Article): ReadonlySet<string> {
  const firsts = new Set(sentences.map(({ from }) => from));
  return new Set(
    words.flatMap(({ text, norm }, i) => {
      const opens = firsts.has(i) || /^["“‘'(:]$/.test(words[i - 1]?.text ?? '');
      return /^\p{Lu}/u.test(text) && !opens ? [norm.replace(/\.|'s$/g, '')] : [];
    }),
  );
}

/** Whether a name may be a form of one that is known: the same words, some of them, or their initials. */
function isSame(known: readonly string[], name: Name, entity: NamedEntity): boolean {
  if (entity.type === 'person' && entity.gender && name.gender && entity.gender !== name.gender)
    return false;
  const [shorter, longer] =
    known.length <= name.keys.length ? [known, name.keys] : [name.keys, known];
  if (shorter.every((key) => longer.includes(key))) {
    if (isOnlyWhose(shorter, known.length <= name.keys.length ? name.text : entity.name))
      return false;
    const edge =
      shorter.includes(longer.at(-1) ?? '') ||
      (shorter.includes(longer[0] ?? '') &&
        (entity.type === 'person' || isBody(longer.at(-1) ?? '')));
    return edge && (shorter.length === longer.length || entity.type !== 'country');
  }
  const [initials] = shorter;
  return (
    shorter.length === 1 &&
    longer.length > 2 &&
    initials === longer.map((key) => key.charAt(0)).join('')
  );
}

/** Whether words only tell whose a body is, or where: "Ohio" is not "the Civil Liberties Union of Ohio". */
function isOnlyWhose(keys: readonly string[], name: string): boolean {
  const whose = / (?:of|for) (?<whose>.+)$/u.exec(name)?.groups?.whose?.toLowerCase() ?? '';
  const words = whose.split(/[\s-]+/);
  return whose !== '' && keys.length <= words.length && keys.every((key) => words.includes(key));
}

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
import { wholeBodyName, type IsOfBody } from './body-names.ts';
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
import { isPlaceWord } from '../../text/lang/en/bodies.ts';
import { BEGINS_DESCRIPTION } from '../../text/lang/en/function-words.ts';
import { NO_NAMES } from '../../text/lang/en/in-names.ts';
import { genderOf, type Gender } from '../../text/lang/en/titles.ts';
import { bearerOf, handles, isSame, isSurnameOf, type Calls } from './same-entity.ts';
import { isSubject } from './subjects.ts';
import type { Span } from '../../text/span.ts';

/** Who or what an article names, with all its names there; grows while the article is read. */
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

/** Who or what an article names, and where. */
export interface Mentions {
  readonly entities: readonly NamedEntity[];
  /** The entity that a noun phrase names; pronouns and descriptions are not here. */
  readonly of: ReadonlyMap<Phrase, NamedEntity>;
}

/** What labels the words of a name, by their place in the text. */
export type LabelName = (span: Span) => Labelled;

/** From this probability on a word is of a person's name. */
const OF_PERSON = 0.6;
/** From this one on a last name that only ever begins sentences is one: others so placed, "Residents", stay below 0.1. */
const MAY_BE_PERSON = 0.3;

/** From this one on it is of a body's. */
const OF_BODY = 0.5;

/** Finds the entities of an article in the order of their first mention. */
export function readMentions(article: Article, label?: LabelName): Mentions {
  const reader = new MentionReader(article, label);
  for (const phrase of article.phrases.flatMap((each) => [...ownersIn(article, each), each]))
    reader.read(phrase);
  return reader.mentions();
}

/** What is known of an article's entities, as its phrases are read one after the other. */
class MentionReader {
  readonly #article: Article;
  readonly #label: LabelName | undefined;
  readonly #isOfPerson: ((word: Word) => boolean) | undefined;
  readonly #isOfBody: IsOfBody;
  /** Words that have a capital amid a sentence. */
  readonly #inside: ReadonlySet<string>;
  readonly #entities: NamedEntity[] = [];
  readonly #of = new Map<Phrase, NamedEntity>();
  /** The words of each one's fullest name; and who has a name with such words. */
  readonly #keysOf = new Map<NamedEntity, readonly string[]>();
  readonly #byKey = new Map<string, NamedEntity[]>();
  readonly #evidence = new Map<NamedEntity, Evidence>();
  readonly #calls = new Map<NamedEntity, Calls>();
  /** Phrases that are part of a name that was read. */
  readonly #taken = new Set<Phrase>();
  /** An office that several hold, told before the first of them. */
  #shared: { readonly title: string; readonly sentence: number } | undefined;

  constructor(article: Article, label: LabelName | undefined) {
    this.#article = article;
    this.#label = label;
    this.#isOfPerson = label && ((word) => label(word).person >= OF_PERSON);
    this.#isOfBody = (word) => (label?.(word).organisation ?? 0) >= OF_BODY;
    this.#inside = capitalsInside(article);
  }

  /** The entities so far, with the countries that they hold offices for. */
  mentions(): Mentions {
    const [entities, of] = [this.#entities, this.#of];
    const named = new Set(entities.map(({ name }) => name));
    for (const entity of entities)
      entity.roles.splice(0, Infinity, ...withCountries(entity, named));
    return { entities, of };
  }

  /** Takes the name in a phrase, if there is one, as a mention of somebody known or new. */
  read(phrase: Phrase): void {
    const article = this.#article;
    if (this.#taken.has(phrase)) return;
    const short =
      nameIn(article, phrase, this.#isOfPerson) ?? surnameIn(article, phrase, this.#byKey);
    const certain =
      short && (short.keys.length > 1 || short.keys.some((key) => this.#inside.has(key)));
    const isTold = certain === true || isIntroduced(article, phrase);
    if (!short || !(isTold || this.#isLastName(phrase))) return;
    const joined =
      wholeBodyName(article, phrase, short, this.#isOfBody) ?? joinedName(article, phrase, short);
    const name = joined?.name ?? short;
    for (const other of joined?.with ?? []) this.#taken.add(other);
    const known = this.#knownBy(name);
    if (!known && isJunk(article, phrase, name)) return;
    const entity = this.#named(name, known);
    this.#of.set(phrase, entity);
    this.#count(entity, phrase, name);
    const tally = this.#weigh(entity, phrase, name);
    if (!isTold) tally.person++;
    // A later mention may be of another kind, but a sure sign decides at once, as roles depend on it.
    entity.type = typeBy(entity.name, this.#keysOf.get(entity) ?? name.keys, tally);
    if (entity.type === 'person') this.#addPerson(entity, phrase, name);
  }

  /** "Orn admitted it": a last name that stands nowhere but at the start of sentences. */
  #isLastName({ from, to, head }: Phrase): boolean {
    const word = this.#article.words[head];
    return (
      to - from === 1 && word !== undefined && (this.#label?.(word).person ?? 0) >= MAY_BE_PERSON
    );
  }

  #knownBy(name: Name): NamedEntity | undefined {
    const near = new Set(handles(name.keys).flatMap((key) => this.#byKey.get(key) ?? []));
    const same = [...near].filter((each) => isSame(this.#keysOf.get(each) ?? [], name, each));
    // "Crane" is Dan Crane rather than the Crane Organization.
    const bearers = same.filter((each) => isSurnameOf(name, each, this.#keysOf));
    return bearerOf(bearers, this.#calls) ?? same.at(-1);
  }

  /** The entity of this name, with its fullest form as its name and the others as aliases. */
  #named(name: Name, known: NamedEntity | undefined): NamedEntity {
    const entity = known ?? {
      name: name.text,
      type: 'organisation' as const,
      aliases: new Set<string>(),
      roles: [],
    };
    const fuller = known && name.keys.length > (this.#keysOf.get(known)?.length ?? 0);
    if (!known) this.#entities.push(entity);
    else if (fuller || (isShouted(known.name) && !isShouted(name.text))) {
      if (fuller) known.aliases.add(known.name);
      known.name = name.text;
    } else if (name.text !== known.name && !isShouted(name.text)) known.aliases.add(name.text);
    if (!known || fuller) {
      this.#keysOf.set(entity, name.keys);
      for (const key of handles(name.keys))
        this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), entity]);
    }
    return entity;
  }

  /** How often each is called by the whole name; a headline has whole names in any case. */
  #count(entity: NamedEntity, phrase: Phrase, name: Name): void {
    const called = this.#calls.get(entity) ?? { whole: 0, bare: 0, subject: 0 };
    this.#calls.set(entity, called);
    const told = this.#article.headline === undefined || paragraphOf(this.#article, phrase) > 0;
    if (told) called[name.keys.length > 1 ? 'whole' : 'bare']++;
    if (told && isSubject(this.#article, phrase)) called.subject++;
  }

  #weigh(entity: NamedEntity, phrase: Phrase, name: Name): Evidence {
    const tally = this.#evidence.get(entity) ?? noEvidence();
    this.#evidence.set(entity, tally);
    weigh(this.#article, phrase, name, tally);
    if (this.#label) tally.labelled.push(leastOf(this.#article, phrase, name, this.#label));
    return tally;
  }

  #addPerson(entity: NamedEntity, phrase: Phrase, name: Name): void {
    const article = this.#article;
    if (name.gender) entity.gender ??= name.gender;
    const sentence = article.sentenceOf[phrase.head] ?? -1;
    // "foreign ministers Ann Smith from Utopia and Bo Berg from Arcadia": one office for both.
    const plural = isPlural(name.role);
    const lent =
      this.#shared?.sentence === sentence && name.role === '' && followsAnd(article, phrase);
    if (plural) this.#shared = { title: singularTitle(name.role), sentence };
    const title = plural || lent ? (this.#shared?.title ?? '') : name.role;
    const country = title === '' ? undefined : countryAfter(article, phrase);
    addRole(entity, title, country);
    addRole(entity, roleAfter(article, phrase) ?? '');
  }
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

/** The least of the probabilities of a name's words: "Ann Smith Slams Bo Berg" is nobody. */
function leastOf({ words }: Article, { from, head }: Phrase, { keys }: Name, label: LabelName) {
  const own = words
    .slice(Math.max(from, head + 1 - keys.length), head + 1)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(label);
  const least = (type: keyof Labelled): number => Math.min(...own.map((each) => each[type]));
  return { person: least('person'), organisation: least('organisation'), place: least('place') };
}

function paragraphOf({ sentences, sentenceOf }: Article, { head }: Phrase): number {
  return sentences[sentenceOf[head] ?? -1]?.paragraph ?? -1;
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

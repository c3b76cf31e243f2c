/** The people, bodies and countries that an article names, each with its names, offices and mentions. */
import type { Article } from './article.ts';
import type { Phrase } from './phrases.ts';
import {
  genderOf,
  isBody,
  isCountry,
  isGivenName,
  isTitle,
  singular,
  type Gender,
} from './titles.ts';

export type EntityType = 'person' | 'organisation' | 'country' | 'place';

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

export interface Role {
  readonly title: string;
  /** Country or body that is told apart from the title: "Julie Bishop from Australia". */
  readonly of?: string;
}

export interface Mentions {
  readonly entities: readonly NamedEntity[];
  /** The entity that a noun phrase names; pronouns and descriptions are not here. */
  readonly of: ReadonlyMap<Phrase, NamedEntity>;
}

/** A name inside a noun phrase, with what stands before it. */
export interface Name {
  readonly text: string;
  /** The words of the name in lower case, hyphens and stops left out. */
  readonly keys: readonly string[];
  /** "British Foreign Secretary" before the name; empty when nothing is. */
  readonly role: string;
  /** A form of address or an office makes it a person's. */
  readonly titled: boolean;
  /** An article stands before it: "the Alliance". */
  readonly definite: boolean;
  readonly gender?: Gender;
}

/** Finds the entities of an article in the order of their first mention. */
export function readMentions(article: Article): Mentions {
  const entities: NamedEntity[] = [];
  const of = new Map<Phrase, NamedEntity>();
  const keysOf = new Map<NamedEntity, readonly string[]>();
  const byKey = new Map<string, NamedEntity[]>();
  const inside = capitalsInside(article);
  let shared: { readonly title: string; readonly sentence: number } | undefined;
  for (const phrase of article.phrases) {
    const name = nameIn(article, phrase);
    if (!name || !(name.keys.length > 1 || name.keys.some((key) => inside.has(key)))) continue;
    const near = new Set(handles(name.keys).flatMap((key) => byKey.get(key) ?? []));
    const known = [...near].findLast((each) => isSame(keysOf.get(each) ?? [], name, each));
    const entity = known ?? {
      name: name.text,
      type: typeAt(article, phrase, name),
      aliases: new Set<string>(),
      roles: [],
    };
    const fuller = known && name.keys.length > (keysOf.get(known)?.length ?? 0);
    if (!known) entities.push(entity);
    else if (fuller) {
      known.aliases.add(known.name);
      known.name = name.text;
      if (known.type === 'organisation') known.type = typeOf(name);
    } else if (name.text !== known.name) known.aliases.add(name.text);
    if (!known || fuller) {
      keysOf.set(entity, name.keys);
      for (const key of handles(name.keys)) byKey.set(key, [...(byKey.get(key) ?? []), entity]);
    }
    of.set(phrase, entity);
    if (name.titled) entity.type = 'person';
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
  return { entities, of };
}

/** Gives a person an office that the article has not given yet. */
export function addRole(entity: NamedEntity, title: string, of?: string): void {
  if (title === '' || entity.roles.some((each) => each.title === title)) return;
  entity.roles.push({ title, ...(of !== undefined && { of }) });
}

/** Words under which a name is looked up: its own, and its initials. */
function handles(keys: readonly string[]): string[] {
  return keys.length > 2 ? [...keys, keys.map((key) => key.charAt(0)).join('')] : [...keys];
}

function isPlural(role: string): boolean {
  const last = role.split(' ').at(-1) ?? '';
  return last !== singular(last.toLowerCase()) && /s$|men$/.test(last);
}

function singularTitle(role: string): string {
  const words = role.split(' ');
  return [...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' ');
}

function followsAnd(article: Article, phrase: Phrase): boolean {
  return /^(?:and|,)$/.test(article.words[phrase.from - 1]?.norm ?? '');
}

/** "Australia" in "Julie Bishop from Australia". */
function countryAfter(article: Article, phrase: Phrase): string | undefined {
  if (!/^(?:from|of)$/.test(article.words[phrase.to]?.norm ?? '')) return undefined;
  const next = article.phrases[article.phraseOf[phrase.to + 1] ?? -1];
  const name = next && nameIn(article, next)?.text;
  return name !== undefined && isCountry(name) ? name : undefined;
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

/** The name that a noun phrase ends in; missing when it ends in a common noun or an office. */
export function nameIn(article: Article, phrase: Phrase): Name | undefined {
  const { words, text } = article;
  let from = phrase.head + 1;
  for (let i = phrase.head; i >= phrase.from; i--) {
    const word = words[i];
    if (!word) break;
    const office = /^[-‐]$/.test(words[i - 1]?.text ?? '') && isTitle(words[i - 2]?.norm ?? '');
    if (office) break;
    const joint =
      /^[-‐&]$/.test(word.text) ||
      (/^[-‐]$/.test(words[i - 1]?.text ?? '') && words[i - 1]?.end === word.start);
    const particle =
      /^(?:de|van|von|bin|al|der|la|du|da|di|den|ter)$/.test(word.norm) && from <= phrase.head;
    const named = word.tag === 'PROPN' && /^\p{Lu}/u.test(word.text) && !isTitle(word.norm);
    if (!(named || joint || particle)) break;
    from = i;
  }
  while (from <= phrase.head && !/^\p{Lu}/u.test(words[from]?.text ?? '')) from++;
  const first = words[from];
  const last = words[phrase.head];
  if (from > phrase.head || !first || !last || isWhen(last.norm)) return undefined;
  const keys = words
    .slice(from, phrase.head + 1)
    .flatMap(({ norm }) => (/[\p{L}\p{N}]/u.test(norm) ? [norm.replace(/\.|'s$/g, '')] : []));
  const before = words.slice(phrase.from, from);
  const owned = before.map(({ norm }) => /^(?:'s|')$/.test(norm)).lastIndexOf(true);
  const own = before
    .slice(owned + 1)
    .filter(({ tag }, i) => !(i === 0 && (tag === 'DET' || tag === 'PRON')));
  const titled = own.some(({ norm }) => isTitle(norm));
  const genders = [...own.map(({ norm }) => genderOf(norm)), genderOf(keys[0] ?? '')];
  const gender = genders.find((each) => each !== undefined);
  const [opening] = own;
  return {
    text: text
      .slice(first.start, last.end)
      .replace(/\s+/g, ' ')
      .replace(/['’]s$/, ''),
    keys,
    role:
      titled && opening && !isAddress(own.map(({ norm }) => norm))
        ? text.slice(opening.start, own.at(-1)?.end).replace(/\s+/g, ' ')
        : '',
    titled,
    definite: before.length === 1 && before[0]?.tag === 'DET',
    ...(gender && { gender }),
  };
}

/** "head of the Black Caucus" after "Ann Smith (D-N.C.), " and the like: an office in apposition. */
function roleAfter(article: Article, phrase: Phrase): string | undefined {
  const { words, text } = article;
  const sentence = article.sentences[article.sentenceOf[phrase.head] ?? -1];
  if (!sentence) return undefined;
  let at = phrase.to;
  if (words[at]?.text === '(') {
    while (at < sentence.to && words[at]?.text !== ')') at++;
    at++;
  }
  if (words[at]?.text !== ',') return undefined;
  const next = article.phrases[article.phraseOf[at + 1] ?? -1];
  if (next?.from !== at + 1 || !isTitle(words[next.head]?.norm ?? '')) return undefined;
  let to = next.to;
  while (
    to < sentence.to &&
    !/^[,.;:()—–―]$|^--$/.test(words[to]?.text ?? '.') &&
    words[to]?.tag !== 'VERB' &&
    words[to]?.norm !== 'who'
  )
    to++;
  const from = /^(?:DET|PRON)$/.test(words[next.from]?.tag ?? '') ? next.from + 1 : next.from;
  return text.slice(words[from]?.start, words[to - 1]?.end).replace(/\s+/g, ' ');
}

/** Whether a name may be a form of one that is known: the same words, some of them, or their initials. */
function isSame(known: readonly string[], name: Name, entity: NamedEntity): boolean {
  if (entity.type === 'person' && entity.gender && name.gender && entity.gender !== name.gender)
    return false;
  const [shorter, longer] =
    known.length <= name.keys.length ? [known, name.keys] : [name.keys, known];
  if (shorter.every((key) => longer.includes(key))) {
    const edge =
      shorter.includes(longer.at(-1) ?? '') ||
      (shorter.includes(longer[0] ?? '') && entity.type === 'person');
    return edge && (shorter.length === longer.length || entity.type !== 'country');
  }
  const [initials] = shorter;
  return (
    shorter.length === 1 &&
    longer.length > 2 &&
    initials === longer.map((key) => key.charAt(0)).join('')
  );
}

function typeOf({ keys, text, titled, definite }: Name): EntityType {
  if (isCountry(text)) return 'country';
  if (titled || isGivenName(keys[0] ?? '')) return 'person';
  if (keys.some(isBody) || /^\p{Lu}{2,}$/u.test(text)) return 'organisation';
  return !definite && (keys.length === 2 || keys.length === 3) ? 'person' : 'organisation';
}

/** A name that only its length makes a person's is a place's after "in", "at" or the like. */
function typeAt(article: Article, phrase: Phrase, name: Name): EntityType {
  const type = typeOf(name);
  const before = article.words[phrase.from - 1]?.norm ?? '';
  const sure = name.titled || isGivenName(name.keys[0] ?? '') || name.keys.some(isBody);
  return !sure && type !== 'country' && /^(?:in|at|near|across|outside|around)$/.test(before)
    ? 'place'
    : type;
}

function isAddress(norms: readonly string[]): boolean {
  return norms.every((norm) => /^(?:mr|mrs|ms|miss|sir|lord|lady|dame|dr)\.?$/.test(norm));
}

function isWhen(norm: string): boolean {
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/.test(
    norm,
  );
}

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
  type Name,
} from './entity-type.ts';
import { countryOf, isCountry, isDemonym } from './gazetteer.ts';
import { isMonth, WEEKDAYS } from '../../text/lang/en/calendar.ts';
import { isBody, isEventWord, isPlaceWord } from '../../text/lang/en/bodies.ts';
import { OWN_AFTER_HYPHEN } from '../../text/lang/en/hyphens.ts';
import { isGivenName } from '../../text/lang/en/given-names.ts';
import { isKin } from '../../text/lang/en/nouns.ts';
import { ADDRESS, genderOf, isTitle, singular, type Gender } from '../../text/lang/en/titles.ts';

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

/** Finds the entities of an article in the order of their first mention. */
export function readMentions(article: Article): Mentions {
  const entities: NamedEntity[] = [];
  const of = new Map<Phrase, NamedEntity>();
  const keysOf = new Map<NamedEntity, readonly string[]>();
  const byKey = new Map<string, NamedEntity[]>();
  const evidence = new Map<NamedEntity, Evidence>();
  const calls = new Map<NamedEntity, Calls>();
  const inside = capitalsInside(article);
  const taken = new Set<Phrase>();
  let shared: { readonly title: string; readonly sentence: number } | undefined;
  for (const phrase of article.phrases) {
    if (taken.has(phrase)) continue;
    const short = nameIn(article, phrase) ?? surnameIn(article, phrase, byKey);
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
    called[name.keys.length > 1 ? 'whole' : 'bare']++;
    const tally = evidence.get(entity) ?? noEvidence();
    evidence.set(entity, tally);
    weigh(article, phrase, name, tally);
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

/** How often an entity was called by its whole name, and by one word of it. */
interface Calls {
  whole: number;
  bare: number;
}

/**
 * Whom a last name alone means, of those who bear it: who was called so before; else who was named in whole least often, as
 * an article tells the others apart by their whole names each time; else the last that was named.
 */
function bearerOf(
  bearers: readonly NamedEntity[],
  calls: ReadonlyMap<NamedEntity, Calls>,
): NamedEntity | undefined {
  const bare = bearers.find((each) => (calls.get(each)?.bare ?? 0) > 0);
  if (bare) return bare;
  const wholes = bearers.map((each) => calls.get(each)?.whole ?? 0);
  const least = Math.min(...wholes);
  return bearers.findLast((_, i) => wholes[i] === least);
}

/** Whether a name is the last word of a person's. */
function isSurnameOf(
  { keys }: Name,
  entity: NamedEntity,
  keysOf: ReadonlyMap<NamedEntity, readonly string[]>,
): boolean {
  return keys.length === 1 && entity.type === 'person' && keysOf.get(entity)?.at(-1) === keys[0];
}

/** Offices with the country that their first word tells: "British Foreign Secretary" is for the United Kingdom. */
function withCountries({ roles }: NamedEntity, named: ReadonlySet<string>): Role[] {
  return roles.map((role) => {
    const [first = ''] = role.title.split(/[\s-]/);
    const country = role.of ?? countryOf(first, named);
    return country === undefined ? role : { ...role, of: country };
  });
}

/** "Institute of Inland Waters", "Seoul Conference on Cyber Space 2013": a name that goes on in the next phrase. */
function joinedName(
  article: Article,
  phrase: Phrase,
  name: Name,
): { readonly name: Name; readonly with: Phrase } | undefined {
  const { words, phrases, phraseOf, text } = article;
  const last = name.keys.at(-1) ?? '';
  if (!/^(?:of|for|on)$/.test(words[phrase.to]?.norm ?? '')) return undefined;
  const event = isEventWord(last);
  if (words[phrase.to]?.norm === 'on' && !event) return undefined;
  if (!(isBody(last) || event || /^(?:republic|kingdom|isle|gulf|cape)$/.test(last)))
    return undefined;
  const next = phrases[phraseOf[phrase.to + 1] ?? -1];
  if (next?.from !== phrase.to + 1) return undefined;
  const dated = event && isYear(words[next.head]?.text);
  const rest = nameIn(article, dated ? { ...next, head: next.head - 1 } : next);
  if (rest?.role !== '' || rest.titled || next.head - next.from > rest.keys.length)
    return undefined;
  const first = words.findIndex(
    (word, i) => i >= phrase.from && word.start >= startOf(article, phrase, name),
  );
  const year = event && isYear(words[next.to]?.text) ? 1 : 0;
  const whole = text
    .slice(words[first]?.start, words[next.to - 1 + year]?.end)
    .replace(/\s+/g, ' ');
  return { name: { ...name, text: whole, keys: [...name.keys, ...rest.keys] }, with: next };
}

function isYear(text = ''): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

function startOf({ words, text }: Article, phrase: Phrase, name: Name): number {
  const span = text.slice(words[phrase.from]?.start, words[phrase.to - 1]?.end);
  const [first = ''] = name.text.split(' ');
  return (
    (words[phrase.from]?.start ?? 0) +
    Math.max(0, span.lastIndexOf(name.text.slice(0, Math.max(first.length, 3))))
  );
}

/** A capital at the start of a sentence is a name's where it is introduced: "Pellucid, the market leader,". */
function isIntroduced({ words }: Article, { to }: Phrase): boolean {
  return words[to]?.text === ',' && /^(?:the|a|an|who|which)$/.test(words[to + 1]?.norm ?? '');
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

/** Capitalised words that name nobody and nothing: holidays, the net, peoples as adjectives, words of headings. */
const NO_NAME =
  /^(?:internet|web|christmas|easter|thanksgiving|ramadan|hanukkah|diwali|god|earth|news|photo|photos|picture|pictures|image|video|editing|reporting|additional|full text|read more|election day|new year|brexit|climate change|science|family|off|bets|trends|state|states|nation|major|fail|succeed)$/i;

function isJunk(article: Article, phrase: Phrase, { text, keys, titled }: Name): boolean {
  if (titled) return false;
  if (NO_NAME.test(text) || /^\p{L}\.?$/u.test(text) || keys.some((key) => key === 'amp'))
    return true;
  if (keys.length === 1 && isPlaceWord(keys[0] ?? '')) return true;
  const adjective = keys.length === 1 && isDemonym(text) && !text.endsWith('s');
  if (adjective && !isCountry(text)) return true;
  const sentence = article.sentences[article.sentenceOf[phrase.head] ?? -1];
  const heading = sentence?.paragraph === 0 && article.headline !== undefined;
  // A heading writes common words with capitals too; what counts comes again in the story.
  return heading && !isCountry(text) && !genderOf(keys[0] ?? '');
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
    const tied = /^[-‐]$/.test(words[i - 1]?.text ?? '') && OWN_AFTER_HYPHEN.test(`-${word.norm}`);
    if (office || tied) break;
    const owner = isOwned(words, i, phrase, from);
    const joint =
      owner ||
      /^[-‐&]$/.test(word.text) ||
      (/^[-‐]$/.test(words[i - 1]?.text ?? '') && words[i - 1]?.end === word.start);
    const particle =
      /^(?:de|van|von|bin|al|der|la|du|da|di|den|ter)$/.test(word.norm) && from <= phrase.head;
    const beside = words[i - 1]?.text === '&' || words[i + 1]?.text === '&';
    const digits =
      /^\d{1,4}$/.test(word.text) &&
      words[i - 1]?.tag === 'PROPN' &&
      i === phrase.head &&
      words[i - 2]?.tag !== 'PROPN';
    const named =
      digits ||
      (word.tag === 'PROPN' &&
        /^\p{Lu}/u.test(word.text) &&
        (beside ||
          !isTitle(word.norm) ||
          isSurname(words, i, phrase.head) ||
          // "the Justice Department"
          (from === i + 1 && isBody(words[i + 1]?.norm ?? ''))));
    if (!(named || joint || particle)) break;
    from = i;
  }
  while (from <= phrase.head && !/^\p{Lu}/u.test(words[from]?.text ?? '')) from++;
  // "Secretary of State John Kerry": the office is in two noun phrases.
  const office =
    from === phrase.from &&
    words[from - 1]?.norm === 'of' &&
    isTitle(words[from - 2]?.norm ?? '') &&
    /^(?:state|defense|defence|treasury|labor|labour|energy|education|commerce|health|justice|interior|agriculture|transportation|staff)$/.test(
      words[from]?.norm ?? '',
    ) &&
    from + 1 < phrase.head;
  if (office) from++;
  const first = words[from];
  const last = words[phrase.head];
  if (from > phrase.head || !first || !last || isWhen(last.norm) || isWhen(first.norm))
    return undefined;
  const keys = words
    .slice(from, phrase.head + 1)
    .flatMap(({ norm }) => (/[\p{L}\p{N}]/u.test(norm) ? [norm.replace(/\.|'s$/g, '')] : []));
  const before = words.slice(phrase.from, from);
  const owned = before.map(({ norm }) => /^(?:'s|')$/.test(norm)).lastIndexOf(true);
  const own = before
    .slice(owned + 1)
    .filter(({ tag }, i) => !(i === 0 && (tag === 'DET' || tag === 'PRON')));
  const titled = office || own.some(({ norm }) => isTitle(norm) || isKin(norm));
  const genders = [...own.map(({ norm }) => genderOf(norm)), genderOf(keys[0] ?? '')];
  const gender = genders.find((each) => each !== undefined);
  const [opening] = own;
  return {
    text: text
      .slice(first.start, last.end)
      .replace(/\s+/g, ' ')
      .replace(/['’]s$/, ''),
    keys,
    role: office
      ? text.slice(words[from - 3]?.start, words[from - 1]?.end).replace(/\s+/g, ' ')
      : titled && opening && !isAddress(own.map(({ norm }) => norm))
        ? roleWording(text.slice(opening.start, own.at(-1)?.end))
        : '',
    titled,
    definite: before.length === 1 && before[0]?.tag === 'DET',
    ...(gender && { gender }),
  };
}

/** "Howard Dean": an office that is a family name, as a given name stands before it. */
function isSurname(words: readonly Word[], i: number, head: number): boolean {
  return i === head && isGivenName(words[i - 1]?.norm ?? '') && words[i - 1]?.tag === 'PROPN';
}

/** The possessor in "the Farmers’ League", "Tanner’s Row": its mark joins it to a name, where a place or body follows. */
function isOwned(words: readonly Word[], i: number, phrase: Phrase, from: number): boolean {
  const mark = /^(?:'s|')$/.test(words[i]?.norm ?? '');
  const next = words[i + 1]?.norm ?? '';
  if (!mark || from !== i + 1 || words[i - 1]?.tag !== 'PROPN' || i - 1 < phrase.from) return false;
  const determined = words[phrase.from]?.tag === 'DET';
  const plural = words[i]?.text.length === 1;
  return (
    isPlaceWord(next) ||
    ((plural || determined) && isBody(next)) ||
    (determined && words[i + 1]?.tag === 'PROPN' && i + 1 === phrase.head && !isBody(next))
  );
}

const ADDRESS_AT_END = new RegExp(`(?:^| )(?:${ADDRESS})\\.?$`, 'i');
const IS_ADDRESS = new RegExp(`^(?:${ADDRESS})\\.?$`);
const IS_WEEKDAY = new RegExp(`^(?:${WEEKDAYS})s?$`);

/** A role without a form of address at its end, and nothing when that leaves no office: "morning Mr." */
function roleWording(text: string): string {
  const role = text.replace(/\s+/g, ' ').replace(ADDRESS_AT_END, '');
  return role.split(/[\s-]/).some((word) => isTitle(word.toLowerCase())) ? role : '';
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

function isAddress(norms: readonly string[]): boolean {
  return norms.every((norm) => IS_ADDRESS.test(norm));
}

function isWhen(norm: string): boolean {
  return IS_WEEKDAY.test(norm) || isMonth(norm);
}

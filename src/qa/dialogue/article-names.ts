/** The names that a plain article's text shows, as entities that nobody has described. */
import type { Entity, Event, Source } from '../../packs/knowledge.ts';
import { isBody } from '../../text/lang/en/bodies.ts';
import { AT_PLACES, STAND_ALONE } from '../../text/lang/en/function-words.ts';
import { NO_NAMES } from '../../text/lang/en/in-names.ts';
import { AFTER_WHOLE_NAME, SAYS_OF_SPEAKER } from '../../text/lang/en/in-questions.ts';
import { isPerson, isWho } from '../../text/lang/en/nouns.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import { ADDRESS, genderOf } from '../../text/lang/en/titles.ts';
import { anyOf } from '../../text/lang/words.ts';
import { namesOf, type Names } from '../query/names.ts';
import { nameRuns, startsSentence } from './name-runs.ts';

/** "Neither Smith nor Jones". */
const SMALL: ReadonlySet<string> = new Set(STAND_ALONE);
const BEFORE_PLACE = new RegExp(String.raw`\b(?:${anyOf(AT_PLACES)}) $`, 'i');
const made = new WeakMap<Event, Names>();

/** The names of an event without entities, by how its sources write them; read once an event, some ms. */
export function articleNames(event: Event): Names {
  const known = made.get(event);
  if (known) return known;
  const entities = new Map(event.sources.flatMap(entitiesIn).map((each) => [each.id, each]));
  const names = namesOf({ events: [], facts: new Map(), sources: new Map(), entities });
  made.set(event, names);
  return names;
}

interface Found {
  readonly name: string;
  readonly type: Entity['type'];
  /** It is a person's name for certain: a title, an age or a verb of saying stands beside it. */
  readonly sure: boolean;
  /** How often it stands there by itself. */
  readonly count: number;
}

function entitiesIn({ text }: Source): Entity[] {
  const tokens = tokenise(text);
  const common = new Set(tokens.flatMap(({ capital, norm }) => (capital ? [] : [norm])));
  const inside = tokens.filter((each) => each.capital && !startsSentence(each, text));
  const openers = common.difference(new Set(inside.map(({ norm }) => norm)));
  const found = new Map<string, Found>();
  for (const { type, from, to } of nameRuns(tokens, text)) {
    const own = withoutFirstWord(tokens.slice(from, to), text, openers);
    const each = nameOf(own, text, type);
    const key = each?.name.toLowerCase() ?? '';
    // A word that the text also writes in small letters is no name: "However", "Candidates".
    if (!each || common.has(key) || NO_NAMES.has(key) || isCalledOut(each.name, common)) continue;
    const before = found.get(each.name);
    found.set(each.name, { ...surer(each, before), count: (before?.count ?? 0) + 1 });
  }
  const told = [...found.values()].map((each) => settled(each, found));
  const all = withoutDescribed(told);
  const people = all.filter(({ type, name }) => type === 'person' && name.includes(' '));
  const isPart = ({ name }: Found): boolean =>
    people.some((person) => person.name !== name && person.name.split(' ').includes(name));
  return all.filter((each) => !isPart(each)).map((each) => entity(each, found));
}

/** Common words in capital letters throughout, as headings have them: "SAY GOODBYE". */
function isCalledOut(name: string, common: ReadonlySet<string>): boolean {
  const all = tokenise(name);
  return name === name.toUpperCase() && all.every(({ norm }) => common.has(norm));
}

/** "Miss Universe Ann Smith" is Ann Smith, where the text also calls her so; she is a person then. */
function withoutDescribed(all: readonly Found[]): Found[] {
  const byName = new Map(all.map((each) => [each.name, each]));
  const within = new Map(all.map((each) => [each, nameWithin(each, byName)]));
  const described = new Set(within.values());
  return all.flatMap((each) => {
    if (within.get(each)) return [];
    return [described.has(each) ? { ...each, type: 'person' as const } : each];
  });
}

/** A person's name of two words or more that ends a longer one. */
function nameWithin({ name, type }: Found, byName: ReadonlyMap<string, Found>): Found | undefined {
  const words = name.split(' ');
  const own = words.findIndex(
    (word, i) =>
      i > 0 &&
      i < words.length - 1 &&
      (type === 'person' || genderOf(word.toLowerCase()) !== undefined) &&
      byName.has(words.slice(i).join(' ')),
  );
  return own < 0 ? undefined : byName.get(words.slice(own).join(' '));
}

/** What a name is said to be once it is everywhere, first where it is certain. */
function surer(now: Found, before: Found | undefined): Found {
  return !before || now.sure || (!before.sure && now.type !== 'organisation') ? now : before;
}

/** The first word of a sentence has a capital letter whatever it is: "If Qantas", "However, Dixon". */
function withoutFirstWord(
  tokens: readonly Token[],
  text: string,
  openers: ReadonlySet<string>,
): readonly Token[] {
  const [first] = tokens;
  if (!first) return tokens;
  const opens = startsSentence(first, text);
  const isSmall = isStopword(first.norm) || SMALL.has(first.norm);
  // "Soon Norlane", where the text has "soon", and "Soon" only so.
  const isCommon = opens && openers.has(first.norm) && genderOf(first.norm) === undefined;
  return isSmall || isCommon || (tokens.length === 1 && opens) ? tokens.slice(1) : tokens;
}

/** "Treasury Paul Boateng", of "the Chief Secretary to the Treasury Paul Boateng", without the body. */
function afterBody(tokens: readonly Token[]): readonly Token[] {
  const given = tokens.findLastIndex(({ norm }, i) => i < tokens.length - 1 && genderOf(norm));
  const before = tokens[given - 1];
  return before && isBody(before.norm) ? tokens.slice(given) : tokens;
}

const LOOK_BACK = 6;

const SAYS = `(?:${anyOf(SAYS_OF_SPEAKER)})`;
/** Right behind a person's name, and right before it. */
const AFTER_PERSON = new RegExp(`^(?:,? (?:who )?${SAYS}\\b|, (?:aged )?\\d{2},)`);
const BEFORE_PERSON = new RegExp(`(?:[”",] ${SAYS}|\\b(?:${ADDRESS})\\.?) $`, 'i');

const STANDS_ALONE = new RegExp(
  `^(?:['’](?:s\\b|\\s)|[,.;:)”"]| (?:${anyOf(AFTER_WHOLE_NAME)})\\b)`,
);

/** A common noun with a name behind it. */
const DESCRIBES = /^ (?<noun>\p{Ll}+) \p{Lu}/u;

/** Without the title before it: of "Foreign Minister Janos Martonyi" the name alone, which is then a person's. */
function nameOf(tokens: readonly Token[], text: string, type: Entity['type']): Found | undefined {
  const title = tokens.findLastIndex(({ norm }) => isWho(norm));
  const behind = tokens.slice(title + 1);
  const own = afterBody(behind);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return undefined;
  // The tokens of a hyphened name end at its hyphen when a small letter follows: "Geun-hye".
  const rest = /^(?:-[\p{L}\p{N}]+)*/u.exec(text.slice(last.end))?.[0] ?? '';
  const end = last.end + rest.length;
  const name = text.slice(first.start, end).replace(/\s+/g, ' ');
  if (/\s-|-\s/.test(name)) return undefined;
  if (own.some(({ norm }) => isBody(norm)))
    return { name, type: 'organisation', sure: true, count: 1 };
  const before = text.slice(Math.max(0, first.start - LOOK_BACK * 2), first.start);
  const after = text.slice(end, end + LOOK_BACK * 3);
  // Of "Velm Fever patient Ann Smith" it tells what she is.
  if (isPerson(DESCRIBES.exec(after)?.groups?.noun ?? ''))
    return { name, type: 'organisation', sure: true, count: 1 };
  if (/\bthe $/i.test(before)) {
    // "the Irish quartet" has an adjective, "the Grammys were" a name.
    const called = STANDS_ALONE.test(after) ? `the ${name}` : name;
    return { name: called, type: type === 'person' ? 'organisation' : type, sure: false, count: 1 };
  }
  // In "a lawyer in Port Ashby, said" it is the lawyer who speaks.
  const spoken =
    type !== 'place' &&
    name.includes(' ') &&
    (AFTER_PERSON.test(after) || BEFORE_PERSON.test(before));
  const sure = title >= 0 || spoken || own.length < behind.length;
  const isPlace = type === 'place' && BEFORE_PLACE.test(before);
  return {
    name,
    type: sure ? 'person' : isPlace || type !== 'place' ? type : 'organisation',
    sure,
    count: 1,
  };
}

/**
 * Two or more words are a person's name only for certain, or where the last of them stands alone elsewhere, no less often
 * than the first: "Norlane Ferry" is Norlane's.
 */
function settled({ name, type, sure, count }: Found, found: ReadonlyMap<string, Found>): Found {
  const [first = '', ...others] = name.split(' ');
  const last = found.get(others.at(-1) ?? '');
  const isLastName = last && last.type !== 'place' && last.count >= (found.get(first)?.count ?? 0);
  const isPerson = sure || isLastName === true;
  return { name, sure, count, type: type === 'person' && !isPerson ? 'organisation' : type };
}

/**
 * A person is also called by the part of the name that stands alone somewhere in the text, and what has a name of two
 * words by the second, as it may be a person.
 */
function entity({ name, type, sure }: Found, found: ReadonlyMap<string, Found>): Entity {
  const parts = name.split(' ');
  const alone = type === 'person' ? parts.filter((part) => part !== name && found.has(part)) : [];
  const last = parts.length === 2 && type === 'organisation' && !sure ? parts.slice(1) : [];
  const aliases = [...alone, ...last.filter((part) => !found.has(part))];
  return { id: name, type, name, aliases, roles: [], demonyms: [] };
}

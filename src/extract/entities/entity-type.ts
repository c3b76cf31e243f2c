/** What sort of thing a name names, by the signs of all its mentions. */
import type { Article } from '../article/article.ts';
import { groupsOf } from '../article/cues.ts';
import { isCountry, isDemonym, isKnownPlace } from '../../text/gazetteer.ts';
import type { Phrase } from '../article/phrases.ts';
import { isBody, isBodyNoun, isEventWord, isPlaceWord } from '../../text/lang/en/bodies.ts';
import { AROUND_PLACES } from '../../text/lang/en/function-words.ts';
import { isGivenName } from '../../text/lang/en/given-names.ts';
import { isKin } from '../../text/lang/en/nouns.ts';
import { DEEDS, OPENS_PLACE, PARTICLES_WITHIN, SETTLEMENTS } from '../../text/lang/en/in-names.ts';
import { genderOf, isTitle, type Gender } from '../../text/lang/en/titles.ts';

/** What someone or something is that has a name. */
export type EntityType = 'person' | 'organisation' | 'country' | 'place' | 'event' | 'group';

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

/** How likely a name is a person's, a body's or a place's, 0 to 1, by what labels its words. */
export type Labelled = Readonly<Record<'person' | 'organisation' | 'place', number>>;

/** How often a name's mentions spoke for each type. */
export interface Evidence {
  person: number;
  organisation: number;
  place: number;
  group: number;
  /** Of each mention that was labelled. */
  readonly labelled: Labelled[];
}

/** Evidence before any mention was weighed. */
export function noEvidence(): Evidence {
  return { person: 0, organisation: 0, place: 0, group: 0, labelled: [] };
}

/** From this mean probability on what is labelled decides, whatever the words of a name are; */
const LIKELY = 0.6;
/** and below this one a name of two words is no person's. */
const MIN_PERSON = 0.1;

function meanOf(labelled: readonly Labelled[], type: keyof Labelled): number {
  return labelled.reduce((sum, each) => sum + each[type], 0) / Math.max(1, labelled.length);
}

/** Words for peoples and parties in the plural. */
const PEOPLES = /(?:crats|cans|ists|lims|tians|[a-z]ans)$/;

const BEFORE_PLACE: ReadonlySet<string> = new Set(AROUND_PLACES);

/** Signs that decide alone. */
const SURE = 10;

/** Adds what one mention tells. */
export function weigh(article: Article, phrase: Phrase, name: Name, tally: Evidence): void {
  const { words, phrases, phraseOf } = article;
  const before = words[phrase.from - 1]?.norm ?? '';
  const after = words[phrase.to];
  const next = words[phrase.to + 1];
  if (name.titled) tally.person += SURE;
  if (name.definite) tally.organisation += 2;
  if (name.text === article.publisher) tally.organisation += SURE;
  // "Orrin, 58," and "Ann Smith, who", but not "of the Constabulary, who"
  const governed = words[phrase.from - 1]?.tag === 'ADP';
  if (after?.text === ',' && next?.norm === 'who' && !governed) tally.person += SURE;
  if (
    after?.text === ',' &&
    /^\d{1,2}$/.test(next?.text ?? '') &&
    words[phrase.to + 2]?.text === ','
  )
    tally.person += SURE;
  if (after?.norm === 'who') tally.person += 3;
  const beside = phrases[phraseOf[phrase.to + 1] ?? -1];
  if (after?.text === ',' && beside?.from === phrase.to + 1) {
    const head = words[beside.head]?.norm ?? '';
    if (isTitle(head) || isKin(head)) tally.person += 4;
    if (isBodyNoun(head)) tally.organisation += 4;
  }
  // "his company, Orrin Evergreen", "the coxswain, Declan Ruddle", "the insurer Crown Mutual"
  const comma = before === ',';
  const described = phrases[phraseOf[phrase.from - (comma ? 2 : 1)] ?? -1];
  const noun = comma
    ? words[described?.head ?? -1]?.norm
    : words.slice(phrase.from, phrase.head).findLast(({ tag }) => tag === 'NOUN')?.norm;
  if (noun !== undefined && isBodyNoun(noun)) tally.organisation += 4;
  else if (noun !== undefined && (isTitle(noun) || isKin(noun))) tally.person += 4;
  // "leader of Green Shore", "analyst at Greywater Research"
  if (/^(?:of|at|for)$/.test(before) && isTitle(words[phrase.from - 2]?.norm ?? ''))
    tally.organisation += 3;
  if (BEFORE_PLACE.has(before)) tally.place += 2;
  if (/^(?:to|from)$/.test(before)) tally.place += 1;
  // "the villages of Nether Sallow and Cope Cross"
  const whole =
    before === 'of' || before === 'and'
      ? words.slice(Math.max(0, phrase.from - 5), phrase.from)
      : [];
  if (whole.some(({ norm }) => SETTLEMENTS.has(norm))) tally.place += 3;
  const verb = words.slice(phrase.to, phrase.to + 3).find(({ tag }) => tag === 'VERB');
  const says =
    verb !== undefined &&
    groupsOf(verb.lemma).some((group) => /^(?:say|assert|pledge|think|call|warning)$/.test(group));
  if (says) {
    tally.person += 1;
    tally.organisation += 1;
  }
}

/** The type that the name and its mentions speak for most. */
export function typeBy(
  name: string,
  keys: readonly string[],
  { person, organisation, place, group, labelled }: Evidence,
): EntityType {
  const [first = ''] = keys;
  const last = keys.at(-1) ?? '';
  if (isCountry(name)) return 'country';
  if (keys.length === 1 && (isDemonym(name) || PEOPLES.test(last))) return 'group';
  // "Premier Rugby" may make a union's short name look titled.
  if (person >= SURE && !(keys.length > 1 && isBody(last))) return 'person';
  if (keys.some(isEventWord) && keys.length > 1) return 'event';
  const likely = (['person', 'organisation', 'place'] as const).find(
    (type) => meanOf(labelled, type) >= LIKELY,
  );
  // "the State Department", "the High Court"
  if (likely && !(likely === 'place' && keys.some(isBody))) return likely;
  const body = keys.some(isBody) || /^(?:\p{Lu}\.?){2,}s?$/u.test(name) || organisation >= 4;
  if (isKnownPlace(name)) return 'place';
  if (DEEDS.has(last)) return 'group';
  const opened = OPENS_PLACE.has(first) && keys.length > 1;
  if (isPlaceWord(last) || opened) return body && !isPlaceWord(last) ? 'organisation' : 'place';
  if (name.includes('&')) return 'organisation';
  if (/\d/.test(name)) return 'group';
  if (keys.length > 1 && isGivenName(first) && !keys.slice(1).some(isBody)) return 'person';
  if (body && person < 4) return 'organisation';
  if (person > Math.max(organisation, place, group) || (keys.length === 1 && genderOf(last)))
    return 'person';
  if (place > 1 && place > organisation) return 'place';
  const names = keys.filter((key) => !PARTICLES_WITHIN.has(key)).length;
  const mayBePerson = labelled.length === 0 || meanOf(labelled, 'person') >= MIN_PERSON;
  const personal =
    (names === 2 || names === 3) && organisation <= person && place < 2 && mayBePerson;
  return personal ? 'person' : 'organisation';
}

/**
 * English nouns by what they name. A noun stands here when a follow-up about it ("and the venue?") can be put as a
 * question that stands on its own ("What is the venue?"), or when it tells persons and bodies from other names.
 */
import { isBody } from './bodies.ts';
import { isTitle, singular } from './titles.ts';
import { words, wordSet } from '../words.ts';

/** Relatives. */
const KIN = wordSet(
  'wife husband daughter son mother father sister brother uncle aunt nephew niece cousin grandfather ' +
    'grandmother widow widower partner fiance fiancee girlfriend boyfriend',
);

/** Persons by what they are or do, in the singular; offices, ranks and trades stand in titles.ts. */
const PERSONS = wordSet(`
  people person man woman boy girl child parent family neighbour neighbor friend resident villager
  official source authority expert scientist doctor worker employee employer staff crew customer
  passenger shopper traveller traveler tourist protester demonstrator supporter critic opponent rival
  ally voter fan member veteran soldier troop rebel militant trader investor owner landlord tenant
  prisoner suspect defendant plaintiff juror relative firefighter paramedic rescuer police participant
  leader attendee guest bystander onlooker user viewer reader developer dealer campaigner nurse patient pilot
  shopkeeper hydrologist meteorologist forecaster biologist historian loser shareholder teenager winner
  everyone someone nobody
`);

/** Bodies of which one asks "who", as they act like persons. */
const ACTING_BODIES = wordSet(
  'company council court defence firm government hospital ministry opposition police prosecution school state union',
);

/** What is written: it tells, and nobody is named who says it. */
const DOCUMENTS = wordSet(`
  report statement study survey poll polling paper memo letter document filing complaint lawsuit analysis
  review article book indictment ruling verdict research data email e-mail post tweet blog newsletter
`);
/** What else says something: firms of a trade, places. */
const OTHER_SPEAKERS = wordSet(`
  website newspaper spokesperson conference manufacturer supplier airline insurer regulator watchdog
  charity retailer city town state country nation county province
`);

/** Persons at large, in the plural. */
export const PEOPLE = words('people men women children');
/** Those of whatever sort: "100,000 people" may be said of as many Iowans. */
export const PEOPLE_AT_LARGE = wordSet('people persons');
const PLURALS: ReadonlySet<string> = new Set([...PEOPLE, 'police', 'media', 'staff']);
/** One thing, though they end as plurals do. */
export const SINGULAR_IN_S = words(
  'news series politics species economics athletics mathematics headquarters means',
);
const SINGULARS: ReadonlySet<string> = new Set(SINGULAR_IN_S);

/** Whether a noun takes "are". */
export function isPlural(noun: string): boolean {
  const last = noun.toLowerCase().split(' ').at(-1) ?? '';
  return (
    PLURALS.has(last) || (/[^su]s$/.test(last) && !last.endsWith('is') && !SINGULARS.has(last))
  );
}

/** Whether a noun is of persons: "teacher", "voters", "wife". */
export function isPerson(noun: string): boolean {
  const word = singular(noun);
  return PERSONS.has(word) || PERSONS.has(noun) || KIN.has(word) || isTitle(noun);
}

/** Whether one asks "who" of a noun: of persons, and of bodies that act like them. */
export function isWho(noun: string): boolean {
  return isPerson(noun) || ACTING_BODIES.has(singular(noun));
}

/** Whether a common noun can stand for who or what says something: "officials", "the report". */
export function isSpeaker(norm: string): boolean {
  return (
    isPerson(norm) ||
    isDocument(norm) ||
    OTHER_SPEAKERS.has(singular(norm)) ||
    isBody(norm) ||
    isBody(singular(norm))
  );
}

/** Whether a noun is of something written: "report", "polls". */
export function isDocument(norm: string): boolean {
  return DOCUMENTS.has(singular(norm));
}

/** Whether a word is for a relative: "wife", "daughter". */
export function isKin(norm: string): boolean {
  return KIN.has(norm);
}

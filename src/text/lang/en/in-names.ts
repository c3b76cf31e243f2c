/** English words by which names in articles are told apart: what they are names of, and which capitals name nobody. */
import { phrases, words, wordSet } from '../words.ts';

/** Capitalised words that name nobody and nothing: holidays, the net, words of headings and captions. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  phrases(`
    internet | web | christmas | easter | thanksgiving | ramadan | hanukkah | diwali | god | earth | news | photo |
    photos | picture | pictures | image | video | editing | reporting | additional | full text | read more |
    election day | new year | brexit | climate change | science | family | off | bets | trends | state | states |
    nation | major | fail | succeed
  `),
);

/** Small words before a last name. */
export const PARTICLES = wordSet('de van von bin al der la du da di den ter');
/** The same, with those that only stand between names. */
export const PARTICLES_WITHIN: ReadonlySet<string> = new Set([...PARTICLES, ...words('el ibn')]);

/** Behind a name: they tell a son from his father, and are no last name: "Cal Orn Jr." */
export const GENERATIONS = wordSet('jr sr ii iii iv');

/** What a secretary or minister is of. */
export const PORTFOLIOS = wordSet(`
  state defense defence treasury labor labour energy education commerce health justice interior agriculture
  transportation staff
`);

/** Laws, plans and pacts. */
export const DEEDS = wordSet(`
  act bill law agreement treaty accord pact constitution amendment plan assessment deal protocol code charter
`);

/** First words of names of places. */
export const OPENS_PLACE = wordSet(
  'river lake mount cape port fort gulf republic isle bay camp st',
);
/** Those before "of": "the Republic of Ruritania". */
export const OPENS_PLACE_OF = wordSet('republic kingdom isle gulf cape');

/** Kinds of places before their names: "the villages of Nether Sallow and Cope Cross". */
export const SETTLEMENTS = wordSet(`
  village villages town towns city cities island islands port province state county region district
`);

/** Words for any body; "the union" or "the court" is one that is called so. */
export const ANY_BODY = wordSet('company firm group agency organisation organization body charity');

/** Last words of longer names before which "the" stands: "the United Kingdom", "the Refugee Council". */
export const ENDS_WITH_ARTICLE = wordSet(`
  kingdom states nations republic islands emirates union commission committee council board court ministry department
  agency bureau assembly association society federation league foundation institute alliance coalition authority senate house government act treaty
`);
/** Names of one word before which it stands. */
export const WITH_ARTICLE = wordSet(
  'uk us usa un eu uae netherlands philippines bahamas maldives bbc fbi cia nhs imf senate kremlin pentagon vatican',
);

/** English short forms that end in a full stop; those of months and weekdays stand in calendar.ts. */
import { words, wordSet } from '../words.ts';

/** Units behind a number: "4 bbl. of oil". */
const UNITS = words('bbl oz lb lbs sq cu gal mi yd yds hr hrs mins secs tsp tbsp');
/** After these a full stop does not end a sentence. */
export const ABBREVIATIONS = [
  ...UNITS,
  ...words(
    'mr mrs ms dr prof pres sen rep gov gen lt col sgt capt maj adm rev st jr sr v vs etc eg ie no nos ' +
      'reps sens gens govs drs profs revs cols lts sgts capts messrs mme mlle cmdr cdr cpl pvt pfc supt insp brig det amb atty hon ' +
      'inc ltd co corp bros dept univ assn ave blvd rd ft mt approx est fig vol pp ed eds cf al ' +
      'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb ' +
      'nev okla ore pa penn tenn tex va vt wash wis wyo',
  ),
];
/** Of these, those before a name that the tagger of words takes for the end of a sentence. */
export const ABBREVIATIONS_BEFORE_NAMES = words('Pres Maj Adm Rev Supt Insp Det Cpl Pvt');
/** Of these, those that also stand at the end of a sentence. */
export const ABBREVIATIONS_AT_THE_END = [...UNITS, ...words('etc inc ltd co corp jr sr')];
/** Short forms that are words of their own in small letters: "31 of them were ill." */
export const ABBREVIATIONS_THAT_ARE_WORDS = wordSet(
  'ill mass miss no ore wash sat sun fig mar reps revs profs',
);

/** Names that are written with an exclamation mark: "Yahoo! Inc." */
export const NAMES_WITH_MARK = wordSet('Yahoo Jeopardy Yum Wham Oklahoma Oliver');

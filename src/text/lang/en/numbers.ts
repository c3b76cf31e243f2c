/** English words for numbers, and the words before a number that tell how it is meant. */
import { anyOf, words, wordSet } from '../words.ts';

/** Zero to nineteen; the place in the list is the value. */
export const SMALL_NUMBERS = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen',
);
/** Twenty to ninety. */
export const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety');
/** Zeroth to tenth. */
export const ORDINALS = words(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth',
);

/** Behind an ordinal these tell not of what it is a place: "ninth last year" beside "seventh place". */
export const AFTER_RANK = wordSet('place last overall');

/** What a number before it is multiplied by: "two dozen", "5 crore", "2 lakh crore". */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** The same right after digits: "1.5m", "£3bn", "20k". */
export const SHORT_MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['cr', 1e7],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
]);
/** The same where a sign of money stands before the digits; else it is a label: "flat 5b". */
export const SIGNED_MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['b', 1e9],
  ['t', 1e12],
]);
/** Behind "5m" these make it metres. */
export const DIMENSIONS = wordSet(
  'tall high deep wide long thick above below away apart underwater across',
);
/** Before "of 5m" likewise. */
export const SIZES = wordSet(
  'height depth length width distance altitude radius diameter thickness elevation',
);
/** What a hyphen ties behind a number: "40-odd boats", "50-plus guests". */
export const LOOSE_ENDINGS: ReadonlyMap<string, 'about' | 'at-least'> = new Map([
  ['odd', 'about'],
  ['plus', 'at-least'],
]);
/** Parts of a whole by what it is parted into: "two thirds". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);
/** Between a part and its whole: "nine out of 10". */
export const BEFORE_WHOLES: ReadonlySet<string> = new Set([
  ...['out of every', 'out of', 'of every', 'in every'],
]);
/** Before a multiple these name no number: "a few dozen". */
export const VAGUE_COUNTS = wordSet('couple few several');

/** Amounts that name no number. */
export const VAGUE_AMOUNTS = words(
  'no none nobody dozens hundreds thousands millions billions half both all several many few single',
);

/** The least and the most that such words can mean, read generously. */
export const VAGUE_RANGES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [18, 500]],
  ['scores', [18, 500]],
  ['hundreds', [120, 10_000]],
  ['thousands', [1_100, 1e6]],
  ['tens of thousands', [11_000, 1e6]],
  ['hundreds of thousands', [110_000, 1e7]],
  ['millions', [1.1e6, Infinity]],
  ['billions', [1.1e9, Infinity]],
]);

/** What else answers how many or how much without a number: "a pair", "twice", "most of it". */
export const AMOUNT_WORDS = words(
  'one once twice thrice pair couple trio duo quartet double triple treble most majority minority more fewer less least ' +
    'zero nothing nil any every only lone another free little lot plenty enough too record tens scores part some unknown',
);

/** How a number is meant, by the words right before it. */
export const BOUNDS = {
  'at-most': [
    ...['no more than', 'not more than', 'no greater than', 'not greater than'],
    ...['up to', 'as many as', 'as much as', 'at most', 'a maximum of', 'a max of'],
  ],
  'at-least': [
    ...['no fewer than', 'not fewer than', 'no less than', 'not less than'],
    ...['at least', 'a minimum of'],
  ],
  'more-than': [
    'more than',
    'well over',
    'just over',
    'over',
    'above',
    'past',
    'upwards of',
    'in excess of',
    ...['greater than', 'higher than', 'exceeding'],
  ],
  'less-than': [
    ...['fewer than', 'less than', 'just under', 'under', 'below'],
    ...['lower than', 'smaller than', 'not even'],
  ],
  about: [
    ...['an estimated', 'about', 'around', 'some', 'nearly', 'almost', 'roughly', 'approximately'],
    ...['estimated', 'barely', 'close to', 'just about'],
  ],
} as const;
/** How a number is meant, by the words right behind it or what it counts: "200 or more", "200 guests at most". */
export const BOUNDED_ENDINGS: ReadonlyMap<string, 'at-least' | 'at-most'> = new Map([
  ...['or more', 'or above', 'or higher', 'or over', 'and up', 'at least', 'minimum'].map(
    (each) => [each, 'at-least'] as const,
  ),
  ...['or fewer', 'or less', 'or under', 'or below', 'or lower', 'at most', 'max', 'maximum'].map(
    (each) => [each, 'at-most'] as const,
  ),
]);
/** Of these the ones that say that it is not reached. */
export const NOT_REACHED = anyOf(['nearly', 'almost', 'close to', 'just about']);
/** Words before a number that belong to it and bound nothing. */
export const ADDED = ['a further', 'another', 'an additional'];
/** After these, and after verbs of rising, "past" bounds a number: "is past 300", not "the past 10 years". */
export const BEFORE_PAST = wordSet('is are was were be been being now well already');
/** Bounds that are also said of places: "above the bridge". */
export const BOUNDS_OF_PLACE: ReadonlySet<string> = new Set(['above', 'below', 'close to']);

/** Verbs that make one with the word after them: "hand over 14 depots", "turn up 12 boxes". */
export const PHRASAL_VERBS = words(
  'hand turn take win bring pass sign give carry knock talk think come',
);
/** After these "up to" tells where it goes: "rises up to 48,500". */
export const VERBS_OF_RISING = words('go rise climb come move push drive bring');

/** After these "5 to 10" is no range but a step and where it led: "up 5 to 10", "rose by 5 to 10". */
export const WORDS_OF_CHANGE = words(
  'by up down rise fall drop climb grow gain lose jump slip edge increase decrease decline dip slide surge soar ' +
    'plunge advance raise cut',
);
/** Before "half of" these make it a thing: "the first half of the year", "the bottom half of the table". */
export const PARTS_IN_HALVES = wordSet(
  'the a an this that first second other last latter top bottom upper lower better northern southern eastern ' +
    'western each either its their his her',
);

/** Words after which a number is a label: "Article 12", "Room 4". */
export const LABELS = wordSet(
  'no number article section chapter page paragraph room gate highway route flight extension platform ' +
    'apartment flat exit lot',
);
/** What a number right after a name counts; before other words it is part of the name: "Lumen 2". */
export const COUNTED_AFTER_NAMES = wordSet('per point points vote votes seat seats people to');
/** Words at the end of an address: "12 Harbour Street". */
export const STREETS = wordSet('street avenue road lane boulevard drive square');

/** Small numbers, tens and ordinals as alternatives of a pattern, the first two without zero. */
/** What makes an ordinal of digits: "21st". */
export const ORDINAL_ENDINGS = anyOf(words('st nd rd th'));
export const CARDINALS_PATTERN = anyOf([...SMALL_NUMBERS.slice(1), ...TENS]);
export const ORDINALS_PATTERN = anyOf(ORDINALS.slice(1));

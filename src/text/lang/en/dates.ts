/** English words around dates. */
import { CLOCK_WORDS, PARTS_OF_DAY } from './calendar.ts';
import { anyOf, words, wordSet } from '../words.ts';

/** Words that belong to a day on their right: "in the early hours of Wednesday", "shortly after 4 a.m.". */
export const BEFORE_DAYS = anyOf([
  ...words('on in at by before after until till since from around about early earlier late later'),
  ...words('shortly just the end start beginning middle eve hours of between through throughout'),
  ...words('starting mid as soon no not than least last next this'),
  ...[...PARTS_OF_DAY, ...CLOCK_WORDS.filter((each) => each !== 'dusk')],
]);
/** What a run of such words may begin with. */
export const OPENS_DAYS = anyOf(
  words(
    'on in at by before after until till since from around early earlier late later shortly between ' +
      'through throughout starting just no not as last next this mid',
  ),
);
/** Words that belong to a day on their left: "Wednesday night", "Monday week". */
export const AFTER_DAYS = anyOf([...PARTS_OF_DAY, 'noon', 'midday', 'midnight', 'week']);
/** Before a year these tell from when or to when something lasts, also with a bound between: "since at least 2010". */
export const WITH_LASTING_YEARS = words('since until till');
/** Words before a year that stands alone: "in 2011". */
export const BEFORE_YEARS = anyOf([
  ...words('in since by until from to of and before after during around late early mid'),
  ...['earlier than', 'later than'],
  ...WITH_LASTING_YEARS.map((each) => `${each} at least`),
]);
/** Words a date can't end in. */
export const NO_END_OF_DAYS = anyOf(
  words('of and on in at to by for from with until before after during about around since than as'),
);

/** Words that place something in time by something else, or by the time of writing: "after the vote", "soon". */
export const TIME_RELATIONS = words(
  'before after when whenever while since until till during upon once ago later earlier soon sooner recently shortly ' +
    'immediately eventually finally early late latest last next now then currently already previously formerly ' +
    'following prior first annually daily weekly monthly yearly regularly always never',
);

/** Before a day these tell that it is still to come: "will meet on Friday". */
export const TELLS_TO_COME = wordSet(
  "will shall would 'll tomorrow next upcoming due expected scheduled plan plans planned",
);
/** And these that it is over. */
export const TELLS_PAST = wordSet('was were had did has have');

/** How a day is bounded, by the words right before it. */
export const DAY_BOUNDS = {
  before: ['before', 'prior to', 'earlier than'],
  after: ['after', 'later than'],
  by: ['by', 'no later than', 'not later than', 'since at least'],
  from: ['no earlier than', 'not earlier than', 'not before', 'until at least', 'till at least'],
} as const;
/** On which side of a day something is. */
export type DayBound = keyof typeof DAY_BOUNDS;
/** The same by the words right behind it: "in 2012 at the latest". */
export const DAY_BOUNDS_BEHIND: Partial<Readonly<Record<DayBound, readonly string[]>>> = {
  by: ['at the latest', 'or earlier', 'or before', 'at latest'],
  from: ['at the earliest', 'or later', 'or after', 'or since', 'at earliest'],
};

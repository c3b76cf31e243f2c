/** Words that ask for what is known of any event: when and where it is, who comes, what it is for. */
import { PERSON_PRONOUNS } from './pronouns.ts';
import { words } from '../words.ts';

/** What it does as a whole, and what is done to it. */
export const TAKES_PLACE = words('happen take place occur hold held');
export const BEGINS = words('begin start open');
export const ENDS = words('end finish close');
/** What people do at one, and who does. */
export const ATTENDED = words(`
  come attend go turn take part join participate people participant attendee number
`);
/** "How long did it last?" */
export const LASTS = words('last take go long day');

/** Nouns that ask for one of these by themselves: "the venue?" */
export const OF_DATE = words('date day');
export const OF_PLACE = words('place location venue city country');
export const TURNOUT = words('attendance turnout headcount');
export const OF_THEME = words('theme slogan motto');
export const OF_PURPOSE = words('goal aim purpose point objective');
export const OF_AGENDA = words('agenda topic');

/** Verbs that ask for a noun, and what an event may be called whatever it is. */
export const ASKS_FOR = words('list name give show event');
/** Who is meant by these is no event. */
export const SOMEBODY = [...PERSON_PRONOUNS, ...words('i me my we us our you your')];

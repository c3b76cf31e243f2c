/** "And Hague?", "in Budapest?": what else is asked about, as it was typed. */
import {
  BEFORE_ANOTHER,
  GOES_BACK_OR_ON,
  INTERROGATIVES,
  SET_PHRASES,
} from '../../text/lang/en/in-questions.ts';
import { anyOf } from '../../text/lang/words.ts';
import { AUXILIARIES } from './question-parts.ts';
import type { DialogueContext } from './referents.ts';

/** What tells that something else is asked about. */
const LEADS = [
  /^(?:(?:ok(?:ay)?|so|oh|but|and|also|plus|or|then|well)[, ]+)*(?:(?:what|how) (?:about|of)|(?:the )?same (?:question )?(?:for|with))\s+/i,
  /^(?:(?:no|sorry|oops|actually|wait)[, ]+)*i (?:mean|meant)(?: to ask(?: about)?)?,? /i,
  /^(?:(?:ok(?:ay)?|so|oh|but|well)[, ]+)*(?:and|also|plus|or)\s+/i,
];
const TAIL = /(?:,? (?:too|as well|also|then|instead|though))+$/i;
const PREPOSITION = new RegExp(String.raw`^(?<preposition>${anyOf(BEFORE_ANOTHER)})\s+`, 'i');
export const ASKS = new RegExp(`^(?:${anyOf(INTERROGATIVES)}|${AUXILIARIES})\\b`, 'i');
const ANAPHOR = new RegExp(String.raw`\b(?:${anyOf(GOES_BACK_OR_ON)})\b`, 'i');
const MAX_WORDS = 6;
const SET_PHRASE = new RegExp(`^(?:${anyOf(SET_PHRASES)})$`, 'i');

/** Something else that is asked about, as it was typed. */
export interface Other {
  /** "in Budapest" */
  readonly text: string;
  /** "in" */
  readonly preposition: string;
  /** "Budapest": without the preposition, with its article. */
  readonly noun: string;
}

/** A way to ask the last question about it. */
export type Way = (other: Other, context: DialogueContext) => string | undefined;

/** What else is asked about; nothing where a fragment asks for something else. */
export function otherIn(text: string): Other | undefined {
  const led = behindLead(text);
  const whole = led ?? text.replace(TAIL, '');
  const preposition = PREPOSITION.exec(whole)?.groups?.preposition ?? '';
  if (led === undefined && !ONE.test(text) && preposition === '') return undefined;
  const noun = whole
    .replace(PREPOSITION, '')
    .replace(/^(the) one (?:from|of|in) (?:the )?(.+)$/i, '$1 $2 one');
  const words = noun.split(/\s+/).length;
  if (noun === '' || words > MAX_WORDS || ASKS.test(noun) || ANAPHOR.test(whole)) return undefined;
  if (preposition !== '' && SET_PHRASE.test(noun)) return undefined;
  return { text: whole, preposition: preposition.toLowerCase(), noun };
}

/** What stands behind "and", "what about" or the like; nothing where no such word is. */
export function behindLead(text: string): string | undefined {
  const lead = LEADS.find((each) => each.test(text));
  return lead && text.replace(lead, '').replace(TAIL, '');
}

/** "The Swedish one", "the second one". */
export const ONE =
  /^(?:the )?(?:one (?:from|of|in) .+|(?<which>[\p{L}\p{N}-]+(?: [\p{L}-]+)?) ones?)$/iu;

/** Greetings, thanks, abuse and the like, and other languages: what gets a friendly line in place of an answer. */
import {
  ABOUT_BOT,
  ABUSE,
  CHAT,
  FILLERS,
  GOODBYES,
  GREETINGS,
  HELP,
  JOINS,
  LANGUAGES,
  THANKS,
} from '../../text/lang/en/small-talk.ts';
import { patternOf } from '../../text/lang/words.ts';
import { isOtherLanguage } from './languages.ts';
import { clean } from './query.ts';

/** What a message is that asks nothing of the news. */
export type SmallTalk =
  'greeting' | 'thanks' | 'goodbye' | 'help' | 'abuse' | 'chat' | 'aboutBot' | 'otherLanguage';

/** Longer messages have something to say. */
const MAX_WORDS = 14;

/** Of a message that is several, the first in this order counts: "hi, what can you do?" asks for help. */
const PHRASES: readonly (readonly [SmallTalk, readonly string[]])[] = [
  ['otherLanguage', LANGUAGES],
  ['help', HELP],
  ['abuse', ABUSE],
  ['aboutBot', ABOUT_BOT],
  ['thanks', THANKS],
  ['goodbye', GOODBYES],
  ['greeting', GREETINGS],
  ['chat', CHAT],
];
const ANY = patternOf(PHRASES.flatMap(([, phrases]) => phrases));
const PART = `(?:${ANY}|${FILLERS})`;
const WHOLE = new RegExp(`^${PART}(?: (?:(?:${JOINS}) )?${PART})*$`);
const AROUND = /\b(?:for|to) (?:the |your )?(?:help|answers?|info|information|you|time)\b/g;
const KINDS = PHRASES.map(
  ([kind, phrases]) => [kind, new RegExp(`(?:^| )${patternOf(phrases)}(?: |$)`)] as const,
);

/** What kind of small talk a message is; nothing as soon as any word of it may ask something of the news. */
export function smallTalk(message: string): SmallTalk | undefined {
  if (isOtherLanguage(message)) return 'otherLanguage';
  const words = plainWords(message);
  if (words.length === 0 || words.length > MAX_WORDS) return undefined;
  const plain = words.join(' ');
  if (!WHOLE.test(plain)) return undefined;
  // "For your help" asks for none.
  const said = plain.replace(AROUND, ' ').replace(/ +/g, ' ').trim();
  return KINDS.find(([, pattern]) => pattern.test(said))?.[0];
}

/** Small letters without marks and apostrophes; a letter that is drawn out stands once. */
function plainWords(message: string): string[] {
  const text = clean(message)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return text.split(' ').filter((word) => word !== '');
}

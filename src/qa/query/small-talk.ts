/** Greetings, thanks, abuse and the like, and other languages: what gets a friendly line in place of an answer. */
import { smallTalkOf } from '../../reading/small-talk.ts';
import { INTERROGATIVES } from '../../text/lang/en/in-questions.ts';
import { ENDS_SMALL_TALK, SMALL_TALK, type SmallTalk } from '../../text/lang/en/small-talk.ts';
import {
  ASKS_AGAIN,
  ASKS_FOR_MORE,
  ASKS_FOR_WORK,
  ASKS_OPINION,
  ASKS_TO_MAKE_UP,
} from '../../text/lang/en/small-talk-forms.ts';
import { isOtherLanguage } from './languages.ts';
import { withoutPreamble } from './preamble.ts';
import { clean, type Query } from './query.ts';
import { spellOut } from './spelling.ts';

/** Longer messages have something to say. */
const MAX_WORDS = 14;
const LATIN = /\p{Script=Latin}/u;

const WHOLE = new Map(
  (Object.keys(SMALL_TALK) as SmallTalk[]).flatMap((kind) =>
    SMALL_TALK[kind].flatMap((message) => keysOf(message).map((key) => [key, kind] as const)),
  ),
);
const ENDS = new Set(ENDS_SMALL_TALK.map(keyOf));

/**
 * What a message is by itself: in another language, one that everybody says, whoever is spoken to, or one that asks the
 * bot for a poem or its opinion, of whatever it may be.
 */
export function plainSmallTalk(message: string): SmallTalk | undefined {
  if (isOtherLanguage(message)) return 'otherLanguage';
  const keys = keysOf(message);
  const known = [...keys, ...keys.flatMap(withoutEnd)].flatMap((key) => WHOLE.get(key) ?? [])[0];
  return known ?? askedOfBot(spellOut(clean(message)));
}

function askedOfBot(message: string): SmallTalk | undefined {
  if (message.split(' ').length > MAX_WORDS) return undefined;
  if (ASKS_FOR_WORK.test(message) || ASKS_TO_MAKE_UP.test(message)) return 'chat';
  const plain = message.replace(/[\s?!.…]+$/u, '');
  if (ASKS_FOR_MORE.test(plain)) return 'help';
  if (ASKS_AGAIN.test(plain)) return 'chat';
  return ASKS_OPINION.test(message) ? 'aboutBot' : undefined;
}

/** As it was typed, and with its short words spelt out. */
function keysOf(message: string): string[] {
  return [keyOf(message), keyOf(spellOut(message))];
}

/** "Cheers mate", "thanks anyway", "bye for now, friends": without whom it is said to, and how much. */
function withoutEnd(key: string): string[] {
  const words = key.split(' ');
  return [1, 2].flatMap((length) => {
    const rest = words.slice(0, -length).join(' ');
    // "What" alone is said in surprise, "what today" asks.
    if (rest === '' || INTERROGATIVES.includes(rest)) return [];
    return ENDS.has(words.slice(-length).join(' ')) ? [rest, ...withoutEnd(rest)] : [];
  });
}

/**
 * What kind of small talk a message is by its vector, which finding passages needs as well, or a second one where something
 * stands around what is asked; nothing as soon as it may ask something of the news.
 */
export async function smallTalk(
  query: Query,
  vectorOf: (text: string) => Promise<Float32Array>,
): Promise<SmallTalk | undefined> {
  const words = keyOf(query.question).split(' ').length;
  // Who names what is known asks of it, and the vectors know no other script.
  if (words > MAX_WORDS || query.mentions.length > 0 || !LATIN.test(query.question))
    return undefined;
  const kind = smallTalkOf(await vectorOf(wholeText(query)));
  // "Where'd this info come from" may as well ask of the news.
  return kind === 'aboutAnswer' ? undefined : kind;
}

/** The message as it is read, and all that stands around what it asks: "can you tell me" is much of "can you tell me a joke". */
export function wholeText({ question, text }: Pick<Query, 'question' | 'text'>): string {
  const spelt = spellOut(clean(question));
  return withoutPreamble(spelt) === spelt ? text : spelt;
}

/** Small letters without marks and apostrophes; letters that stand twice or are drawn out stand once. */
function keyOf(message: string): string {
  return clean(message)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

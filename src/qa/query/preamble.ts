/** What people say around what they ask: "I'm writing an essay about cyber norms, which cities hosted the first ones? thx" */
import { ANAPHORIC, BEGINS_QUESTION, INTERROGATIVES } from '../../text/lang/en/in-questions.ts';
import { patternOf } from '../../text/lang/words.ts';
import {
  ABOUT,
  JOINS,
  LEADS,
  MARKED_TAILS,
  OF_ASKER,
  OPENERS,
  TAILS,
} from '../../text/lang/en/preamble.ts';
import { sentences } from '../../text/sentences.ts';

const JOINED = `(?:(?:${JOINS})\\s+)?`;
const WORDS_THAT_ASK = `${patternOf(BEGINS_QUESTION)}(?:n't|'s|'re|'d)?`;
/** Begins as a question does: "and who", "in which", "did". */
const ASKS = new RegExp(
  `^${JOINED}(?:(?:in|on|at|by|for|from|to|with|about|of|since|until)\\s+(?:which|what|whom|whose|when)|${WORDS_THAT_ASK})\\b`,
  'i',
);
const MARK = '[\\s,:;!.…–—-]';
const LEAD = new RegExp(`^${patternOf(LEADS)}(?![\\p{L}\\p{N}'-])${MARK}*`, 'iu');
const OPENER = new RegExp(`^${patternOf(OPENERS)}(?![\\p{L}\\p{N}'-])(?<mark>${MARK}*)`, 'iu');
const OF_TOPIC = new RegExp(`^${patternOf(ABOUT)}\\s+(?!(?:it|this|that|them|him|her)$)`, 'iu');
const TAIL = new RegExp(
  `(?:\\s${MARK}*${patternOf(TAILS)}|(?:[,?!.]|\\s[–—-])\\s*${patternOf([...MARKED_TAILS, ...TAILS])})[\\s!.]*(?<asks>\\??)[\\s!.]*$`,
  'iu',
);
/** Where a sentence may end before its last mark: "Thanks! and who is Hague?", but not "Mamma Mia! around the world". */
const NEXT = new RegExp(
  `(?<=[?!])\\s+(?=${JOINED}${WORDS_THAT_ASK}\\b|and\\s|(?:please|pls|thanks|thx)\\b)`,
  'i',
);
const ASKER = new RegExp(`^${OF_ASKER}`, 'i');
/** "Do you know if Park came?" is a question of yes or no as it stands. */
const WHETHER = /^(?:if|whether)\b/i;
/** "But who said it" after "sorry to bother you". */
const BUT = new RegExp(`^but\\s+(?=${WORDS_THAT_ASK}\\b)`, 'i');
/** Goes back to something before it. */
const ANAPHOR = new RegExp(`\\b${patternOf(ANAPHORIC)}\\b`, 'i');
const MIN_WORDS = 3;
/** Words of a topic. */
const MAX_TOPIC = 8;
const ASKS_INSIDE = new RegExp(`\\b${patternOf(INTERROGATIVES)}\\b`, 'i');

/** The part that asks, or the whole when nothing around it can be told apart. */
export function withoutPreamble(question: string): string {
  const whole = question.trim();
  return trimmed(lastClause(trimmed(askingPart(whole))));
}

/** Of several sentences the last that asks and stands on its own. */
function askingPart(text: string): string {
  const parts = sentences(text)
    .flatMap(({ start, end }) => text.slice(start, end).split(NEXT))
    .map((part) => part.trim());
  const asking = parts.filter((part) => part.endsWith('?') || ASKS.test(trimmed(part)));
  const last = asking.at(-1);
  if (parts.length < 2 || last === undefined) return text;
  const alone = asking.findLast((part) => standsAlone(part));
  // "The dam burst on Tuesday. Why?" needs its first sentence; after a greeting there is only one to choose.
  const others = parts.filter((part) => part !== last && !isCourtesy(part));
  const tellOfAsker =
    !ANAPHOR.test(last) && last.includes(' ') && others.every((part) => ASKER.test(part));
  return alone ?? (others.length === 0 || tellOfAsker ? last : text);
}

function standsAlone(part: string): boolean {
  return part.split(/\s+/).length >= MIN_WORDS && !ANAPHOR.test(part);
}

/** "Thanks!" and "Hi there." */
function isCourtesy(part: string): boolean {
  const mark = OPENER.exec(part)?.[0];
  return mark?.length === part.length;
}

/** "…an essay about cyber norms, which cities hosted it?": the last clause that asks, where what precedes tells of the asker. */
function lastClause(text: string): string {
  if (ASKS.test(text) || !ASKER.test(text)) return text;
  for (const { index } of text.matchAll(
    /[,;:–—]\s+|\s-\s|\s(?=and (?:who|what|which|when|where|why|how|i|can|could|do)\b)/g,
  )) {
    const rest = text.slice(index).replace(/^[\s,;:–—-]+/u, '');
    const asked = trimmed(rest.replace(/^and\s+/i, ''));
    if (ASKS.test(asked) && standsAlone(asked)) return asked;
  }
  return text;
}

/** Without what stands before and after a question in the same sentence. */
function trimmed(text: string): string {
  const short = withoutTail(withoutLead(text));
  return /[\p{L}\p{N}]/u.test(short) ? short : text;
}

function withoutLead(text: string): string {
  let rest = text;
  for (;;) {
    const next = withoutOneLead(rest);
    if (next === rest) return withoutAbout(rest).replace(BUT, '');
    rest = next;
  }
}

/** "Tell me about Park" as "Park"; what asks something of its own stays whole. */
function withoutAbout(text: string): string {
  const topic = text.replace(OF_TOPIC, '');
  const isTopic = topic.split(/\s+/).length <= MAX_TOPIC && !ASKS_INSIDE.test(topic);
  return isTopic ? topic : text;
}

function withoutOneLead(text: string): string {
  const lead = LEAD.exec(text)?.[0] ?? '';
  const afterLead = text.slice(lead.length);
  if (lead !== '' && afterLead !== '') return WHETHER.test(afterLead) ? text : afterLead;
  const opener = OPENER.exec(text);
  const after = text.slice(opener?.[0].length ?? 0);
  if (!opener || after === '') return text;
  const isMarked = /[,:;!.…–—]|\s-/u.test(opener.groups?.mark ?? '');
  const leads = ASKS.test(after) || LEAD.test(after) || OPENER.test(after) || OF_TOPIC.test(after);
  return isMarked || leads ? after : text;
}

function withoutTail(text: string): string {
  let rest = text;
  for (let tail = TAIL.exec(rest); tail && tail.index > 0; tail = TAIL.exec(rest)) {
    rest = rest.slice(0, tail.index) + (tail[0].includes('?') ? '?' : '');
  }
  return rest;
}

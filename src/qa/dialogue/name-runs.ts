/** Names in a text by their capitals alone: runs of capitals that are not a sentence's first word alone. */
import { ABBREVIATIONS } from '../../text/lang/en/abbreviations.ts';
import { PLACE_PREPOSITIONS } from '../../text/lang/en/function-words.ts';
import {
  isMonth,
  NEAR_DAYS,
  HOLIDAYS,
  SEASONS,
  WEEKDAY_NAMES,
  NAMELESS_TIMES,
} from '../../text/lang/en/calendar.ts';
import { isTitle } from '../../text/lang/en/titles.ts';
import type { Token } from '../../text/tokens.ts';

/** A name and the tokens it is made of, `from` to `to` exclusive; what it names is a guess by what stands around it. */
export interface NameRun {
  readonly type: 'person' | 'place' | 'organisation';
  readonly from: number;
  readonly to: number;
}

/** Words that name no one where a run would begin with them. */
const DAYS: ReadonlySet<string> = new Set([
  ...[...WEEKDAY_NAMES, ...NEAR_DAYS, ...SEASONS, ...HOLIDAYS],
  ...NAMELESS_TIMES,
]);
const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES);
const SHORT: ReadonlySet<string> = new Set(ABBREVIATIONS);
const PLACE_BEFORE = new Set(PLACE_PREPOSITIONS);

/** The names among the tokens of a text, in order. */
export function nameRuns(tokens: readonly Token[], text: string): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length;) {
    const run = isDay(tokens, at) ? undefined : runAt(tokens, at, text);
    if (run) runs.push(run);
    at = run?.to ?? at + 1;
  }
  return runs;
}

function isDay(tokens: readonly Token[], at: number): boolean {
  const { norm = '' } = tokens[at] ?? {};
  if (norm === 'may') return tokens[at + 1]?.number === true || tokens[at - 1]?.number === true;
  return isMonth(norm) || DAYS.has(norm);
}

/** "In Florida Friday": no part of the name before it. */
function isWeekday(token: Token | undefined): boolean {
  return token !== undefined && WEEKDAYS.has(token.norm);
}

function runAt(tokens: readonly Token[], from: number, text: string): NameRun | undefined {
  if (!isNameWord(tokens, from, text)) return undefined;
  let to = from + 1;
  while (isNameWord(tokens, to, text) && !isWeekday(tokens[to]) && isJoined(tokens, to, text)) to++;
  const first = tokens[from]?.norm ?? '';
  const before = tokens[from - 1]?.norm ?? '';
  if (PLACE_BEFORE.has(before) && !isTitle(first)) return { type: 'place', from, to };
  const person = isTitle(first) || isTitle(before) || (to - from > 1 && to - from < 4);
  return { type: person ? 'person' : 'organisation', from, to };
}

function isNameWord(tokens: readonly Token[], i: number, text: string): boolean {
  const token = tokens[i];
  if (!token || token.number || !token.capital) return false;
  return !startsSentence(token, text) || (tokens[i + 1]?.capital ?? false);
}

/**
 * Whether only white space within a line, a hyphen or the stop of an initial or a short form stands between a token and the
 * one before.
 */
function isJoined(tokens: readonly Token[], i: number, text: string): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  const gap = text.slice(before?.end, token?.start);
  const mayStop = before === undefined || before.norm.length === 1 || SHORT.has(before.norm);
  return (
    /^['’]?s?\.?(?:[^\S\n]|-)*$/.test(gap) &&
    !/['’]s\s/.test(gap) &&
    (mayStop || !gap.includes('.'))
  );
}

const STARTS_SENTENCE = /(?:^|[.!?:]["'”’)]*\s+|\n)["'“‘(]*$/;
const LOOK_BACK = 6;

/** Whether a token is the first word of a sentence. */
export function startsSentence({ start }: Token, text: string): boolean {
  return STARTS_SENTENCE.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}

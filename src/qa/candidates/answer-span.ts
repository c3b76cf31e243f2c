/**
 * How far a short answer goes: the reader's likeliest span, or one that starts before it or ends after it, as a list of which
 * it read one item does: “ships, new tanks and troops”. Which pair of places is right is told by a few signs of what it
 * adds, with weights from the card (a softmax over all pairs, fitted by `npm run calibrate:spans`).
 */
import { readerCard, type Signs } from '../../reading/card.ts';
import type { Edge, Reading } from '../../reading/read.ts';
import { ARTICLES, OPENS_NO_ITEM, TELLS_MORE } from '../../text/lang/en/function-words.ts';
import { JOINING } from '../../text/lang/en/joining.ts';
import { anyOf } from '../../text/lang/words.ts';
import type { Span } from '../../text/span.ts';
import { wholeSpan } from '../../text/whole-span.ts';
import { asksForOne, asksForSeveral, asksWhoIs } from '../query/question-type.ts';

/** A span that the short answer may have. */
export interface SpanChoice extends Span {
  /** None for the likeliest one, so that others are measured by it. */
  readonly signs: Signs;
}

const JOIN = anyOf(JOINING);
const JOINS = new RegExp(String.raw`\b(?:${JOIN})\b`, 'iu');
const ONLY_JOINS = new RegExp(String.raw`^\W*(?:${JOIN})\W*$`, 'iu');
const CLAUSE = new RegExp(String.raw`\b(?:${anyOf(OPENS_NO_ITEM)})\b`, 'iu');
const MARKS = /[,;]| and | or /giu;
const MAX_MARKS = 4;
const JOINS_BEHIND_COMMA = /[,;] (?:and|or)\b/iu;
/** What stands between the likeliest span and what is added after it, or before it. */
const OPENS_ADDED = new RegExp(String.raw`^(?:(?<comma>,)|(?<joint> (?:${JOIN})\b))`, 'iu');
const CLOSES_ADDED = new RegExp(
  String.raw`(?:(?<comma>,)|(?<joint>\b(?:${JOIN})))(?: (?:${anyOf([...ARTICLES, 'to'])}))?\s?$`,
  'iu',
);

type Side = 'before' | 'after';

/** The question, and whether it asks for a list. */
export interface Asked {
  readonly text: string;
  readonly isList: boolean;
}

/** The span to show, of whole words and with its hedges. */
export function answerSpan(
  sentence: string,
  reading: Reading,
  asked: Asked,
  weights: Signs = readerCard().spans,
): Span {
  if (asksForOne(asked.text)) return wholeSpan(sentence, reading);
  const isWhole = asksWhoIs(asked.text) ? opensNoClause : () => true;
  const worth = ({ signs }: SpanChoice): number =>
    Object.entries(signs).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);
  const [first, ...all] = choicesOf(sentence, reading, asked);
  const others = all.filter(({ end }) => isWhole(sentence.slice(reading.end, end)));
  const best = others.reduce((top, each) => (worth(each) > worth(top) ? each : top), first);
  return wholeSpan(sentence, best);
}

const GOES_ON = new RegExp(
  String.raw`, (?!(?:${JOIN}|${anyOf([...ARTICLES, ...TELLS_MORE])})\b)\p{Ll}`,
  'u',
);

/** Whether what is added to who somebody is goes on with it, not with the clause around it: "the mayor|, came to the town". */
function opensNoClause(added: string): boolean {
  return !GOES_ON.test(added);
}

/** All spans between the likely starts and ends, the likeliest one first; at most 81. */
export function choicesOf(
  sentence: string,
  { start, end, starts, ends }: Reading,
  asked: Asked,
): [SpanChoice, ...SpanChoice[]] {
  const added = (side: Side, edges: readonly Edge[]) =>
    edges.flatMap((edge) => {
      const text =
        side === 'before' ? sentence.slice(edge.at, start) : sentence.slice(end, edge.at);
      return isOfNote(text) ? [{ edge, signs: signsOfAdded(side, text, edge, asked) }] : [];
    });
  const firsts = [{ edge: { at: start }, signs: {} }, ...added('before', starts)];
  const lasts = [{ edge: { at: end }, signs: {} }, ...added('after', ends)];
  const [likeliest, ...others] = firsts.flatMap((first) =>
    lasts.map((last) => ({
      start: first.edge.at,
      end: last.edge.at,
      signs: { ...first.signs, ...last.signs },
    })),
  );
  return [likeliest ?? { start, end, signs: {} }, ...others];
}

/** Whether an addition is more than marks, or a word that only joins. */
function isOfNote(added: string): boolean {
  return /[\p{L}\p{N}]/u.test(added) && !ONLY_JOINS.test(added);
}

/** What an addition on one side is like. */
function signsOfAdded(side: Side, added: string, edge: Edge, asked: Asked): Signs {
  const touch = (side === 'after' ? OPENS_ADDED : CLOSES_ADDED).exec(added)?.groups ?? {};
  const joins = JOINS.test(added);
  const signs = {
    added: 1,
    behind: edge.behind,
    list: asked.isList ? 1 : 0,
    joins: joins ? 1 : 0,
    marks: Math.min(MAX_MARKS, added.match(MARKS)?.length ?? 0),
    words: Math.log1p(added.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0),
    comma: touch.comma === undefined ? 0 : 1,
    joint: touch.joint === undefined ? 0 : 1,
    'comma, joint': JOINS_BEHIND_COMMA.test(added) ? 1 : 0,
    clause: CLAUSE.test(added) ? 1 : 0,
    'joins several': joins && asksForSeveral(asked.text) ? 1 : 0,
  };
  return Object.fromEntries(
    Object.entries(signs).map(([name, value]) => [`${name} ${side}`, value]),
  );
}

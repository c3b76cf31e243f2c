/** One draft for one claim, where several tell it: of two kinds, in other marks, or within a longer clause. */
import type { KnownKind } from '../../packs/kinds.ts';
import { overlap, type Span } from '../../text/span.ts';
import { isNegation } from '../../text/lang/en/negation.ts';
import type { FactDraft } from './fact-draft.ts';

/** Events lead with how many were hurt, so that figure is proposed beside whatever tells it. */
export const ALWAYS_TOLD = 'casualty';
/** Kinds whose answer is a part of a clause, unless it holds one itself: "six units would be scrapped". */
const PARTS: ReadonlySet<string> = new Set([
  'count',
  'cost',
  'duration',
  'attendance',
  'casualty',
] satisfies KnownKind[]);
/** Two answers are one claim when they share so much of the longer one, here and in another sentence. */
const SAME_HERE = 0.7;
const SAME_ELSEWHERE = 0.85;
/** Shorter answers are the same only in all their words and of one kind: "Monday". */
const MIN_WORDS = 4;

/** The facts without those that another tells as well, which are less sure, in their order. */
export function withoutRepeats<Draft extends FactDraft>(facts: readonly Draft[]): Draft[] {
  const all = facts.map((fact, at) => ({ fact, at, words: wordsOf(fact.answer) }));
  return all.filter((each) => !all.some((other) => beats(other, each))).map(({ fact }) => fact);
}

interface Worded {
  readonly fact: FactDraft;
  readonly at: number;
  readonly words: ReadonlySet<string>;
}

function beats(a: Worded, b: Worded): boolean {
  if (a === b || !isOfSame(a.fact, b.fact)) return false;
  const here = a.fact.start === b.fact.start;
  return isSame(a, b, here) ? isBetter(a, b) : here && isHeldClause(a, b);
}

/** What two people say or are is told of each. */
function isOfSame(a: FactDraft, b: FactDraft): boolean {
  if (a.speaker !== b.speaker) return false;
  return (a.kind !== 'role' && b.kind !== 'role') || a.subjects[0] === b.subjects[0];
}

function isBetter(a: Worded, b: Worded): boolean {
  const told = Number(a.fact.kind === ALWAYS_TOLD) - Number(b.fact.kind === ALWAYS_TOLD);
  return (told || a.fact.confidence - b.fact.confidence || b.at - a.at) > 0;
}

function isSame(a: Worded, b: Worded, here: boolean): boolean {
  if (here && !overlap(placeOf(a.fact), placeOf(b.fact))) return false;
  if (Math.min(a.words.size, b.words.size) < MIN_WORDS)
    return (here || a.fact.kind === b.fact.kind) && sharedOf(a, b) === 1;
  return sharedOf(a, b) >= (here ? SAME_HERE : SAME_ELSEWHERE) && !differ(a, b);
}

/** Whether a figure with a clause of its own is only a part of what another tells. */
function isHeldClause({ fact: whole }: Worded, { fact: part }: Worded): boolean {
  const isPart = PARTS.has(part.kind) && !PARTS.has(whole.kind) && part.kind !== ALWAYS_TOLD;
  if (!isPart || part.signs.verb !== 1) return false;
  const [around, inside] = [placeOf(whole), placeOf(part)];
  return around.start <= inside.start && inside.end <= around.end;
}

/** The share of the words of the longer one that both have. */
function sharedOf({ words: a }: Worded, { words: b }: Worded): number {
  return a.intersection(b).size / Math.max(1, a.size, b.size);
}

/** "rose 3%" and "rose 4%", "fell" and "never fell" are no repeats. */
function differ({ words: a }: Worded, { words: b }: Worded): boolean {
  return [...a.symmetricDifference(b)].some((word) => /\d/.test(word) || isNegation(word));
}

function wordsOf(answer: string): ReadonlySet<string> {
  const words = answer.toLowerCase().replaceAll('’', "'");
  return new Set(words.match(/[\p{L}\p{N}]+(?:[.,'][\p{L}\p{N}]+)*/gu));
}

function placeOf({ start, quote, answer }: FactDraft): Span {
  const from = start + quote.indexOf(answer);
  return { start: from, end: from + answer.length };
}

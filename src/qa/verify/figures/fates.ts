/** What became of those whom a figure counts: "three died" is no other figure than "29 were hurt". */
import { FATES } from '../../../text/lang/en/fates.ts';
import { BETWEEN_CLAUSES } from '../../../text/lang/en/function-words.ts';
import { anyOf } from '../../../text/lang/words.ts';
import type { NumberIn } from '../../../text/numbers/numbers.ts';
import { stemSet, tokenise } from '../../../text/tokens.ts';

const LINES = FATES.map(stemSet);
const CLAUSE_END = new RegExp(`[,;:.!?()–—]\\s|\\b(?:${anyOf(BETWEEN_CLAUSES)})\\b`, 'giu');

/** The fates, by their lines, that the clause around a figure tells of. */
export function fateOf({ start, end }: NumberIn, text: string): ReadonlySet<number> {
  const ends = [...text.matchAll(CLAUSE_END)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  const from = ends.findLast(([, to]) => to <= start)?.[1] ?? 0;
  const to = ends.find(([at]) => at >= end)?.[0] ?? text.length;
  const stems = tokenise(text.slice(from, to)).map(({ stem }) => stem);
  return new Set(LINES.flatMap((line, i) => (stems.some((stem) => line.has(stem)) ? [i] : [])));
}

/** Whether two figures may count those who fared alike; where one tells of no fate, nobody knows. */
export function isOneFate(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === 0 || other.size === 0 || !one.isDisjointFrom(other);
}

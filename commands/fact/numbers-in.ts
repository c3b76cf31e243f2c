/** The numbers that "1, 3-7" or "all" stand for. */

const NUMBER = String.raw`\d{1,5}`;
/** "3", or "3-7" with any of two dashes. */
const PART = String.raw`(${NUMBER})(?:\s*[-–]\s*(${NUMBER}))?`;
const BETWEEN = String.raw`[\s,;]`;
const PARTS = new RegExp(String.raw`^\s*${PART}(?:${BETWEEN}+${PART})*${BETWEEN}*$`);
const EACH_PART = new RegExp(PART, 'g');
/** What stands for all of them in the languages that the bot speaks. */
const ALL: ReadonlySet<string> = new Set(['all', '*', '모두', '전부']);

/** From 1 to `most`, each once and in order; nothing where it is none such, or one is beyond. */
export function numbersIn(typed: string, most: number): number[] | undefined {
  if (ALL.has(typed.trim().toLowerCase())) return Array.from({ length: most }, (_, i) => i + 1);
  if (!PARTS.test(typed)) return undefined;
  const numbers = new Set<number>();
  for (const [, first, last = first] of typed.matchAll(EACH_PART)) {
    const [from, to] = [Number(first), Number(last)];
    if (from < 1 || to > most || from > to) return undefined;
    for (let number = from; number <= to; number += 1) numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b);
}

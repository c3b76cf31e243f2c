/** A quotation put together of stretches that stand apart in a source. */
import type { Source } from '../../../packs/knowledge.ts';
import { foldWord } from '../../../text/tokens.ts';
import type { Span } from '../../../text/span.ts';
import { wordsIn } from '../wording/runs.ts';

/** Fewest words of a stretch: fewer could stand anywhere. */
const MIN_WORDS = 4;
/** Least share of the quotation's words that stand in its stretches: between them there may be an "and". */
const MIN_COVERED_SHARE = 0.85;
/** Words of the source between two stretches from which on they stand apart. */
const APART = 8;

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,:'’][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text with their places, and all of them in one string to look for runs in. */
interface Indexed {
  readonly spans: readonly Span[];
  readonly all: string;
  /** For the offset in `all` at which a word begins, its number. */
  readonly numbers: ReadonlyMap<number, number>;
}

/**
 * The stretches of one source that together are the quotation, in its order; none where one stretch has all of it, where
 * they follow each other in the source, or where much of it is in none.
 */
export function stretchesOf(quote: string, source: Pick<Source, 'text'>): Span[] {
  const wanted = wordsIn(quote);
  if (wanted.length < 2 * MIN_WORDS) return [];
  const index = indexed(source.text);
  const found: { readonly from: number; readonly to: number }[] = [];
  let covered = 0;
  for (let at = 0; at < wanted.length;) {
    const run = longestRun(wanted, at, index);
    if (run === undefined) {
      at += 1;
      continue;
    }
    found.push({ from: run.number, to: run.number + run.length });
    covered += run.length;
    at += run.length;
  }
  const apart = found.slice(1).some(({ from }, i) => {
    const gap = from - (found[i]?.to ?? 0);
    return gap < 0 || gap > APART;
  });
  if (!apart || covered / wanted.length < MIN_COVERED_SHARE) return [];
  return found.flatMap(({ from, to }) => {
    const [first, last] = [index.spans[from], index.spans[to - 1]];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

/** The longest run of wanted words from one on that stands in the source. */
function longestRun(
  wanted: readonly string[],
  at: number,
  { all, numbers }: Indexed,
): { readonly number: number; readonly length: number } | undefined {
  let found: { readonly number: number; readonly length: number } | undefined;
  for (let length = MIN_WORDS; at + length <= wanted.length; length++) {
    const offset = all.indexOf(` ${wanted.slice(at, at + length).join(' ')} `);
    const number = numbers.get(offset);
    if (number === undefined) break;
    found = { number, length };
  }
  return found;
}

function indexed(text: string): Indexed {
  const spans: Span[] = [];
  const numbers = new Map<number, number>();
  let all = '';
  for (const { 0: word, index } of text.matchAll(WORD)) {
    numbers.set(all.length, spans.length);
    spans.push({ start: index, end: index + word.length });
    all += ` ${foldWord(word)}`;
  }
  return { spans, all: `${all} `, numbers };
}

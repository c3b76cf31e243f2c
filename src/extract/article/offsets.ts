/** Quick ways from a place in an article to what stands there, so that long texts take time in proportion. */
import type { Phrase } from './phrases.ts';
import type { Word } from './words.ts';
import type { Span } from '../../text/span.ts';

/** Of ranges with their membership by word, those that touch the words `from` to `to`, in order. */
export function touching<T>(ranges: readonly T[], of: Int32Array, from: number, to: number): T[] {
  const found: T[] = [];
  let last = -1;
  for (let i = Math.max(0, from); i < to; i++) {
    const number = of[i] ?? -1;
    const range = ranges[number];
    if (number === last || !range) continue;
    last = number;
    found.push(range);
  }
  return found;
}

/** The number of the first word that begins at or after an offset. */
export function wordAt({ words }: { readonly words: readonly Word[] }, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words `from` to `to`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** What of an article tells which phrases stand where. */
interface Phrased {
  readonly words: readonly Word[];
  readonly sentences: readonly Range[];
  readonly sentenceOf: Int32Array;
  readonly phrases: readonly Phrase[];
  readonly phraseOf: Int32Array;
}

/** The words of a span, with the phrases in it or at most `beside` words from it in its sentence. */
export function withPhrasesBeside(
  article: Phrased,
  { start, end }: Span,
  beside: number,
): Range & { readonly near: readonly Phrase[] } {
  const [from, to] = [wordAt(article, start), wordAt(article, end)];
  const sentence = article.sentences[article.sentenceOf[from] ?? -1];
  const first = Math.max(from - beside, sentence?.from ?? 0);
  const last = Math.min(to + beside, sentence?.to ?? to);
  return { from, to, near: touching(article.phrases, article.phraseOf, first, last) };
}

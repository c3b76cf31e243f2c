/** Whether two wordings are the same, leniently, as annotations are compared with what a system gives. */

/** Least share of the shorter one's words. */
const SAME = 0.7;

/** Whether a quote is a labelled sentence: they share at least 0.7 of the shorter one's words. */
export function isSameSentence(quote: string, sentence: string): boolean {
  const [a, b] = [new Set(wordsOf(quote)), new Set(wordsOf(sentence))];
  const shorter = Math.min(a.size, b.size);
  return shorter > 0 && a.intersection(b).size >= SAME * shorter;
}

/** SQuAD's token F1 of two short answers: in lower case, without punctuation and articles. */
export function tokenF1(given: string, gold: string): number {
  const [a, b] = [given, gold].map((text) => wordsOf(text).filter((word) => !ARTICLES.has(word)));
  if (!a || !b || a.length === 0 || b.length === 0) return a?.length === b?.length ? 1 : 0;
  const left = [...b];
  const shared = a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (a.length + b.length);
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** SQuAD drops punctuation inside words too: "7,000" is one word, and so is "it's". */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** What a short answer from this sentence should be: of several parts, all from the first to the last. */
export function wholeAnswers(sentence: string, parts: readonly string[]): readonly string[] {
  const places = parts.map((part) => ({ at: sentence.indexOf(part), length: part.length }));
  const there = places.filter(({ at }) => at >= 0);
  if (there.length < 2) return parts;
  const from = Math.min(...there.map(({ at }) => at));
  return [sentence.slice(from, Math.max(...there.map(({ at, length }) => at + length)))];
}

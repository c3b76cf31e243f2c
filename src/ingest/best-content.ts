/** Which of a cue's candidates is taken for what is said. */
import type { Article } from './article.ts';
import { likelyContents, type Passage } from './contents.ts';
import { score, shares, type Weights } from './linear.ts';

export interface BestContent {
  readonly parts: readonly Passage[];
  /** Chance, 0 to 1, that it holds what is said, at least most of it. */
  readonly held: number;
  /** Chance that it is just what is said. */
  readonly same: number;
}

/**
 * A content stands for another when it holds this share of it and is not over so many times as
 * long: where reported speech ends is often open. Before its cue it must not run into the speaker.
 */
const HELD = 0.8;
const LONGER = 2;
/** What a content is worth that holds what is said, and how much of that is for being just that; chosen by cross-validation. */
const WORTH = { held: 0.7, same: 0.3 };
/** Candidates below this chance are not looked at. */
const LEAST = 0.01;

/**
 * The content with the highest expected worth, the candidates weighed by their chances (minimum
 * Bayes risk: Kumar and Byrne, 2004).
 */
export function bestContent(
  article: Article,
  at: number,
  cues: Float64Array,
  weights: Weights,
): BestContent | undefined {
  const all = likelyContents(article, at, cues, weights);
  const chances = shares(
    all.map(({ start, end, features }) => start.sum + end.sum + score(weights, features)),
  );
  const likely = all.flatMap(({ parts }, i) => {
    const chance = chances[i] ?? 0;
    return chance > LEAST ? [{ parts, chance }] : [];
  });
  let best: BestContent | undefined;
  let most = 0;
  for (const { parts } of likely) {
    let held = 0;
    let same = 0;
    for (const each of likely) {
      const shared = sharedBy(parts, each.parts);
      if (!standsFor(parts, each.parts, shared, at)) continue;
      held += each.chance;
      if (shared === sizeOf(parts) && shared === sizeOf(each.parts)) same += each.chance;
    }
    const worth = WORTH.held * held + WORTH.same * same;
    if (best && worth <= most) continue;
    best = { parts, held, same };
    most = worth;
  }
  return best && { ...best, parts: best.parts.map((part) => trimmed(article, part)) };
}

function standsFor(
  a: readonly Passage[],
  b: readonly Passage[],
  shared: number,
  at: number,
): boolean {
  const length = sizeOf(b);
  const end = (parts: readonly Passage[]): number => parts.at(-1)?.to ?? 0;
  const intoSpeaker = end(b) > at ? 0 : Math.min(end(a), at) - end(b);
  return (
    shared >= HELD * length && intoSpeaker <= (1 - HELD) * length && sizeOf(a) <= LONGER * shared
  );
}

function sharedBy(a: readonly Passage[], b: readonly Passage[]): number {
  let shared = 0;
  for (const x of a)
    for (const y of b) shared += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from));
  return shared;
}

function sizeOf(parts: readonly Passage[]): number {
  return parts.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** A passage without the words that dangle at its end ("…, saying"), and with the marks of the quotation that it fills. */
function trimmed(article: Article, { from, to }: Passage): Passage {
  const { words, quotationOf, quotations } = article;
  const verb = words[to - 1];
  const cue = verb?.tag === 'VERB' && verb.norm.endsWith('ing') && words[to - 2]?.text === ',';
  let end = cue ? to - 2 : to;
  const quotation = quotations[quotationOf[end] ?? -1];
  if (
    quotation &&
    quotation.from >= from - 1 &&
    quotation.from < end &&
    isMarks(words, end, quotation.to)
  ) {
    end = quotation.to;
  }
  while (end > from + 1 && DANGLING.test(words[end - 1]?.norm ?? '')) end--;
  const opened = quotations[quotationOf[from] ?? -1];
  return { from: opened?.from === from - 1 && opened.to <= end ? from - 1 : from, to: end };
}

const DANGLING = /^(?:,|;|and|but|or|as|that|--|[—–―-])$/;

function isMarks(words: Article['words'], from: number, to: number): boolean {
  return words.slice(from, to).every(({ text }) => !/[\p{L}\p{N}]/u.test(text));
}

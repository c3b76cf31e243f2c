/** Quotations that go on: around "she said", over sentences and over paragraphs, under one speaker. */
import type { Article, QuotedWords } from './article.ts';
import type { Draft } from './attributions.ts';
import type { Passage } from './contents.ts';
import { touching } from './places.ts';
import { sureness } from './rivals.ts';

/** Only drafts that are at least so sure keep a quotation from the others. */
const SURE = 0.15;

/** How sure the surest draft is that has each quotation. */
type Claims = Map<QuotedWords, number>;

/** Drafts with the quotations joined that go on from theirs; of two drafts for one quotation the likelier stays. */
export function joinQuotations(article: Article, drafts: readonly Draft[]): Draft[] {
  const kept = withoutTwins(drafts);
  const claimed: Claims = new Map();
  for (const each of kept) {
    const { at, parts } = each;
    const sure = sureness(each);
    if (sure < SURE) continue;
    for (const quotation of parts.flatMap((part) => quotationsIn(article, part, at)))
      claimed.set(quotation, Math.max(sure, claimed.get(quotation) ?? 0));
  }
  const joined = kept.map((each) => {
    const [first] = each.parts;
    const last = each.parts.at(-1);
    const quotes = each.parts.some((part) => quotationsIn(article, part, each.at).length > 0);
    if (!first || !last || !quotes) return each;
    return {
      ...each,
      parts: [
        ...before(article, first, claimed),
        ...each.parts,
        ...after(article, each, last, claimed),
      ],
    };
  });
  return withLoose(article, joined, claimed);
}

/** Only drafts so near in order can be about the same words. */
const NEAR = 20;

/** Of two drafts whose contents are the same words only the likelier stays. */
function withoutTwins(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((each, i) => {
    const own = each.parts[0];
    return !drafts.slice(Math.max(0, i - NEAR), i + NEAR).some((other) => {
      const its = other.parts[0];
      if (other === each || !own || !its) return false;
      const shared = Math.min(own.to, its.to) - Math.max(own.from, its.from);
      const same = shared >= 0.7 * Math.max(own.to - own.from, its.to - its.from);
      return (
        same &&
        (other.cueChance > each.cueChance ||
          (other.cueChance === each.cueChance && other.at < each.at))
      );
    });
  });
}

/** Whole sentences of quotation right before a quoted passage. */
function before(article: Article, own: Passage, claimed: Claims): Passage[] {
  const parts: Passage[] = [];
  let from = own.from;
  for (;;) {
    const quotation = article.quotations[article.quotationOf[from - 1] ?? -1];
    if (
      quotation?.to !== from ||
      claimed.has(quotation) ||
      !startsSentence(article, quotation.from)
    )
      return parts;
    if (quotation.paragraph !== article.sentences[article.sentenceOf[own.from] ?? -1]?.paragraph)
      return parts;
    claimed.set(quotation, 1);
    parts.unshift({ from: quotation.from, to: quotation.to });
    from = quotation.from;
  }
}

/** A quotation goes on within so many words of its cue, or not at all. */
const REACH = 1000;

/** The quotations after a passage and its cue that nobody else claims. */
function after(article: Article, each: Draft, own: Passage, claimed: Claims): Passage[] {
  const parts: Passage[] = [];
  const sentence = article.sentences[article.sentenceOf[each.at] ?? -1];
  if (!sentence) return parts;
  let at = Math.max(own.to, each.at + 1);
  let last = article.quotations[article.quotationOf[own.to - 1] ?? -1];
  let paragraph = Math.max(sentence.paragraph, last?.paragraph ?? 0);
  const reach = touching(article.quotations, article.quotationOf, at, at + REACH);
  for (const quotation of reach) {
    if (quotation.from < at || quotation.paragraph < paragraph) continue;
    const sameSentence = quotation.from < sentence.to;
    // The name of a programme or a book after the cue is not what is said.
    if (sameSentence && !resumes(article, quotation.from)) {
      at = quotation.to;
      continue;
    }
    const goesOn = last?.open === true && quotation.paragraph === paragraph + 1;
    const next =
      quotation.paragraph === paragraph &&
      (sameSentence || startsSentence(article, quotation.from));
    const broken =
      sameSentence && last !== undefined && last.to <= each.at && takesUp(article, quotation);
    const claim = claimed.get(quotation);
    const free = claim === undefined || (broken && claim < sureness(each));
    if (!free || !(goesOn || next)) return parts;
    if (!sameSentence && !goesOn && !adjoins(article, Math.max(at, sentence.to), quotation.from))
      return parts;
    claimed.set(quotation, 1);
    parts.push({ from: quotation.from, to: quotation.to });
    at = quotation.to;
    last = quotation;
    paragraph = quotation.paragraph;
  }
  return parts;
}

/** Whether a quotation takes up the sentence again after a comma: "…," she said, "…". */
function resumes(article: Article, from: number): boolean {
  const before = /^(?:and|but)$/.test(article.words[from - 1]?.norm ?? '') ? from - 2 : from - 1;
  return /^[,:;—–―-]+$/.test(article.words[before]?.text ?? '');
}

/** Whether a quotation begins in the middle of a sentence: "…," she said, holding up a pipe, "and this is …" */
function takesUp({ words }: Article, { from }: QuotedWords): boolean {
  return /^\p{Ll}/u.test(words[from + 1]?.text ?? '');
}

function startsSentence(article: Article, from: number): boolean {
  return article.sentences[article.sentenceOf[from] ?? -1]?.from === from;
}

/** Whether no word stands between two places. */
function adjoins(article: Article, to: number, from: number): boolean {
  for (let i = to; i < from; i++)
    if (/[\p{L}\p{N}]/u.test(article.words[i]?.text ?? '')) return false;
  return true;
}

/** The quotations that a passage holds or cuts, but for the one that its cue stands in. */
function quotationsIn(article: Article, part: Passage, at: number): QuotedWords[] {
  const own = article.quotations[article.quotationOf[at] ?? -1];
  const held = touching(article.quotations, article.quotationOf, part.from, part.to);
  return held.filter((each) => each !== own);
}

/** A quotation of fewer words than this may be a title or a word held at arm's length. */
const LEAST_WORDS = 4;

/** Gives whole quoted sentences that no cue claims to the speaker before them. */
function withLoose(article: Article, drafts: readonly Draft[], claimed: Claims): Draft[] {
  const result = [...drafts];
  for (const quotation of article.quotations) {
    if (claimed.has(quotation) || quotation.to - quotation.from < LEAST_WORDS + 2) continue;
    if (!startsSentence(article, quotation.from) || !endsSentence(article, quotation.to)) continue;
    if (isHeading(article, quotation)) continue;
    const owner = lastBefore(article, result, quotation);
    const each = result[owner];
    if (!each) continue;
    claimed.set(quotation, 1);
    const parts = [...each.parts, { from: quotation.from, to: quotation.to }];
    result[owner] = { ...each, parts };
  }
  return result;
}

/** Number of the likeliest draft in the sentence right before a quotation, or whose content ends there or is quoted a sentence earlier; -1 when none is. */
function lastBefore(article: Article, drafts: readonly Draft[], quotation: QuotedWords): number {
  const before = article.sentenceOf[quotation.from - 1] ?? -1;
  const last = drafts.findLastIndex(({ at }) => at < quotation.from);
  let best = -1;
  for (let i = last; i >= Math.max(0, last - NEAR); i--) {
    const each = drafts[i];
    if (!each?.speaker || (article.quotationOf[each.at] ?? -1) >= 0) continue;
    const end = Math.max(each.at + 1, each.parts.at(-1)?.to ?? 0);
    const near =
      article.sentenceOf[end - 1] === before ||
      article.sentenceOf[each.at] === before ||
      quotedBefore(article, each, end, quotation);
    if (end <= quotation.from && near && (best < 0 || sureOfAll(drafts[best]) <= sureOfAll(each)))
      best = i;
  }
  return best;
}

/** Whether one sentence of the story's own parts a quotation from the one before it: "…," she said. He nodded. "…" */
function quotedBefore(article: Article, each: Draft, end: number, next: QuotedWords): boolean {
  const number = article.sentenceOf[end - 1] ?? -1;
  const between = (article.sentenceOf[next.from] ?? -1) - number - 1;
  return (
    between === 1 &&
    article.sentences[number]?.paragraph === next.paragraph &&
    each.parts.some((part) => quotationsIn(article, part, each.at).length > 0)
  );
}

function sureOfAll(draft: Draft | undefined): number {
  return draft ? sureness(draft) * draft.speakerChance : 0;
}

/** Whether a quotation of a few words, most of them with a capital letter, is a paragraph of its own. */
function isHeading({ words, paragraphs }: Article, quotation: QuotedWords): boolean {
  const { start, end } = paragraphs[quotation.paragraph] ?? { start: 0, end: 0 };
  const inside = words
    .slice(quotation.from, quotation.to)
    .filter(({ text }) => /\p{L}/u.test(text));
  const upper = inside.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return (
    quotation.start - start < 2 &&
    end - quotation.end < 2 &&
    inside.length < 10 &&
    upper > inside.length / 2
  );
}

function endsSentence(article: Article, to: number): boolean {
  return article.sentenceOf[to] !== article.sentenceOf[to - 1];
}

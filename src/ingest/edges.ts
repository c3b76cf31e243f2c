/** Where what is said may begin and end around a cue. */
import type { Article, QuotedWords, Sentence } from './article.ts';
import { isBreak, isBreakAt, phraseAt } from './clause.ts';
import { endFeatures, startFeatures } from './edge-features.ts';
import { closesQuotation, lastWord, opensQuotation, quotationEnd, type View } from './view.ts';

/** Where a passage may begin or end, with what can be told of that place alone. */
export interface Edge {
  readonly at: number;
  readonly features: readonly string[];
}

/** Starts lie at most this many words after the cue, ends before it at most as many. */
const REACH = 18;
const MOST_EDGES = 8;

export function startsAfter(view: View): Edge[] {
  const { article, at, sentence } = view;
  const edges: Edge[] = [];
  const limit = Math.min(sentence.to, at + REACH);
  for (let i = at + 1; i < limit && edges.length < MOST_EDGES; i++) {
    if (mayStart(article, i, at)) edges.push({ at: i, features: startFeatures(view, i, 'after') });
  }
  const next = introduced(article, sentence);
  if (next)
    edges.push({ at: next.from, features: [`${next.quoted ? 'quoted' : 'plain'} next paragraph`] });
  return edges;
}

function mayStart(article: Article, i: number, at: number): boolean {
  const { words } = article;
  const word = words[i];
  const before = words[i - 1];
  if (!word || /^[,.;:)”?!]$/.test(word.text)) return false;
  if (i === at + 1 || opensQuotation(article, i)) return true;
  if (
    /^(?:that|whether|if|how|why|what|who|when|where|to|of|as|for|about|on|not|because)$/.test(
      word.norm,
    )
  )
    return true;
  if (before && (/^(?:ADP|PART|ADV)$/.test(before.tag) || isBreak(before))) return true;
  return phraseAt(article, i)?.from === i;
}

export function endsAfter(view: View, side = 'after'): Edge[] {
  const { article, at, sentence } = view;
  const edges: Edge[] = [];
  const last = lastWord(article, sentence, at);
  const add = (i: number): void => {
    edges.push({ at: i, features: endFeatures(view, i, last, side) });
  };
  for (let i = at + 2; i < last && edges.length < MOST_EDGES; i++) if (mayEnd(article, i)) add(i);
  if (last > at + 1) add(last);
  const beyond = quotationEnd(article, sentence) || (introduced(article, sentence)?.to ?? 0);
  if (beyond > last) add(beyond);
  return edges;
}

/** Whether a passage may end before word `i`. */
function mayEnd(article: Article, i: number): boolean {
  return isBreakAt(article, i) || closesQuotation(article, i);
}

export function startsBefore(view: View, side = 'before'): Edge[] {
  const { article, sentence, clause } = view;
  const edges: Edge[] = [];
  const add = (i: number): void => {
    edges.push({ at: i, features: startFeatures(view, i, side) });
  };
  const opened = article.quotations[article.quotationOf[sentence.from] ?? -1];
  if (opened && opened.from < sentence.from) add(opened.from);
  const signed = signedQuotation(view);
  if (signed) add(signed.from);
  const asked = askedQuotation(view);
  if (asked) add(asked.from);
  if (sentence.from < clause) add(sentence.from);
  for (let i = clause - 1; i > sentence.from && edges.length < MOST_EDGES; i--) {
    const before = article.words[i - 1];
    if (opensQuotation(article, i) || (isBreak(before) && before?.text !== ')')) add(i);
    else if (isBreak(article.words[i]) && /^\p{L}/u.test(article.words[i]?.text ?? '')) add(i);
  }
  return edges;
}

export function endsBefore(view: View): Edge[] {
  const { article, sentence, clause, at } = view;
  const edges: Edge[] = [];
  for (
    let i = Math.max(clause, sentence.from);
    i > Math.max(sentence.from, clause - REACH) && edges.length < 5;
    i--
  ) {
    const closed = closesQuotation(article, i);
    if (i === clause || closed || isBreak(article.words[i])) {
      edges.push({ at: i, features: endFeatures(view, i, at, 'before') });
    }
  }
  const signed = signedQuotation(view);
  if (signed) edges.push({ at: signed.to, features: endFeatures(view, signed.to, at, 'before') });
  const asked = askedQuotation(view);
  if (asked && asked.to < clause)
    edges.push({ at: asked.to, features: endFeatures(view, asked.to, at, 'before') });
  return edges;
}

/** A quoted question or exclamation right before the sentence of the cue: "“Why?” The mayor's aide, Ann Smith, shouted it twice." */
function askedQuotation({ article, sentence }: View): QuotedWords | undefined {
  const quotation = article.quotations[article.quotationOf[sentence.from - 1] ?? -1];
  const asked =
    quotation?.to === sentence.from &&
    quotation.paragraph === sentence.paragraph &&
    /^[?!]$/.test(article.words[quotation.to - 2]?.text ?? '');
  return asked ? quotation : undefined;
}

/** A quotation right before the sentence that a dash and a name close: "…." — Ann Smith */
function signedQuotation({ article, sentence, at }: View): QuotedWords | undefined {
  if (at !== sentence.from) return undefined;
  const quotation = article.quotations[article.quotationOf[at - 1] ?? -1];
  return quotation?.to === at && quotation.paragraph === sentence.paragraph ? quotation : undefined;
}

/** The quotation or the paragraph that follows a sentence which ends its own paragraph with a colon. */
function introduced(
  article: Article,
  sentence: Sentence,
): { readonly from: number; readonly to: number; readonly quoted: boolean } | undefined {
  const from = sentence.to;
  if (article.words[from - 1]?.text !== ':') return undefined;
  const quotation = article.quotations[article.quotationOf[from] ?? -1];
  if (quotation?.from === from) return { from, to: quotation.to, quoted: true };
  const paragraph = sentence.paragraph + 1;
  let last = article.sentenceOf[from] ?? -1;
  if (article.sentences[last]?.paragraph !== paragraph) return undefined;
  while (article.sentences[last + 1]?.paragraph === paragraph) last++;
  return { from, to: article.sentences[last]?.to ?? from, quoted: false };
}

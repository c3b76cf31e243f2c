/** Who said what in an article: direct, mixed and indirect speech, drafted by fitted models over cues, passages and noun phrases. */
import type { Span } from '../knowledge/knowledge.ts';
import type { Article } from './article.ts';
import { confidenceFeatures } from './confidence.ts';
import { pairFeatures, sides, type Edge, type Passage } from './contents.ts';
import { joinQuotations } from './continuations.ts';
import { kindOf, type SpokenKind } from './cues.ts';
import { chanceOf, readWeights, score, shares, type Weights } from './linear.ts';
import type { Phrase } from './phrases.ts';
import { speakerCandidates } from './speakers.ts';
import { cueFeatures, mayBeCue } from './spotting.ts';

/** Direct: quoted word for word; mixed: in part; indirect: told in other words. */
export type Mode = 'direct' | 'mixed' | 'indirect';

export interface Attribution {
  readonly kind: SpokenKind;
  readonly mode: Mode;
  /** What is said, as parts of the text in their order: a quotation may be broken by "she said". */
  readonly content: readonly Span[];
  readonly cue: Span;
  /** The noun phrase that names the speaker; missing when none does. */
  readonly speaker?: Phrase;
  /** Chance, 0 to 1, that content and speaker are right. */
  readonly confidence: number;
}

/** An attribution in words, before it is given as spans. */
export interface Draft {
  readonly at: number;
  readonly parts: readonly Passage[];
  readonly speaker?: Phrase;
  readonly cueChance: number;
  readonly contentChance: number;
  readonly speakerChance: number;
}

export interface AttributionModels {
  readonly cues: Weights;
  readonly contents: Weights;
  readonly speakers: Weights;
  readonly confidence: Weights;
}

/** A cue below this chance is not looked at. */
const LEAST_CUE = 0.2;
/** A draft that is less sure than this is left out; the value gives the best F1 on unseen articles. */
const LEAST_CONFIDENCE = 0.3;

/** Every attribution of an article, in the order of its cues. */
export function draftAttributions(article: Article, models = shippedModels()): Attribution[] {
  return draft(article, models)
    .map((each) => describe(article, each, models.confidence))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
}

/** What may be attributions, sure or not. */
export function draft(article: Article, models: Omit<AttributionModels, 'confidence'>): Draft[] {
  const drafts: Draft[] = [];
  article.words.forEach((word, at) => {
    if ((article.sentenceOf[at] ?? -1) < 0 || !mayBeCue(word)) return;
    const signature = isSignature(article, at);
    const cueChance = signature ? 1 : chanceOf(score(models.cues, cueFeatures(article, at)));
    if (cueChance < LEAST_CUE) return;
    const content = bestContent(article, at, models.contents);
    if (!content) return;
    const speaker = bestSpeaker(article, at, content.passage, models.speakers);
    drafts.push({
      at,
      parts: [content.passage],
      cueChance,
      contentChance: content.chance,
      speakerChance: speaker.chance,
      ...(speaker.phrase && { speaker: speaker.phrase }),
    });
  });
  return joinQuotations(article, drafts);
}

/** A dash between a quotation and the name that signs it, at the end of a paragraph: "…." — Ann Smith */
function isSignature(article: Article, at: number): boolean {
  const sentence = article.sentences[article.sentenceOf[at] ?? -1];
  if (sentence?.from !== at || !/^(?:[―—–]|--?)$/.test(article.words[at]?.text ?? '')) return false;
  const quotation = article.quotations[article.quotationOf[at - 1] ?? -1];
  return (
    quotation?.to === at && quotation.paragraph === sentence.paragraph && sentence.to - at < 12
  );
}

/**
 * A passage stands for another when it holds this share of it and is not over so many times as
 * long: where reported speech ends is often open. Before its cue it must not run into the speaker.
 */
const HELD = 0.8;
const LONGER = 2;

/** The passage that stands for most of the candidates, weighed by their chances. */
function bestContent(
  article: Article,
  at: number,
  weights: Weights,
): { readonly passage: Passage; readonly chance: number } | undefined {
  const passages: Passage[] = [];
  const scores: number[] = [];
  for (const { name, starts, ends } of sides(article, at)) {
    const lasts = likeliest(ends, weights);
    for (const start of likeliest(starts, weights)) {
      for (const end of lasts) {
        if (end.at <= start.at) continue;
        const pair = score(weights, pairFeatures(article, name, start.at, end.at));
        passages.push({ from: start.at, to: end.at });
        scores.push(start.score + end.score + pair);
      }
    }
  }
  const chances = shares(scores);
  const likely = passages.flatMap((passage, i) =>
    (chances[i] ?? 0) > 0.01 ? [{ passage, chance: chances[i] ?? 0 }] : [],
  );
  let best: { readonly passage: Passage; readonly chance: number } | undefined;
  for (const { passage, chance } of likely) {
    // Among passages that agree with the same others, the likeliest wins.
    const agreed = likely.reduce(
      (sum, each) => sum + (standsFor(passage, each.passage, at) ? each.chance : 0),
      chance * 0.01,
    );
    if (!best || agreed > best.chance) best = { passage, chance: agreed };
  }
  return best && { ...best, passage: trimmed(article, best.passage) };
}

/** Edges that do badly on their own are not tried in pairs. */
const MOST_EDGES = 6;

function likeliest(edges: readonly Edge[], weights: Weights): { at: number; score: number }[] {
  return edges
    .map(({ at, features }) => ({ at, score: score(weights, features) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_EDGES);
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

function standsFor(a: Passage, b: Passage, at: number): boolean {
  const length = b.to - b.from;
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  const intoSpeaker = b.from > at ? 0 : a.to - b.to;
  const spare = (1 - HELD) * length;
  return shared >= HELD * length && intoSpeaker <= spare && a.to - a.from <= LONGER * shared;
}

function bestSpeaker(
  article: Article,
  at: number,
  content: Passage,
  weights: Weights,
): { readonly phrase?: Phrase; readonly chance: number } {
  const candidates = speakerCandidates(article, at, content);
  const chances = shares(candidates.map(({ features }) => score(weights, features)));
  const best = chances.indexOf(Math.max(...chances));
  const phrase = candidates[best]?.phrase;
  return { chance: chances[best] ?? 0, ...(phrase && { phrase }) };
}

/** A draft as spans of the text, with the chance that it is right. */
export function describe(article: Article, each: Draft, weights: Weights): Attribution {
  const mode = modeOf(article, each);
  const normAt = (i: number): string => article.words[i]?.norm ?? '';
  return {
    kind: kindOf(
      article.words[each.at]?.lemma ?? '',
      normAt(each.at + 1),
      normAt(each.parts[0]?.from ?? -1),
    ),
    mode,
    content: each.parts.map((part) => spanOf(article, part)),
    cue: spanOf(article, { from: each.at, to: each.at + 1 }),
    ...(each.speaker && { speaker: each.speaker }),
    confidence: chanceOf(score(weights, confidenceFeatures(article, each, mode))),
  };
}

/** The text's span that words stand on. */
export function spanOf(article: Article, { from, to }: Passage): Span {
  return { start: article.words[from]?.start ?? 0, end: endOf(article, to) };
}

/** The end of the last of a passage's words, with the whole of a doubled closing mark. */
function endOf(article: Article, to: number): number {
  const quotation = article.quotations[article.quotationOf[to - 1] ?? -1];
  const end = article.words[to - 1]?.end ?? 0;
  return quotation?.to === to ? Math.max(end, quotation.end) : end;
}

/** A quotation that holds the cue as well does not count: what a speaker reports is indirect. */
export function modeOf(article: Article, { at, parts }: Draft): Mode {
  const own = article.quotationOf[at] ?? -1;
  let quoted = 0;
  let all = 0;
  for (const { from, to } of parts) {
    for (let i = from; i < to; i++) {
      if (!/[\p{L}\p{N}]/u.test(article.words[i]?.text ?? '')) continue;
      const quotation = article.quotationOf[i] ?? -1;
      all++;
      if (quotation >= 0 && quotation !== own) quoted++;
    }
  }
  return quoted === 0 ? 'indirect' : quoted === all ? 'direct' : 'mixed';
}

let shipped: AttributionModels | undefined;

function shippedModels(): AttributionModels {
  shipped ??= {
    cues: readWeights('cues'),
    contents: readWeights('contents'),
    speakers: readWeights('speakers'),
    confidence: readWeights('confidence'),
  };
  return shipped;
}

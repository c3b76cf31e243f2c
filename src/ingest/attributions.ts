/** Who said what in an article: direct, mixed and indirect speech, drafted by fitted models over cues, passages and noun phrases. */
import type { Span } from '../knowledge/knowledge.ts';
import type { Article } from './article.ts';
import { confidenceFeatures } from './confidence.ts';
import { bestContent, type BestContent } from './best-content.ts';
import type { Passage } from './contents.ts';
import { joinQuotations } from './continuations.ts';
import { kindOf, type SpokenKind } from './cues.ts';
import { chanceOf, readWeights, score, shares, type Weights } from './linear.ts';
import type { Phrase } from './phrases.ts';
import { rivalsOf, withoutRivals } from './rivals.ts';
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
  /** That the content holds what is said, at least most of it; and that it is just that. */
  readonly contentChance: number;
  readonly sameChance: number;
  readonly speakerChance: number;
}

export interface AttributionModels {
  readonly cues: Weights;
  readonly contents: Weights;
  readonly speakers: Weights;
  readonly confidence: Weights;
}

/** A cue below this chance is not looked at. */
const LEAST_CUE = 0.12;
/** A draft that is less sure than this is left out; the value gives the best F1 on unseen articles. */
const LEAST_CONFIDENCE = 0.22;

/** Every attribution of an article, in the order of its cues. */
export function draftAttributions(article: Article, models = shippedModels()): Attribution[] {
  const drafts = draft(article, models);
  const all = describe(article, drafts, models.confidence);
  const kept = withoutRivals(
    drafts,
    all.map(({ confidence }) => confidence),
  );
  return all.filter(({ confidence }, i) => {
    const each = drafts[i];
    return each !== undefined && kept.has(each) && confidence >= LEAST_CONFIDENCE;
  });
}

/** What may be attributions, sure or not. */
export function draft(article: Article, models: Omit<AttributionModels, 'confidence'>): Draft[] {
  const chances = cueChances(article, models.cues);
  const drafts: Draft[] = [];
  article.words.forEach((_word, at) => {
    const signed = signedQuotation(article, at);
    const cueChance = signed ? 1 : (chances[at] ?? 0);
    if (cueChance < LEAST_CUE) return;
    const content = signed ?? bestContent(article, at, chances, models.contents);
    if (!content) return;
    const speaker = bestSpeaker(article, at, content.parts, models.speakers);
    drafts.push({
      at,
      parts: content.parts,
      cueChance,
      contentChance: content.held,
      sameChance: content.same,
      speakerChance: speaker.chance,
      ...(speaker.phrase && { speaker: speaker.phrase }),
    });
  });
  return joinQuotations(article, drafts);
}

/** Of each word, the chance that it is a cue. */
export function cueChances(article: Article, weights: Weights): Float64Array {
  const chances = new Float64Array(article.words.length);
  article.words.forEach((word, at) => {
    if ((article.sentenceOf[at] ?? -1) < 0 || !mayBeCue(word)) return;
    chances[at] = chanceOf(score(weights, cueFeatures(article, at)));
  });
  return chances;
}

/** The quotation that a dash at word `at` parts from the name that signs it, at the end of a paragraph: "…." — Ann Smith */
function signedQuotation(article: Article, at: number): BestContent | undefined {
  const sentence = article.sentences[article.sentenceOf[at] ?? -1];
  if (!sentence || !/^(?:[―—–]|--?)$/.test(article.words[at]?.text ?? '')) return undefined;
  const quotation = article.quotations[article.quotationOf[at - 1] ?? -1];
  const name = article.words.slice(at + 1, sentence.to);
  const signed =
    quotation?.to === at &&
    quotation.paragraph === sentence.paragraph &&
    name.length < LONGEST_SIGNATURE &&
    // Without a space before the dash, the name is in the quotation's own sentence.
    (sentence.from === at ||
      (quotation.from <= sentence.from && !name.some(({ tag }) => /^(?:VERB|AUX)$/.test(tag))));
  return signed ? { parts: [quotation], held: 1, same: 1 } : undefined;
}

const LONGEST_SIGNATURE = 12;

function bestSpeaker(
  article: Article,
  at: number,
  content: readonly Passage[],
  weights: Weights,
): { readonly phrase?: Phrase; readonly chance: number } {
  const candidates = speakerCandidates(article, at, content);
  const chances = shares(candidates.map(({ features }) => score(weights, features)));
  const best = chances.indexOf(Math.max(...chances));
  const phrase = candidates[best]?.phrase;
  return { chance: chances[best] ?? 0, ...(phrase && { phrase }) };
}

/** Drafts as spans of the text, each with the chance that it is right. */
export function describe(
  article: Article,
  drafts: readonly Draft[],
  weights: Weights,
): Attribution[] {
  const features = describingFeatures(article, drafts);
  const normAt = (i: number): string => article.words[i]?.norm ?? '';
  return drafts.map((each, i) => ({
    kind: kindOf(
      article.words[each.at]?.lemma ?? '',
      normAt(each.at + 1),
      normAt(each.parts[0]?.from ?? -1),
    ),
    mode: modeOf(article, each),
    content: each.parts.map((part) => spanOf(article, part)),
    cue: spanOf(article, { from: each.at, to: each.at + 1 }),
    ...(each.speaker && { speaker: each.speaker }),
    confidence: chanceOf(score(weights, features[i] ?? [])),
  }));
}

/** What the confidence in each draft is weighed by. */
export function describingFeatures(article: Article, drafts: readonly Draft[]): string[][] {
  return rivalsOf(drafts).map((rivals, i) => {
    const each = drafts[i];
    return each ? confidenceFeatures(article, each, modeOf(article, each), rivals) : [];
  });
}

/** The text's span that words stand on. */
function spanOf(article: Article, { from, to }: Passage): Span {
  return { start: article.words[from]?.start ?? 0, end: endOf(article, to) };
}

/** The end of the last of a passage's words, with the whole of a doubled closing mark. */
function endOf(article: Article, to: number): number {
  const quotation = article.quotations[article.quotationOf[to - 1] ?? -1];
  const end = article.words[to - 1]?.end ?? 0;
  return quotation?.to === to ? Math.max(end, quotation.end) : end;
}

/** A quotation that holds the cue as well does not count: what a speaker reports is indirect. */
function modeOf(article: Article, { at, parts }: Draft): Mode {
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

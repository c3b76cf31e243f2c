/** Fits the models of attribution on annotated articles. */
import { describe, draft, modeOf, type AttributionModels } from '../../src/ingest/attributions.ts';
import type { Article } from '../../src/ingest/article.ts';
import { confidenceFeatures } from '../../src/ingest/confidence.ts';
import { pairFeatures, sides, type Passage } from '../../src/ingest/contents.ts';
import { speakerCandidates } from '../../src/ingest/speakers.ts';
import { cueFeatures, mayBeCue } from '../../src/ingest/spotting.ts';
import type { AnnotatedArticle, Annotation } from './annotated.ts';
import { fitChance, fitChoice, type Choice, type Example, type FitSettings } from './fit-linear.ts';
import { pair } from './measure.ts';

/** An annotated article as the program reads it, and what it teaches. */
export interface Lesson {
  readonly article: Article;
  readonly annotated: AnnotatedArticle;
  readonly cues: readonly Example[];
  readonly contents: readonly Choice[];
  readonly speakers: readonly Choice[];
}

/** Chosen by cross-validation. */
const SETTINGS: Readonly<Record<keyof AttributionModels, FitSettings>> = {
  cues: { rounds: 10, rate: 0.05, decay: 0.02, least: 5, seed: 1 },
  contents: { rounds: 8, rate: 0.05, decay: 0.01, least: 5, seed: 2 },
  speakers: { rounds: 8, rate: 0.05, decay: 0.01, least: 5, seed: 3 },
  confidence: { rounds: 20, rate: 0.02, decay: 0.05, least: 5, seed: 4 },
};
const FOLDS = 5;

/** All models. Confidence is learnt from drafts of articles that their models have not seen. */
export function fitModels(lessons: readonly Lesson[]): AttributionModels {
  const judged = folds(lessons).flatMap(({ seen, unseen }) => {
    const models = fitDrafting(seen);
    return unseen.flatMap((lesson) => judgedDrafts(lesson, models));
  });
  return { ...fitDrafting(lessons), confidence: fitChance(judged, SETTINGS.confidence) };
}

/** The lessons parted so that each is unseen once. */
export function folds(
  lessons: readonly Lesson[],
): { readonly seen: readonly Lesson[]; readonly unseen: readonly Lesson[] }[] {
  return Array.from({ length: FOLDS }, (_, fold) => ({
    seen: lessons.filter((_lesson, i) => i % FOLDS !== fold),
    unseen: lessons.filter((_lesson, i) => i % FOLDS === fold),
  }));
}

function fitDrafting(lessons: readonly Lesson[]): Omit<AttributionModels, 'confidence'> {
  return {
    cues: fitChance(
      lessons.flatMap(({ cues }) => cues),
      SETTINGS.cues,
    ),
    contents: fitChoice(
      lessons.flatMap(({ contents }) => contents),
      SETTINGS.contents,
    ),
    speakers: fitChoice(
      lessons.flatMap(({ speakers }) => speakers),
      SETTINGS.speakers,
    ),
  };
}

/** Drafts of an article, and whether both content and speaker are right. */
function judgedDrafts(
  { article, annotated }: Lesson,
  models: Omit<AttributionModels, 'confidence'>,
): Example[] {
  const drafts = draft(article, models);
  const described = drafts.map((each) => describe(article, each, new Map()));
  const pairs = pair('covered', annotated, article, described);
  return drafts.map((each, i) => {
    const met = pairs.find((one) => one.draft === described[i]);
    return {
      features: confidenceFeatures(article, each, modeOf(article, each)),
      right: met?.annotation !== undefined && met.speaker,
    };
  });
}

/** What one article teaches: which words are cues, and for each cue its passage and its speaker. */
export function lessonOf(article: Article, annotated: AnnotatedArticle): Lesson {
  const { quotes } = annotated;
  const annotations = new Map<number, Annotation>();
  for (const annotation of quotes) {
    const at = cueWord(article, annotation);
    if (at !== undefined) annotations.set(at, annotation);
  }
  const cues: Example[] = [];
  article.words.forEach((word, at) => {
    if ((article.sentenceOf[at] ?? -1) < 0 || !mayBeCue(word)) return;
    cues.push({ features: cueFeatures(article, at), right: annotations.has(at) });
  });
  const contents: Choice[] = [];
  const speakers: Choice[] = [];
  for (const [at, annotation] of annotations) {
    const passage = passageOf(article, at, annotation);
    if (!passage) continue;
    contents.push(...contentChoice(article, at, passage));
    speakers.push(...speakerChoice(article, at, passage, annotation));
  }
  return { article, annotated, cues, contents, speakers };
}

/** The last verb of an annotated cue, or else its last word that may be one. */
function cueWord(article: Article, { verb }: Annotation): number | undefined {
  const inside = article.words.flatMap((word, at) =>
    (article.sentenceOf[at] ?? -1) >= 0 &&
    mayBeCue(word) &&
    verb.some(({ start, end }) => word.start >= start && word.end <= end)
      ? [at]
      : [],
  );
  return inside.filter((at) => article.words[at]?.tag === 'VERB').at(-1) ?? inside.at(-1);
}

/** Of the annotated content, the run of words nearest to the cue; one in the cue's sentence before others. */
function passageOf(article: Article, at: number, { quote }: Annotation): Passage | undefined {
  const runs: { from: number; to: number }[] = [];
  article.words.forEach((word, i) => {
    if (!quote.some(({ start, end }) => word.start >= start && word.start < end)) return;
    const last = runs.at(-1);
    if (last?.to === i) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  });
  const sentence = article.sentences[article.sentenceOf[at] ?? -1];
  const away = ({ from, to }: Passage): number => {
    const outside = !sentence || from >= sentence.to || to <= sentence.from ? 1000 : 0;
    return outside + (to <= at ? at - to : from - at + 3);
  };
  return runs.sort((a, b) => away(a) - away(b))[0];
}

function contentChoice(article: Article, at: number, passage: Passage): Choice[] {
  const candidates: string[][] = [];
  const agreements: number[] = [];
  for (const { name, starts, ends } of sides(article, at)) {
    for (const start of starts) {
      for (const end of ends) {
        if (end.at <= start.at) continue;
        candidates.push([
          ...start.features,
          ...end.features,
          ...pairFeatures(article, name, start.at, end.at),
        ]);
        agreements.push(agreement(passage, { from: start.at, to: end.at }));
      }
    }
  }
  const best = Math.max(...agreements);
  return best < 0.8 ? [] : [{ candidates, right: agreements.indexOf(best) }];
}

function agreement(a: Passage, b: Passage): number {
  return (
    (Math.min(a.to, b.to) - Math.max(a.from, b.from)) /
    (Math.max(a.to, b.to) - Math.min(a.from, b.from))
  );
}

function speakerChoice(
  article: Article,
  at: number,
  passage: Passage,
  { speaker }: Annotation,
): Choice[] {
  const candidates = speakerCandidates(article, at, passage);
  const right = candidates.findIndex(({ phrase }) => {
    const head = phrase && article.words[phrase.head];
    if (!head) return speaker.length === 0;
    return speaker.some(({ start, end }) => head.start >= start && head.end <= end);
  });
  return right < 0 ? [] : [{ candidates: candidates.map(({ features }) => features), right }];
}

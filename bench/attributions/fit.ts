/** Fits the models of attribution on annotated articles. */
import {
  cueChances,
  describe,
  describingFeatures,
  draft,
  type AttributionModels,
} from '../../src/ingest/attributions.ts';
import type { Weights } from '../../src/ingest/linear.ts';
import { fitChance, fitChoice, type Choice, type Example, type FitSettings } from './fit-linear.ts';
import type { Lesson } from './lessons.ts';
import { pair } from './measure.ts';

/** Chosen by cross-validation. */
const SETTINGS: Readonly<Record<keyof AttributionModels, FitSettings>> = {
  cues: { rounds: 8, rate: 0.02, decay: 0.02, least: 5, seed: 1 },
  contents: { rounds: 12, rate: 0.05, decay: 0.01, least: 4, seed: 2 },
  speakers: { rounds: 12, rate: 0.1, decay: 0.01, least: 4, seed: 3 },
  confidence: { rounds: 20, rate: 0.02, decay: 0.05, least: 5, seed: 4 },
};
const FOLDS = 5;

/** A lesson whose choices of content know the chances of its cues, by a model that has not seen it. */
interface FullLesson extends Lesson {
  readonly choices: readonly Choice[];
}

/** All models. Confidence is learnt from drafts of articles that their models have not seen. */
export function fitModels(all: readonly Lesson[]): AttributionModels {
  const lessons = withChoices(all);
  const judged = folds(lessons).flatMap(({ seen, unseen }) => {
    const models = fitDrafting(seen);
    return unseen.flatMap((lesson) => judgedDrafts(lesson, models));
  });
  return { ...fitDrafting(lessons), confidence: fitChance(judged, SETTINGS.confidence) };
}

/** Lessons, or whatever belongs to each, parted so that each is unseen once. */
export function folds<T>(
  lessons: readonly T[],
): { readonly seen: readonly T[]; readonly unseen: readonly T[] }[] {
  return Array.from({ length: FOLDS }, (_, fold) => ({
    seen: lessons.filter((_lesson, i) => i % FOLDS !== fold),
    unseen: lessons.filter((_lesson, i) => i % FOLDS === fold),
  }));
}

function withChoices(lessons: readonly Lesson[]): FullLesson[] {
  const chances = new Map<Lesson, Float64Array>();
  for (const { seen, unseen } of folds(lessons)) {
    const weights = fitCues(seen);
    for (const lesson of unseen) chances.set(lesson, cueChances(lesson.article, weights));
  }
  return lessons.map((lesson) => ({
    ...lesson,
    choices: lesson.contents(chances.get(lesson) ?? new Float64Array()),
  }));
}

function fitDrafting(lessons: readonly FullLesson[]): Omit<AttributionModels, 'confidence'> {
  return {
    cues: fitCues(lessons),
    contents: fitChoice(
      lessons.flatMap(({ choices }) => choices),
      SETTINGS.contents,
    ),
    speakers: fitChoice(
      lessons.flatMap(({ speakers }) => speakers),
      SETTINGS.speakers,
    ),
  };
}

function fitCues(lessons: readonly Lesson[]): Weights {
  return fitChance(
    lessons.flatMap(({ cues }) => cues),
    SETTINGS.cues,
  );
}

/** Drafts of an article, and whether both content and speaker are right. */
function judgedDrafts(
  { article, annotated }: Lesson,
  models: Omit<AttributionModels, 'confidence'>,
): Example[] {
  const drafts = draft(article, models);
  const described = describe(article, drafts, new Map());
  const pairs = pair('covered', annotated, article, described);
  return describingFeatures(article, drafts).map((features, i) => {
    const met = pairs.find((one) => one.draft === described[i]);
    return { features, right: met?.annotation !== undefined && met.speaker };
  });
}

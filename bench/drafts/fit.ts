/** Fits the confidence of drafted facts, and judges drafts. */
import { existsSync } from 'node:fs';
import { readText } from '../../src/ingest/article.ts';
import type { DraftFact } from '../../src/ingest/draft-fact.ts';
import { draftArticle, type Draft } from '../../src/ingest/draft.ts';
import { factFeatures } from '../../src/ingest/fact-confidence.ts';
import { CONFIDENT } from '../../src/ingest/confident.ts';
import { score, type Weights } from '../../src/ingest/linear.ts';
import type { Fact } from '../../src/knowledge/knowledge.ts';
import { readAnnotated } from '../attributions/annotated.ts';
import { fitChance, type Example, type FitSettings } from '../attributions/fit-linear.ts';
import { benchKnowledge } from '../lib/questions.ts';
import { readVerdicts, type Verdicts } from './labels.ts';
import { tellsSame } from './match.ts';

/** A draft with its verdict. */
export interface Lesson extends Example {
  /** The event or article: what is judged must be unseen. */
  readonly about: string;
}

/** Chosen by cross-validation over events and articles. */
const SETTINGS: FitSettings = { rounds: 20, rate: 0.03, decay: 0.005, least: 5, seed: 5 };
/** The event that nothing is fitted on. */
export const UNSEEN = 'seoul-cyberspace-2013';

/** With these a draft holds everything that was found, however unsure. */
const EVERYTHING: Weights = new Map([['*', 100]]);

/** Whether a draft is right: a reader's verdict goes before a hand-made fact that tells the same. */
export function isRight(
  draft: DraftFact,
  sha256: string,
  facts: readonly Fact[],
  verdicts: Verdicts,
): boolean | undefined {
  const verdict = verdicts(sha256, draft);
  return verdict ?? (facts.some((fact) => tellsSame(draft, fact)) ? true : undefined);
}

/** Every draft of the made-up packs, and those of the annotated articles in `file` that have a verdict. */
export function lessonsOf(file: string): Lesson[] {
  const verdicts = readVerdicts();
  const { events } = benchKnowledge();
  const fromPacks = events
    .filter(({ id }) => id !== UNSEEN)
    .flatMap(({ id, sources, facts }) =>
      sources.flatMap((source) => {
        const own = facts.filter((fact) => fact.source === source);
        return lessons(
          id,
          draftAll(source.text),
          (draft, sha256) => isRight(draft, sha256, own, verdicts) ?? false,
        );
      }),
    );
  if (!existsSync(file)) {
    console.warn(`${file} is not there: confidence is fitted without it.`);
    return fromPacks;
  }
  const fromArticles = readAnnotated(file).flatMap(({ id, text }) =>
    lessons(id, draftAll(text), (draft, sha256) => verdicts(sha256, draft)),
  );
  return [...fromPacks, ...fromArticles];
}

export function draftAll(text: string, published?: string): Draft {
  return draftArticle(readText(text, published === undefined ? {} : { published }), EVERYTHING);
}

/** The drafts of a text that have a verdict. */
export function lessons(
  about: string,
  { facts, source }: Draft,
  verdict: (draft: DraftFact, sha256: string) => boolean | undefined,
): Lesson[] {
  return facts.flatMap((draft) => {
    const right = verdict(draft, source.sha256);
    return right === undefined ? [] : [{ about, right, features: factFeatures(draft) }];
  });
}

/** Groups of events and articles that are judged by a model fitted on the others. */
const FOLDS = 12;
/** So many of the drafts that are confident must be right, on what the model has not seen. */
const RIGHT = 0.95;

/**
 * The weights, with their scale and offset such that a chance means what it says on unseen events
 * (Platt, 1999), and such that the confident ones are right as often as they must be.
 */
export function fitFacts(examples: readonly Lesson[]): Weights {
  const groups = [...new Set(examples.map(({ about }) => about))].sort();
  const foldOf = new Map(groups.map((about, i) => [about, i % FOLDS]));
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitChance(
      examples.filter(({ about }) => foldOf.get(about) !== fold),
      SETTINGS,
    );
    return examples
      .filter(({ about }) => foldOf.get(about) === fold)
      .map(({ features, right }) => ({ score: score(weights, features), right }));
  }).flat();
  const { scale, offset } = calibration(unseen);
  const lower = stricter(
    unseen.map(({ score: raw, right }) => ({ score: scale * raw + offset, right })),
  );
  const weights = fitChance(examples, SETTINGS);
  return new Map(
    [...weights].map(([name, weight]) => [
      name,
      scale * weight + (name === '*' ? offset - lower : 0),
    ]),
  );
}

interface Scored {
  readonly score: number;
  readonly right: boolean;
}

/** Scale and offset of the scores that make the likeliest chances, by gradient descent. */
function calibration(all: readonly Scored[]): { scale: number; offset: number } {
  let scale = 1;
  let offset = 0;
  for (let round = 0; round < 500; round++) {
    let a = 0;
    let b = 0;
    for (const { score: raw, right } of all) {
      const gap = 1 / (1 + Math.exp(-(scale * raw + offset))) - (right ? 1 : 0);
      a += gap * raw;
      b += gap;
    }
    scale -= (0.5 * a) / all.length;
    offset -= (0.5 * b) / all.length;
  }
  return { scale, offset };
}

/** How much log odds to take off so that the confident ones are right often enough. */
function stricter(all: readonly Scored[]): number {
  const bar = Math.log(CONFIDENT / (1 - CONFIDENT));
  const sorted = [...all].sort((a, b) => b.score - a.score);
  let right = 0;
  let least = Infinity;
  sorted.forEach((each, i) => {
    if (each.right) right++;
    if (right >= RIGHT * (i + 1)) least = each.score;
  });
  return Math.max(0, least - bar);
}

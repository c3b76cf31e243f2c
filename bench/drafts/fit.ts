/** Fits the confidence of drafted facts, and judges drafts. */
import { existsSync } from 'node:fs';
import { readText } from '../../src/ingest/article.ts';
import type { DraftFact } from '../../src/ingest/draft-fact.ts';
import { draftArticle, type Draft } from '../../src/ingest/draft.ts';
import { factFeatures } from '../../src/ingest/fact-confidence.ts';
import type { Weights } from '../../src/ingest/linear.ts';
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
const SETTINGS: FitSettings = { rounds: 30, rate: 0.05, decay: 0.01, least: 3, seed: 5 };
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

function lessons(
  about: string,
  { facts, source }: Draft,
  verdict: (draft: DraftFact, sha256: string) => boolean | undefined,
): Lesson[] {
  return facts.flatMap((draft) => {
    const right = verdict(draft, source.sha256);
    return right === undefined ? [] : [{ about, right, features: factFeatures(draft) }];
  });
}

export function fitFacts(examples: readonly Lesson[]): Weights {
  return fitChance(examples, SETTINGS);
}

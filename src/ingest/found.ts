/** What a pattern finds in an article, before it becomes a draft. */
import type { FactFile } from '../knowledge/schema.ts';
import type { Span } from '../knowledge/knowledge.ts';
import type { Quantity } from './numbers.ts';
import type { Scene } from './scene.ts';
import type { Range } from './wording.ts';

export interface Found {
  /** Name of the pattern: one of the things that confidence goes by. */
  readonly pattern: string;
  readonly kind: string;
  /** Words of the article, in the order in which they are read. */
  readonly answer: readonly Range[];
  /** Where it is told; the whole sentence when left out. */
  readonly quote?: Span;
  /** Names of the entities that it is about, besides those in its answer. */
  readonly subjects: readonly string[];
  readonly asks: readonly string[];
  readonly quantities?: readonly Quantity[];
  readonly when?: NonNullable<FactFile['when']> | undefined;
  /** Who says it, where that is not told by where its answer stands. */
  readonly speaker?: string | undefined;
  /** What else can be told of it, for confidence. */
  readonly hints?: readonly string[];
}

/** One idea of what a fact looks like. */
export type Pattern = (scene: Scene) => readonly Found[];

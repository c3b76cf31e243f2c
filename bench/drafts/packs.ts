/** The packs of the benchmarks beside what is drafted from their sources, in the way that `npm run ingest` does it. */
import { readText } from '../../src/ingest/article.ts';
import { draftArticle, type Draft } from '../../src/ingest/draft.ts';
import type { Weights } from '../../src/ingest/linear.ts';
import type { Event, Fact, Knowledge, Source } from '../../src/knowledge/knowledge.ts';

export interface DraftedSource {
  readonly event: Event;
  readonly source: Source;
  /** The hand-made facts that quote it. */
  readonly facts: readonly Fact[];
  readonly draft: Draft;
}

/** Drafts every source; `weights` are the confidence model for an event, the shipped one when left out. */
export function draftSources(
  knowledge: Knowledge,
  weights?: (event: string) => Weights,
): DraftedSource[] {
  return knowledge.events.flatMap((event) =>
    event.sources.map((source) => ({
      ...{ event, source },
      facts: event.facts.filter((fact) => fact.source === source),
      draft: draftArticle(readText(source.text), weights?.(event.id)),
    })),
  );
}

/** The packs of the benchmarks beside what is drafted from their sources, in the way that `npm run extract` does it. */
import { readText } from '../../src/extract/article/article.ts';
import type { Labeller } from '../../src/extract/attribution/spoken.ts';
import { draftArticle, type ExtractedArticle } from '../../src/extract/draft.ts';
import type { Event, Fact, Knowledge, Source } from '../../src/packs/knowledge.ts';

export interface DraftedSource {
  readonly event: Event;
  readonly source: Source;
  /** The hand-made facts that quote it. */
  readonly facts: readonly Fact[];
  readonly draft: ExtractedArticle;
}

/** Drafts every source. */
export async function draftSources(
  { events }: Knowledge,
  labeller: Labeller,
): Promise<DraftedSource[]> {
  const drafted: DraftedSource[] = [];
  for (const event of events) {
    for (const source of event.sources) {
      const facts = event.facts.filter((fact) => fact.source === source);
      const draft = await draftArticle(readText(source.text), labeller);
      drafted.push({ event, source, facts, draft });
    }
  }
  return drafted;
}

/** The same figure as other sources of an event give it, whether they agree or not. */
import type { Fact } from '../knowledge/knowledge.ts';
import { tokenise } from '../text/tokens.ts';
import type { Entry } from './entries.ts';
import { likeness } from './features/index.ts';
import type { SearchIndex } from './search.ts';

/** Likeness of two figures' asks from which they ask for the same. */
const SAME = 0.3;
/** Score of two units from which they count the same: houses and homes. */
const ALIKE = 0.5;

/** For each other source of the event, the fact that is asked for in most nearly the same words, if any is. */
export function sameMatter({ fact }: Entry, index: SearchIndex): Entry[] {
  if (!fact || fact.quantities.length === 0) return [];
  const asked = fact.asks.map((ask) => index.understand(ask));
  const best = new Map<string, { entry: Entry; like: number }>();
  for (const entry of index.entriesOf(fact.eventId)) {
    const other = entry.fact;
    if (!other || other.source === fact.source || !comparable(fact, other, index)) continue;
    const like = Math.max(0, ...asked.map((analysis) => likeness(analysis, entry, index)));
    if (like >= SAME && like > (best.get(other.source.key)?.like ?? 0)) {
      best.set(other.source.key, { entry, like });
    }
  }
  return [...best.values()].map(({ entry }) => entry);
}

/** Of one kind, and counting the same. */
function comparable(a: Fact, b: Fact, { vocabulary }: SearchIndex): boolean {
  if (a.kind !== b.kind) return false;
  const units = (fact: Fact) => fact.quantities.flatMap(({ unit }) => tokenise(unit).slice(-1));
  return units(a).some((unit) => {
    const senses = new Set(
      vocabulary.senses(unit).flatMap(({ word, score }) => (score >= ALIKE ? [word] : [])),
    );
    return units(b).some(({ norm }) => senses.has(vocabulary.find(norm) ?? -1));
  });
}

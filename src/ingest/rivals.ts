/** Drafts that cannot both hold: nobody's words are said by two, and who says what inside what another says is that other's. */
import type { Draft } from './attributions.ts';
import type { Passage } from './contents.ts';

/** How a draft stands to the others: how sure the surest one of each sort is, 0 when there is none. */
export interface Rivals {
  /** Another's content holds this one's cue. */
  readonly outer: number;
  /** Another's cue stands in this one's content. */
  readonly inner: number;
  /** The contents overlap, and neither holds the other's cue. */
  readonly beside: number;
}

/** The chance, 0 to 1, that a draft's cue is one and its content is right. */
export function sureness({ cueChance, contentChance }: Draft): number {
  return cueChance * contentChance;
}

/** Only drafts so near in order can be about the same words. */
const NEAR = 20;

/** For each draft, how it stands to the others. */
export function rivalsOf(drafts: readonly Draft[]): Rivals[] {
  return drafts.map((each, i) => {
    const rivals = { outer: 0, inner: 0, beside: 0 };
    for (const other of drafts.slice(Math.max(0, i - NEAR), i + NEAR + 1)) {
      const way = other === each ? undefined : wayOf(each, other);
      if (way) rivals[way] = Math.max(rivals[way], sureness(other));
    }
    return rivals;
  });
}

/** The drafts that hold when of any two rivals only the surer does; `chances` belong to the drafts by number. */
export function withoutRivals(drafts: readonly Draft[], chances: readonly number[]): Set<Draft> {
  const order = drafts
    .map((draft, i) => ({ draft, chance: chances[i] ?? 0 }))
    .sort((a, b) => b.chance - a.chance);
  const said = new Set<number>();
  const cues = new Set<number>();
  const kept = new Set<Draft>();
  for (const { draft } of order) {
    const words = draft.parts.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, i) => from + i),
    );
    if (said.has(draft.at) || words.some((i) => said.has(i) || cues.has(i))) continue;
    for (const i of words) said.add(i);
    cues.add(draft.at);
    kept.add(draft);
  }
  return kept;
}

function wayOf(each: Draft, other: Draft): keyof Rivals | undefined {
  if (holds(other.parts, each.at)) return 'outer';
  if (holds(each.parts, other.at)) return 'inner';
  const overlap = each.parts.some((a) =>
    other.parts.some((b) => Math.min(a.to, b.to) > Math.max(a.from, b.from)),
  );
  return overlap ? 'beside' : undefined;
}

function holds(parts: readonly Passage[], at: number): boolean {
  return parts.some(({ from, to }) => from <= at && at < to);
}

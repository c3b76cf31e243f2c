/**
 * Items in segments that are indexed once, as search engines keep them (Lucene's segments and live documents): a state
 * of what is known takes over the segments of another one, without the items that it has not, and puts what is new into
 * segments of its own. So guilds share the index of what is shipped, and a change makes one segment anew.
 */

/** Items that were indexed together; it never changes. */
export interface Segment<T> {
  readonly items: readonly T[];
}

/** A segment as one state of what is known has it. */
export interface Part<T> {
  readonly segment: Segment<T>;
  /** Items of the segment that are not there; missing where all are. */
  readonly without?: ReadonlySet<T>;
}

/** A list in parts that never change, so that an index over one serves all states that have it. */
export type Segments<T> = readonly Part<T>[];

/** Items of a segment: so many are indexed anew with each change. */
const MAX_ITEMS = 64;
/** Segments with fewer are put together with others. */
const FEW_ITEMS = MAX_ITEMS * 0.75;

/** What a state has that an earlier one has not, and the other way round. */
export interface Difference<T> {
  readonly added: ReadonlySet<T>;
  readonly gone: ReadonlySet<T>;
}

/** The difference between two lists of items. */
export function differenceOf<T>(now: Iterable<T>, before: Iterable<T>): Difference<T> {
  const [added, gone] = [new Set(now), new Set<T>()];
  for (const item of before) if (!added.delete(item)) gone.add(item);
  return { added, gone };
}

/**
 * What is known now in segments: those of `shared` are kept whatever is missing from them; those of `before`, which may
 * hold what `shared` holds, are kept where nothing is missing. Each item belongs to one part.
 */
export function segmentsOf<T>(
  { added, gone }: Difference<T>,
  shared: Segments<T> = [],
  before: Segments<T> = [],
): Segments<T> {
  if (added.size === 0 && gone.size === 0) return before;
  const open = new Set(added);
  const parts: Part<T>[] = [];
  const own = new Map(before.map((part) => [part.segment, part]));
  for (const part of shared) {
    const { segment } = part;
    const last = own.get(segment);
    own.delete(segment);
    if (!segment.items.some((item) => open.has(item) || gone.has(item))) {
      if (last) parts.push(last);
      continue;
    }
    const wasThere = (item: T): boolean => last !== undefined && !last.without?.has(item);
    const live = segment.items.filter(
      (item) => open.delete(item) || (wasThere(item) && !gone.has(item)),
    );
    if (live.length === segment.items.length) parts.push(part);
    else if (live.length > 0) parts.push(lacking(part, live));
  }
  const rest: T[] = [];
  for (const part of own.values()) {
    const { items } = part.segment;
    const live = items.some((item) => gone.has(item))
      ? items.filter((item) => !gone.has(item))
      : items;
    if (live.length === items.length && live.length >= FEW_ITEMS) parts.push(part);
    else rest.push(...live);
  }
  return [...parts, ...chunks([...rest, ...open])];
}

/** The items that are there. */
export function liveIn<T>({ segment: { items }, without }: Part<T>): readonly T[] {
  return without ? items.filter((item) => !without.has(item)) : items;
}

/** What is made of a segment when it is first needed, and kept as long as the segment is. */
export function ofSegment<T, Made>(
  make: (items: readonly T[]) => Made,
): (segment: Segment<T>) => Made {
  const made = new WeakMap<Segment<T>, { readonly it: Made }>();
  return (segment) => {
    const known = made.get(segment) ?? { it: make(segment.items) };
    made.set(segment, known);
    return known.it;
  };
}

/** The shared segment without what is missing. */
function lacking<T>({ segment }: Part<T>, live: readonly T[]): Part<T> {
  const there = new Set(live);
  return { segment, without: new Set(segment.items.filter((item) => !there.has(item))) };
}

function chunks<T>(items: readonly T[]): Part<T>[] {
  const count = Math.ceil(items.length / MAX_ITEMS);
  return Array.from({ length: count }, (_, i) => ({
    segment: { items: items.slice(i * MAX_ITEMS, (i + 1) * MAX_ITEMS) },
  }));
}

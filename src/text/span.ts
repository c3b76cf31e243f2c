/** A place in a text. */

/** A half-open range of UTF-16 offsets into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges have a place in common. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The range alone, of something that has more. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

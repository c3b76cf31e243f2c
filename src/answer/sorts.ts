/** Which values are of the sort that a question asks for. */
import type { Dimension, ValueType } from '../text/values.ts';

export interface Sort {
  readonly type: ValueType;
  readonly dimension?: Dimension;
}

/** Where a dimension is asked for, "96 kilograms" does not tell how tall; a bare number may. */
export function answersWith(
  { type, dimension }: Sort,
  asked: { readonly values: readonly ValueType[]; readonly dimension?: Dimension },
): boolean {
  if (!asked.values.includes(type)) return false;
  return asked.dimension === undefined || type === 'count' || dimension === asked.dimension;
}

/** Which values a question wants. */
import type { Dimension, Value, ValueType } from '../text/values.ts';

/** Where a dimension is asked for, "96 kilograms" does not tell how tall; a bare number may. */
export function isWanted(
  { type, dimension }: Pick<Value, 'type' | 'dimension'>,
  asked: { readonly values: readonly ValueType[]; readonly dimension?: Dimension },
): boolean {
  if (!asked.values.includes(type)) return false;
  return asked.dimension === undefined || type === 'count' || dimension === asked.dimension;
}
